import type { CaseState } from '../../domain/case/state'
import type { ExhibitDate } from '../../domain/dossier/exhibits'
import type { FormContent } from '../../domain/form/content'
import type { TableBlock } from '../../domain/letter/content'
import type { PlainDate, TimeZone } from '../../lib/plain-date'
import { formatFor } from '../format'
import { translator } from '../translator'
import { exhibitDate } from './exhibit-words'

/** An exhibit as a list that leaves the firm tells it. */
export interface ListedExhibit {
  readonly number: number
  readonly name: string
  readonly dated: ExhibitDate
  readonly origin: string
  /** Unknown for what has no pages, or cannot be opened. */
  readonly pages: number | undefined
  /** Its original on paper is kept; where is nobody else's business. */
  readonly onPaper: boolean
}

export interface Listed {
  readonly language: CaseState['language']
  readonly zone: TimeZone
  readonly exhibits: readonly ListedExhibit[]
}

/** The list as a table; undefined when there is nothing in it. */
export function exhibitTable({ language, zone, exhibits }: Listed): TableBlock | undefined {
  if (exhibits.length === 0) return undefined
  const t = translator(language)
  const format = formatFor(language)
  return {
    kind: 'table',
    columns: [
      { title: t('exhibit-list.number'), align: 'right', width: 9 },
      { title: t('exhibit-list.name'), align: 'left' },
      { title: t('exhibit-list.date'), align: 'left', width: 36 },
      { title: t('exhibit-list.origin'), align: 'left', width: 32 },
      { title: t('exhibit-list.pages'), align: 'right', width: 11 }
    ],
    rows: exhibits.map(({ number, name, dated, origin, pages, onPaper }) => [
      String(number),
      onPaper ? t('exhibit-list.paper', { name }) : name,
      exhibitDate(t, format, dated, zone),
      origin,
      pages === undefined ? '–' : String(pages)
    ])
  }
}

/** The list of exhibits as a paper of its own. */
export function exhibitListPaper(
  listed: Listed,
  { firm, reference, today }: { readonly firm: string; readonly reference: string; readonly today: PlainDate }
): FormContent {
  const { language } = listed
  const t = translator(language)
  const title = t('exhibit-list.title')
  const table = exhibitTable(listed)
  const head = [firm, reference, formatFor(language).longDate(today)].filter((one) => one !== '')
  return {
    language,
    title: `${title} – ${reference}`,
    author: firm,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'note', text: head.join(' · ') },
      ...(table ? [table] : []),
      { kind: 'note', text: t('exhibit-list.dates') }
    ],
    labels: {
      runningHead: `${title} – ${reference}`,
      page: t('letter.label.page', { page: '{page}', pages: '{pages}' }),
      initials: ''
    }
  }
}
