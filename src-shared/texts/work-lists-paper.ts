import type { WorkList } from '../domain/case/defects/work-lists'
import type { CaseState } from '../domain/case/state'
import { trackOf } from '../domain/case/state/defects'
import type { SortedDefect } from '../domain/case/state/visits'
import type { FormBlock, FormContent } from '../domain/form/content'
import type { ContactId } from '../lib/ids'
import type { PlainDate } from '../lib/plain-date'
import { formatFor } from './format'
import type { ReportPicture } from './site-report-paper'
import { translator } from './translator'

export interface WorkListSources {
  readonly state: CaseState
  readonly lists: readonly WorkList[]
  readonly firm: string
  /** Where the works are, as one line; empty where the case names no site. */
  readonly site: string
  readonly today: PlainDate
  readonly nameOf: (contact: ContactId) => string | undefined
  readonly pictures: readonly ReportPicture[]
}

/** What each firm has to repair, each beginning a page of its own, with a column for the hand. */
export function workListsPaper(sources: WorkListSources): FormContent {
  const { state, lists, firm } = sources
  const t = translator(state.language)
  const title = t('work-list.title')
  return {
    language: state.language,
    title: `${title} – ${state.reference}`,
    author: firm,
    blocks: lists.flatMap((list, index) => [
      ...(index === 0 ? [] : [{ kind: 'page' } as const]),
      ...listBlocks(sources, list)
    ]),
    labels: {
      runningHead: [title, state.reference, firm].filter((one) => one !== '').join(' · '),
      page: t('letter.label.page', { page: '{page}', pages: '{pages}' }),
      initials: ''
    }
  }
}

function listBlocks(sources: WorkListSources, { contractor, defects }: WorkList): readonly FormBlock[] {
  const { state, firm, site, today, nameOf, pictures } = sources
  const t = translator(state.language)
  const { date, longDate } = formatFor(state.language)
  const name = contractor === undefined ? firm : (nameOf(contractor) ?? '')
  const dueOf = ({ id }: SortedDefect): string => {
    const due = trackOf(state, id)?.supplier.findLast((step) => step.due !== undefined && step.to === contractor)?.due
    return due ? date(due) : ''
  }
  const shown = defects.flatMap(({ id, number, place }) =>
    pictures
      .filter(({ defect }) => defect === id)
      .map(({ source, width, height }) => ({
        ...{ source, width, height },
        caption: t('work-list.photograph', { number, place })
      }))
  )
  return [
    { kind: 'title', text: [t('work-list.title'), name].filter((one) => one !== '').join(' – ') },
    { kind: 'note', text: [site, state.reference, longDate(today)].filter((one) => one !== '').join(' · ') },
    {
      kind: 'table',
      columns: [
        { title: t('work-list.number'), align: 'right', width: 9 },
        { title: t('work-list.place'), align: 'left', width: 38 },
        { title: t('work-list.defect'), align: 'left' },
        { title: t('work-list.due'), align: 'left', width: 21 },
        { title: t('work-list.done'), align: 'left', width: 34 }
      ],
      rows: defects.map((defect) => [String(defect.number), defect.place, defect.text, dueOf(defect), ''])
    },
    ...(shown.length === 0 ? [] : [{ kind: 'photographs', pictures: shown } as const])
  ]
}
