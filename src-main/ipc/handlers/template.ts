import { languages } from '../../../src-shared/domain/common/vocabulary'
import { messageKinds } from '../../../src-shared/domain/letter/kinds'
import { writeTemplateFile } from '../../../src-shared/domain/letter/own-templates'
import { noPhrases } from '../../../src-shared/domain/letter/phrases'
import { letterId } from '../../../src-shared/lib/ids'
import { ok, refuse } from '../../../src-shared/lib/result'
import { proposeLetter } from '../../../src-shared/texts/letters/propose'
import { sampleWords } from '../../../src-shared/texts/letters/sample-words'
import { templateProblems } from '../../../src-shared/texts/letters/template-problems'
import { translator } from '../../../src-shared/texts/translator'
import { writeWhole } from '../../exchange/export/write-file'
import { letterSources, proofOf } from '../../letters/desk'
import { shippedTemplate } from '../../letters/letter-templates'
import { answerOffer, offeredPhrase } from '../../store/phrases'
import { streamsOf } from '../../store/streams/streams'
import type { Vault } from '../../store/vault/vault'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'
import { deskOf } from './letter-desk'

export const phraseHandlers: HandlersOf<'phrase'> = {
  'phrase.list': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return refuse('not-open')
    const { state } = await streamsOf(workspace.vault).organisation(workspace.vault.read)
    const { own, favourites } = state.phrases ?? noPhrases
    return ok({ own: [...own], favourites: [...favourites] })
  },
  'phrase.offer': async ({ language }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const offer = await offeredPhrase(desk.value.workspace.vault.read, desk.value.person, language)
    return ok(offer ? { offer } : {})
  },
  'phrase.answer-offer': async ({ hash, answer = null }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { workspace, person } = desk.value
    return workspace.vault.write(async (trx) => {
      await answerOffer(trx, person, hash, answer)
      return ok({})
    })
  }
}

export const templateHandlers: HandlersOf<'template'> = {
  'template.list': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return refuse('not-open')
    const shipped = languages.flatMap((language) =>
      messageKinds.map((kind) => ({ kind, language, text: shippedTemplate(kind, language) }))
    )
    return ok({ shipped, own: await ownOf(workspace.vault), samples: { fr: sampleWords('fr'), en: sampleWords('en') } })
  },
  'template.try': async ({ template, tone, case: id }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return refuse('not-open')
    const desk = deskOf(workspace)
    if (!desk) return refuse('no-person')
    const problems = [...templateProblems(template)]
    if (problems.length > 0 || !id) return ok({ problems })
    const sources = await letterSources(desk, id)
    if (!sources) return refuse('no-such-case')
    const state = { ...sources.state, language: template.language }
    const letter = letterId.parse(workspace.newId())
    const tried = { ...sources, state, templates: () => template.text }
    const draft = proposeLetter(template.kind, letter, tried, { tone })
    const { rendered } = await proofOf(desk, tried, draft, desk.clock.now())
    return ok({ problems, ...(rendered && { pdf: new Uint8Array(rendered.bytes) }) })
  },
  'template.check': async ({ templates }, { app }) => {
    if (!app.workspace()) return refuse('not-open')
    return ok({ problems: templates.map((one) => [...templateProblems(one)]) })
  },
  'template.save': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return refuse('not-open')
    const own = await ownOf(workspace.vault)
    if (own.length === 0) return refuse('no-own-template')
    const t = translator(app.language())
    const target = await app.desktop.chooseTarget({
      title: t('templates.save'),
      fileName: t('templates.file-name'),
      filters: [{ name: t('templates.file-kind'), extensions: ['json'] }]
    })
    if (target === undefined) return refuse('cancelled')
    const written = await writeWhole(target, [new TextEncoder().encode(writeTemplateFile(own))])
    return written.ok ? ok({}) : written
  }
}

async function ownOf(vault: Vault) {
  const { state } = await streamsOf(vault).organisation(vault.read)
  return [...(state.templates ?? [])]
}
