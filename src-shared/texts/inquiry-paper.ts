import type { CaseState } from '../domain/case/state'
import type { FormBlock, FormContent } from '../domain/form/content'
import type { Inquiry, InquiryVersion } from '../domain/inquiry/inquiry'
import type { PersonId } from '../lib/ids'
import type { PlainDate, TimeZone } from '../lib/plain-date'
import { formParagraphs } from './form-paragraphs'
import { formatFor } from './format'
import { factLines, type QuotableFact } from './letters/fact-lines'
import { translator } from './translator'

export interface InquirySources {
  readonly state: CaseState
  readonly firm: string
  readonly inquiry: Inquiry
  readonly version: InquiryVersion
  /** Those the version may quote. */
  readonly facts: readonly QuotableFact[]
  readonly today: PlainDate
  readonly zone: TimeZone
  readonly nameOf: (person: PersonId) => string | undefined
}

/** The report of an inquiry in the language of the case: facts, analysis, measures. What is empty is left out. */
export function inquiryPaper(sources: InquirySources): FormContent {
  const { state, firm, inquiry, version, today } = sources
  const t = translator(state.language)
  const title = t('inquiry-paper.title')
  const format = formatFor(state.language)
  const head = [state.reference, state.title, t('inquiry-paper.on', { date: format.date(today) })]
  return {
    language: state.language,
    title: `${title} – ${state.reference}`,
    author: firm,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'note', text: [firm, ...head].filter((one) => one !== '').join(' · ') },
      ...(version === 'internal' ? [{ kind: 'note', text: t('inquiry-paper.internal') } as const] : []),
      ...part(t('inquiry-paper.facts'), factLines(sources.facts, state.language, sources.zone).map(bulleted)),
      ...part(t('inquiry-paper.findings'), formParagraphs(inquiry.findings)),
      ...part(t('inquiry-paper.causes'), formParagraphs(inquiry.causes)),
      ...part(t('inquiry-paper.uncertain'), formParagraphs(inquiry.uncertain)),
      ...part(t('inquiry-paper.measures'), measureTable(sources)),
      ...(version === 'internal' ? part(t('inquiry-paper.for-us'), formParagraphs(inquiry.internal)) : [])
    ],
    labels: {
      runningHead: [title, state.reference, firm].filter((one) => one !== '').join(' · '),
      page: t('letter.label.page', { page: '{page}', pages: '{pages}' }),
      initials: ''
    }
  }
}

function part(text: string, blocks: readonly FormBlock[]): readonly FormBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'part', text }, ...blocks]
}

const bulleted = (line: string): FormBlock => ({ kind: 'paragraph', runs: [{ text: `–\u00a0${line}` }] })

/** Who does it is ours to know; the other side reads what and by when. */
function measureTable({ state, inquiry, version, nameOf }: InquirySources): readonly FormBlock[] {
  const measures = inquiry.measures.filter(({ text }) => text.trim() !== '')
  if (measures.length === 0) return []
  const t = translator(state.language)
  const { date } = formatFor(state.language)
  const withOwner = version === 'internal'
  return [
    {
      kind: 'table',
      columns: [
        { title: t('inquiry-paper.measure'), align: 'left' },
        ...(withOwner ? [{ title: t('inquiry-paper.owner'), align: 'left', width: 40 } as const] : []),
        { title: t('inquiry-paper.due'), align: 'left', width: 30 }
      ],
      rows: measures.map(({ text, owner, due }) => [
        text.trim(),
        ...(withOwner ? [(owner && nameOf(owner)) ?? ''] : []),
        due ? date(due) : ''
      ])
    }
  ]
}
