import type { Department, DisputeType, Priority } from '../../../src-shared/domain/case/dispute-types'
import type { Recourse, Stage } from '../../../src-shared/domain/case/stages'
import type { Direction } from '../../../src-shared/domain/common/vocabulary'
import type { SafetyStanding } from '../../../src-shared/domain/triage/vocabulary'
import type { CaseId, PersonId, SiteId } from '../../../src-shared/lib/ids'
import type { Instant, PlainDate } from '../../../src-shared/lib/plain-date'
import { columnsOf, type Fixed } from './columns'

/**
 * A case as lists show, sort and filter it. Nothing here depends on the day it is read. Only this application derives the
 * rows of a view, and it rebuilds those of another version: what is read has the types that were written.
 */
export interface ViewCasesTable {
  id: Fixed<CaseId>
  reference: string
  /** Figures by value, so that number 10 follows number 9. */
  reference_key: string
  title: string
  title_key: string
  /** Names of the first party, JSON array. */
  names: string
  name_key: string
  /** Names of the first party without accents or capitals, for filtering. */
  folded_names: string
  /** Reference and title, likewise. */
  folded: string
  type: DisputeType
  direction: Direction
  stage: Stage
  stage_rank: number
  recourse: Recourse
  priority: Priority
  department: Department
  owner: PersonId | null
  /** The next step, JSON. */
  next: string
  due: PlainDate | null
  turn: 'us' | 'them' | 'nobody'
  waiting_since: PlainDate | null
  /** The day of the promise due first. */
  promise_due: PlainDate | null
  /** The first day on which one is warned of a letter or a deadline. */
  right_from: PlainDate | null
  opened_on: PlainDate
  last_activity_at: Instant
  ended: 0 | 1
  /** JSON array. */
  tags: string
  snoozed_until: PlainDate | null
  /** Its alarms with the days from which they count, JSON: what a list needs to tell its health on any day. */
  alarms: string
  /** The first day of any alarm, and of any grave one. */
  attention_on: PlainDate | null
  grave_on: PlainDate | null
  /** The day of our last message to the first party. */
  last_out_on: PlainDate | null
  /** Something with a day is planned. */
  planned: 0 | 1
  /** As it was judged last, or that words wait to be judged. */
  safety: SafetyStanding
  site_id: SiteId | null
  merged_into: CaseId | null
  /** It should never have been opened: lists leave it out. */
  taken_back: 0 | 1
  /** The day by which they should hear from us again. */
  news_due: PlainDate | null
}

export const viewCasesColumns = columnsOf<ViewCasesTable>({
  id: true,
  reference: true,
  reference_key: true,
  title: true,
  title_key: true,
  names: true,
  name_key: true,
  folded_names: true,
  folded: true,
  type: true,
  direction: true,
  stage: true,
  stage_rank: true,
  recourse: true,
  priority: true,
  department: true,
  owner: true,
  next: true,
  due: true,
  turn: true,
  waiting_since: true,
  promise_due: true,
  right_from: true,
  opened_on: true,
  last_activity_at: true,
  ended: true,
  tags: true,
  snoozed_until: true,
  alarms: true,
  attention_on: true,
  grave_on: true,
  last_out_on: true,
  planned: true,
  safety: true,
  site_id: true,
  merged_into: true,
  taken_back: true,
  news_due: true
})
