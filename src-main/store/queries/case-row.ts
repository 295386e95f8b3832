import type { Selectable } from 'kysely'
import type { Alarm } from '../../../src-shared/domain/case/alarm'
import type { NextStep } from '../../../src-shared/domain/case/next-step'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { ViewCasesTable } from '../tables/view-cases'
import { namesIn } from '../views/contact-row'

type Columns = Selectable<ViewCasesTable>

/** The columns that a row of a list is made of. */
export const caseRowColumns = [
  'view_cases.id',
  'view_cases.reference',
  'view_cases.title',
  'view_cases.names',
  'view_cases.type',
  'view_cases.direction',
  'view_cases.stage',
  'view_cases.recourse',
  'view_cases.priority',
  'view_cases.department',
  'view_cases.owner',
  'view_cases.next',
  'view_cases.due',
  'view_cases.turn',
  'view_cases.waiting_since',
  'view_cases.opened_on',
  'view_cases.last_activity_at',
  'view_cases.tags',
  'view_cases.snoozed_until',
  'view_cases.alarms',
  'view_cases.last_out_on',
  'view_cases.planned',
  'view_cases.safety',
  'view_cases.merged_into'
] as const

type Selected = Pick<
  Columns,
  (typeof caseRowColumns)[number] extends `view_cases.${infer C}` ? C & keyof Columns : never
>

export function toCaseRow(row: Selected): CaseRow {
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    names: [...namesIn(row.names)],
    type: row.type,
    direction: row.direction,
    stage: row.stage,
    recourse: row.recourse,
    priority: row.priority,
    department: row.department,
    next: toStep(row.next),
    turn: row.turn,
    openedOn: row.opened_on,
    lastActivityAt: row.last_activity_at,
    tags: parsed<string[]>(row.tags),
    alarms: parsed<Alarm[]>(row.alarms),
    planned: row.planned === 1,
    safety: row.safety,
    ...(row.snoozed_until && { snoozedUntil: row.snoozed_until }),
    ...(row.last_out_on && { lastOutOn: row.last_out_on }),
    ...(row.merged_into && { mergedInto: row.merged_into }),
    ...(row.owner && { owner: row.owner }),
    ...(row.due && { due: row.due }),
    ...(row.waiting_since && { waitingSince: row.waiting_since })
  }
}

/** What a column of ours holds as JSON. */
function parsed<T>(column: string): T {
  return JSON.parse(column)
}

/** A step in a column that holds it as JSON. */
export function toStep(column: string): NextStep {
  const step: NextStep = JSON.parse(column)
  return step
}
