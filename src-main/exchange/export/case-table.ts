import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { ExportCell } from '../../../src-shared/domain/export/csv'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { PersonId } from '../../../src-shared/lib/ids'
import { formatFor } from '../../../src-shared/texts/format'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import { translator } from '../../../src-shared/texts/translator'

const columns = [
  'reference',
  'name',
  'title',
  'type',
  'stage',
  'recourse',
  'turn',
  'next',
  'due',
  'waiting',
  'opened',
  'activity',
  'priority',
  'department',
  'owner',
  'tags'
] as const

/** The headings of an exported list of cases. */
export function caseHeadings(language: Language): readonly ExportCell[] {
  const t = translator(language)
  return columns.map((column) => t(`export.column.${column}`))
}

/** A case as a row of an exported list; its days are days for the spreadsheet too. */
export function caseCells(
  language: Language,
  row: CaseRow,
  personName: (id: PersonId) => string
): readonly ExportCell[] {
  const t = translator(language)
  const day = (on: string | undefined): ExportCell => (on === undefined ? '' : { day: on.slice(0, 10) })
  return [
    row.reference,
    formatFor(language).list(row.names),
    row.title,
    t(`type.${row.type}`),
    t(`stage.${row.stage}`),
    t(`recourse.${row.recourse}`),
    t(`case.turn.${row.turn}`),
    nextStepWords(t, row.next),
    day(row.due),
    day(row.waitingSince),
    day(row.openedOn),
    day(row.lastActivityAt),
    row.priority,
    t(`department.${row.department}`),
    row.owner ? personName(row.owner) : '',
    row.tags.join(', ')
  ]
}
