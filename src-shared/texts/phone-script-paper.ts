import type { CaseState } from '../domain/case/state'
import type { FormBlock, FormContent } from '../domain/form/content'
import type { SpokenPart } from '../domain/letter/script-parts'
import type { PlainDate } from '../lib/plain-date'
import { formParagraphs } from './form-paragraphs'
import { formatFor } from './format'
import { translator } from './translator'

export interface ScriptSources {
  readonly state: Pick<CaseState, 'language' | 'reference' | 'title'>
  readonly firm: string
  readonly parts: readonly SpokenPart[]
  readonly today: PlainDate
}

/** What is to be said on the phone, part by part, in the language of the case; for us alone. */
export function phoneScriptPaper({ state, firm, parts, today }: ScriptSources): FormContent {
  const t = translator(state.language)
  const title = t('phone.script')
  const head = [firm, state.reference, state.title, formatFor(state.language).date(today)]
  return {
    language: state.language,
    title: `${title} – ${state.reference}`,
    author: firm,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'note', text: head.filter((one) => one !== '').join(' · ') },
      ...parts.flatMap(({ part, words }): FormBlock[] => [
        { kind: 'part', text: t(`phone.part.${part}`) },
        ...formParagraphs(words)
      ])
    ],
    labels: {
      runningHead: [title, state.reference, firm].filter((one) => one !== '').join(' · '),
      page: t('letter.label.page', { page: '{page}', pages: '{pages}' }),
      initials: ''
    }
  }
}
