import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { ExportCell } from '../../../src-shared/domain/export/csv'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { PersonId } from '../../../src-shared/lib/ids'
import { formatFor } from '../../../src-shared/texts/format'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import { translator } from '../../../src-shared/texts/translator'
import { type CaseListAsked, listCases } from '../../store/queries/case-list'
import type { Asking } from '../../store/queries/in-view'
import type { Vault } from '../../store/vault/vault'

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

const AT_ONCE = 500

/** The cases of a list in its order, some at a time. */
export async function* listedCases(
  { read }: Pick<Vault, 'read'>,
  asked: Omit<CaseListAsked, 'offset' | 'limit'>,
  asking: Asking
): AsyncGenerator<readonly CaseRow[]> {
  for (let offset = 0; ; offset += AT_ONCE) {
    const { rows } = await listCases(read, { ...asked, offset, limit: AT_ONCE }, asking)
    yield rows
    if (rows.length < AT_ONCE) return
  }
}

/** Cases as the rows of a table, its headings first, counted as they go. */
export async function* caseTable(
  language: Language,
  cases: AsyncIterable<readonly CaseRow[]> | Iterable<readonly CaseRow[]>,
  people: readonly { readonly id: PersonId; readonly name: string }[],
  counted: { count: number }
): AsyncGenerator<readonly (readonly ExportCell[])[]> {
  const names = new Map<string, string>(people.map(({ id, name }) => [id, name]))
  yield [caseHeadings(language)]
  for await (const rows of cases) {
    counted.count += rows.length
    yield rows.map((row) => caseCells(language, row, (id) => names.get(id) ?? ''))
  }
}

function caseHeadings(language: Language): readonly ExportCell[] {
  const t = translator(language)
  return columns.map((column) => t(`export.column.${column}`))
}

/** A case as a row of an exported list; its days are days for the spreadsheet too. */
function caseCells(language: Language, row: CaseRow, personName: (id: PersonId) => string): readonly ExportCell[] {
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
