import { isKnown, wordsOfNames } from '../../../src-shared/domain/spelling/known-words'
import { namesOfCase } from '../../../src-shared/domain/spelling/names-of-case'
import { sortableText } from '../../../src-shared/lib/fold-text'
import type { CaseId } from '../../../src-shared/lib/ids'
import { ok, refuse } from '../../../src-shared/lib/result'
import type { Workspace } from '../../app/workspace'
import { contactNow } from '../../store/queries/contacts-now'
import { streamsOf } from '../../store/streams/streams'
import type { HandlersOf } from '../handlers'

export const spellingHandlers: HandlersOf<'spelling'> = {
  'spelling.unknown': async ({ case: id, language, words }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return refuse('not-open')
    const names = await namesIn(workspace, id)
    if (!names) return refuse('no-such-case')
    const { state } = await streamsOf(workspace.vault).organisation(workspace.vault.read)
    const own = (state.words ?? []).filter((one) => one.language === language).map(({ word }) => word)
    const known = wordsOfNames([...names, ...own])
    const unknown = await app.speller.unknown(
      language,
      words.filter((word) => !isKnown(word, known))
    )
    return unknown.ok ? ok({ words: [...unknown.value] }) : unknown
  },
  'spelling.suggest': async ({ language, word }, { app }) => {
    const suggested = await app.speller.suggest(language, word)
    return suggested.ok ? ok({ words: [...suggested.value] }) : suggested
  },
  'spelling.rest': async (_input, { app }) => {
    app.speller.rest()
    return ok({})
  },
  'spelling.own': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return refuse('not-open')
    const { state } = await streamsOf(workspace.vault).organisation(workspace.vault.read)
    const words = (state.words ?? []).toSorted((a, b) => (sortableText(a.word) < sortableText(b.word) ? -1 : 1))
    return ok({ words })
  }
}

async function namesIn({ vault }: Workspace, id: CaseId): Promise<readonly string[] | undefined> {
  const streams = streamsOf(vault)
  const { state } = await streams.cases.load(vault.read, id)
  if (!state) return undefined
  const known = await Promise.all(state.parties.map(({ contact }) => contactNow(vault, contact)))
  const site = state.site && (await streams.sites.load(vault.read, state.site)).state
  const firm = (await streams.organisation(vault.read)).state
  return namesOfCase(
    state,
    known.filter((one) => one !== undefined),
    firm,
    site
  )
}
