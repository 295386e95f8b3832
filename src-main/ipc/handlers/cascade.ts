import { letterId } from '../../../src-shared/lib/ids'
import { ok, refuse } from '../../../src-shared/lib/result'
import { proposeLetter } from '../../../src-shared/texts/letters/propose'
import { type LetterDesk, letterSources } from '../../letters/desk'
import { type NotifiedShare, notifyContractors } from '../../store/commands/cascade'
import { findDraft, saveDraft } from '../../store/drafts/drafts'
import { readCascade } from '../../store/queries/cascade'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'
import { deskOf } from './letter-desk'
import { refused } from './refused'

const NOTICE = 'supplier-repair-notice'

export const cascadeHandlers: HandlersOf<'cascade'> = {
  'cascade.preview': async ({ case: id }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return refuse('not-open')
    const found = await readCascade(workspace.vault, id)
    return found ? ok(found) : refuse('no-such-case')
  },
  'cascade.notify': async ({ case: id, shares }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const done = await notifyContractors(desk.value.acting, id, shares)
    if (!done.ok) return refused(done.reason)
    const letters = deskOf(desk.value.workspace)
    for (const share of done.value) if (letters) await draftNotice(letters, share)
    return ok({
      notified: done.value.map(({ contractor, case: claim, opened }) => ({ contractor, case: claim, opened }))
    })
  }
}

/** The notice to repair as a draft that waits in the contractor's case; one that is being written there stays as it is. */
async function draftNotice(desk: LetterDesk, { case: claim, contractor, due }: NotifiedShare): Promise<void> {
  const key = { kind: 'letter', case: claim, letterKind: NOTICE } as const
  if (await findDraft(desk.vault.read, desk.actor, key)) return
  const sources = await letterSources(desk, claim)
  if (!sources) return
  const proposed = proposeLetter(NOTICE, letterId.parse(desk.newId()), sources)
  if (proposed.kind === 'formal-notice') return
  const draft = { ...proposed, to: contractor, demand: { ...proposed.demand, ...(due && { due }) } }
  const content = JSON.stringify(draft)
  await desk.vault.write(async (trx) => {
    await saveDraft(trx, desk.actor, { key, content, savedAt: desk.clock.now() })
    return ok(undefined)
  })
}
