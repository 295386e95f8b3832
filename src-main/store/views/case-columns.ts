import { alarmsOf } from '../../../src-shared/domain/case/alarms'
import { type NextStep, nextOf, openSteps } from '../../../src-shared/domain/case/next-step'
import { isOver, mergedInto } from '../../../src-shared/domain/case/over'
import { warnedFrom } from '../../../src-shared/domain/case/rights'
import { stageRank } from '../../../src-shared/domain/case/stages'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { turn } from '../../../src-shared/domain/case/turn'
import { knownDay } from '../../../src-shared/domain/common/happened'
import { foldText, sortableText } from '../../../src-shared/lib/fold-text'
import { dayOf, type PlainDate, type TimeZone } from '../../../src-shared/lib/plain-date'
import type { ViewCasesTable } from '../tables/view-cases'
import { type Around, agendaDues } from './agenda-rows'
import { namesIn } from './contact-row'
import type { Row } from './row'

type WorkColumn =
  | 'tags'
  | 'snoozed_until'
  | 'alarms'
  | 'attention_on'
  | 'grave_on'
  | 'last_out_on'
  | 'planned'
  | 'safety'
  | 'site_id'
  | 'merged_into'
  | 'taken_back'
  | 'news_due'
type NameColumns = Pick<Row<ViewCasesTable>, 'names' | 'name_key' | 'folded_names'>
export type CaseColumns = Omit<Row<ViewCasesTable>, keyof NameColumns>

const known = new WeakMap<CaseState, Around & { readonly columns: CaseColumns }>()

/** What the row of a case says, but for the names, which belong to the contact. Remembered as long as the state. */
export function caseColumns(state: CaseState, { zone, lore }: Around): CaseColumns {
  const found = known.get(state)
  if (found?.zone === zone && found.lore === lore) return found.columns
  const columns = computed(state, { zone, lore })
  known.set(state, { zone, lore, columns })
  return columns
}

/** The row's columns that say who the dispute is with. */
export function nameColumns(contact: { readonly names: string; readonly name_key: string } | undefined): NameColumns {
  if (!contact) return { names: '[]', name_key: '', folded_names: '' }
  const folded = foldText(namesIn(contact.names).join(' '))
  return { names: contact.names, name_key: contact.name_key, folded_names: folded }
}

function computed(state: CaseState, around: Around): CaseColumns {
  const { zone } = around
  const steps = openSteps(state, zone)
  const next = nextOf(steps)
  const promise = steps.find((step) => step.kind === 'promise')
  return {
    id: state.id,
    reference: state.reference,
    reference_key: sortableText(state.reference),
    title: state.title,
    title_key: sortableText(state.title),
    folded: foldText([state.reference, state.title, ...state.formerReferences].join(' ')),
    type: state.type,
    direction: state.direction,
    stage: state.stage,
    stage_rank: stageRank(state.stage),
    recourse: state.recourse,
    priority: state.priority,
    department: state.department,
    owner: state.owner ?? null,
    next: JSON.stringify(next),
    due: dueOf(next),
    turn: turn(state),
    waiting_since: waitingSince(state, zone) ?? null,
    promise_due: promise?.due ?? null,
    right_from: warnedFrom(state, steps) ?? null,
    opened_on: dayOf(state.openedAt, zone),
    last_activity_at: state.lastActivityAt,
    ended: isOver(state) ? 1 : 0,
    ...casework(state, around, steps)
  }
}

/** The columns that tell how the work on a case stands. */
function casework(state: CaseState, around: Around, steps: readonly NextStep[]): Pick<CaseColumns, WorkColumn> {
  const { zone } = around
  const alarms = alarmsOf(state, zone, steps, agendaDues(state, around))
  return {
    tags: JSON.stringify(state.tags),
    snoozed_until: state.snoozed?.until ?? null,
    alarms: JSON.stringify(alarms),
    attention_on: earliest(alarms.map((alarm) => alarm.from)),
    grave_on: earliest(alarms.flatMap((alarm) => (alarm.grave ? [alarm.grave] : []))),
    last_out_on: state.lastOut
      ? (knownDay(state.lastOut.happened, zone) ?? dayOf(state.lastOut.recordedAt, zone))
      : null,
    planned: alarms.some((alarm) => alarm.rule === 'no-next-step') ? 0 : 1,
    safety: alarms.some(({ rule }) => rule === 'safety-unjudged') ? 'unjudged' : (state.triage?.safety ?? 'none'),
    site_id: state.site ?? null,
    merged_into: mergedInto(state) ?? null,
    taken_back: state.takenBack ? 1 : 0,
    news_due: newsDue(steps)
  }
}

const newsDue = (steps: readonly NextStep[]): PlainDate | null =>
  steps.flatMap((step) => (step.kind === 'stage' && step.act === 'give-news' ? (step.due ?? []) : []))[0] ?? null

const earliest = (days: readonly PlainDate[]): PlainDate | null => days.toSorted()[0] ?? null

const dueOf = (step: NextStep): PlainDate | null => ('due' in step && step.due) || null

function waitingSince(state: CaseState, zone: TimeZone): PlainDate | undefined {
  const since = turn(state) === 'us' ? (state.unansweredSince ?? state.lastMessage) : undefined
  return since && (knownDay(since.happened, zone) ?? dayOf(since.recordedAt, zone))
}
