import { deadlineId } from '../../../lib/ids'
import { ok, type Result } from '../../../lib/result'
import { type Refusal, refusal } from '../../common/refusal'
import type { DeadlineInputs, InputName } from '../../deadline/inputs'
import type { SettingsChange } from '../../deadline/settings-change'
import type { CommandOf } from '../commands'
import { isAnchor, onlyInputs } from '../deadlines/anchors'
import { basisOf } from '../deadlines/basis'
import { movedBySettings } from '../deadlines/moved-by-settings'
import { recordedValue, workOut } from '../deadlines/work-out'
import type { CaseEvent } from '../events'
import type { DeadlineValue } from '../events/deadlines'
import type { CaseFacts } from '../facts'
import type { CaseRefusal, Decision } from '../refusals'
import type { CaseState } from '../state'
import type { CaseDeadline, Happening } from '../state/deadlines'
import { consequence, entry } from './entry'

type Said = Parameters<typeof entry>[1]
type DeadlineRefused = Refusal<Extract<CaseRefusal['code'], `deadline-${string}`>>

/** The date of a rule on a case as it stands, or why there is none. */
function worked(
  state: CaseState,
  { zone, deadlines }: CaseFacts,
  rule: string,
  own: DeadlineInputs
): Result<DeadlineValue, DeadlineRefused> {
  const outcome = workOut(deadlines, basisOf(state, zone), rule, own)
  if (!outcome.ok) {
    const { kind } = outcome.reason
    if (kind === 'unknown-rule') return refusal('deadline-rule-unknown')
    return refusal(kind === 'missing-input' ? 'deadline-input-missing' : 'deadline-input-wrong')
  }
  if (!outcome.value.applicable) return refusal('deadline-not-applicable')
  const value = recordedValue(outcome.value, deadlines)
  return value ? ok(value) : refusal('deadline-input-missing')
}

const isSame = (a: DeadlineValue, b: DeadlineValue): boolean =>
  a.lastDay === b.lastDay && a.actBy === b.actBy && a.side === b.side && a.pending === b.pending

/**
 * The open deadlines whose dates a change moves. One that can no longer be worked out keeps its date: the screen says so.
 * @param after the case as the change leaves it
 */
export function recomputed(after: CaseState, said: Said, facts: CaseFacts): readonly CaseEvent[] {
  return after.deadlines.flatMap(({ id, rule, given, value, standing }): CaseEvent[] => {
    if (standing !== 'open') return []
    const now = worked(after, facts, rule, given)
    if (!now.ok || isSame(now.value, value)) return []
    const payload = { deadline: id, rule, given, from: value, to: now.value }
    return [consequence('deadline-recomputed', said, facts, payload)]
  })
}

/** The open deadlines that another rule or lead time of the firm moves. */
export function recomputedBySettings(state: CaseState, change: SettingsChange, facts: CaseFacts): readonly CaseEvent[] {
  const said: Said = { happened: undefined, visibility: 'internal', attachments: [] }
  return movedBySettings(state, change, facts).map(({ deadline: { id, rule, given, value }, now }) => {
    const payload = { deadline: id, rule, given, from: value, to: now, because: 'settings' as const }
    return consequence('deadline-recomputed', said, facts, payload)
  })
}

interface Anchored {
  readonly state: CaseState
  readonly events: readonly CaseEvent[]
}

/** Records the anchors that are new or otherwise than before, with the deadlines that they move. */
export function withAnchors(
  state: CaseState,
  given: DeadlineInputs,
  cleared: readonly InputName[],
  said: Said,
  facts: CaseFacts
): Anchored {
  const changed = onlyInputs(given, (name) => isAnchor(name) && differs(state, given, name))
  const gone = cleared.filter((name) => state.anchors[name] !== undefined && changed[name] === undefined)
  const names: readonly string[] = [...Object.keys(changed), ...gone]
  if (names.length === 0) return { state, events: [] }
  const was = onlyInputs(state.anchors, (name) => names.includes(name))
  const anchors = onlyInputs({ ...state.anchors, ...changed }, (name) => !gone.some((one) => one === name))
  const after = { ...state, anchors }
  const recorded = entry('anchors-recorded', said, facts, { given: changed, cleared: [...gone], was })
  return { state: after, events: [recorded, ...recomputed(after, said, facts)] }
}

/** An anchor that the case says by itself is not recorded a second time. */
function differs(state: CaseState, given: DeadlineInputs, name: string): boolean {
  const [asked, known]: readonly Readonly<Record<string, unknown>>[] = [given, state.anchors]
  return asked?.[name] !== known?.[name]
}

export function recordAnchors(state: CaseState, command: CommandOf<'record-anchors'>, facts: CaseFacts): Decision {
  const { given, cleared } = command
  if (Object.keys(given).some((name) => !isAnchor(name))) return refusal('deadline-input-wrong')
  const { events } = withAnchors(state, given, cleared, command, facts)
  return events.length > 0 ? ok(events) : refusal('deadline-unchanged')
}

/** Whose act it is decides whom it serves. */
const needsDoer: readonly Happening['kind'][] = ['acknowledgment', 'lawsuit', 'enforcement', 'expert']

export function recordDeadlineEvent(
  state: CaseState,
  command: CommandOf<'record-deadline-event'>,
  facts: CaseFacts
): Decision {
  const { kind, on, until, by, isVoid, text, of, withdrawn } = command
  if (on > facts.today || (until !== undefined && until > facts.today)) return refusal('happened-in-future')
  if (until !== undefined && until < on) return refusal('between-reversed')
  if (by === undefined && needsDoer.includes(kind)) return refusal('deadline-event-needs-doer')
  const before = state.happenings.find(({ id }) => id === of)
  if (of !== undefined && !before) return refusal('deadline-event-unknown')
  if (withdrawn && of === undefined) return refusal('deadline-event-unknown')
  const told = { kind, on, ...(until && { until }), ...(by && { by }), isVoid, text }
  const happened = command.happened ?? { kind: 'day' as const, on: until ?? on }
  const recorded = entry('deadline-event-recorded', { ...command, happened }, facts, {
    ...told,
    ...(of && { of }),
    ...(withdrawn && { withdrawn })
  })
  const others = state.happenings.filter(({ id }) => id !== of)
  const now: Happening[] = withdrawn
    ? []
    : [{ id: before?.id ?? state.openedBy, entries: before?.entries ?? [], ...told }]
  const after = { ...state, happenings: [...others, ...now] }
  return ok([recorded, ...recomputed(after, { ...command, happened: undefined }, facts)])
}

/** Somebody stands for a date: it is recorded as it is worked out now, with what it counts from. */
export function confirmDeadline(state: CaseState, command: CommandOf<'confirm-deadline'>, facts: CaseFacts): Decision {
  const { rule, subject, given } = command
  const known = state.deadlines.some((one) => one.standing === 'open' && one.rule === rule && one.subject === subject)
  if (known) return refusal('deadline-known')
  const anchored = withAnchors(state, given, [], { ...command, attachments: [] }, facts)
  const own = onlyInputs(given, (name) => !isAnchor(name))
  const value = worked(anchored.state, facts, rule, own)
  if (!value.ok) return value
  const id = deadlineId.parse(facts.newId())
  const payload = {
    deadline: id,
    rule,
    rules: facts.deadlines.rules.version,
    subject,
    given: own,
    value: value.value
  }
  return ok([...anchored.events, entry('deadline-confirmed', command, facts, payload)])
}

function openOne(state: CaseState, id: string | undefined): Result<CaseDeadline, DeadlineRefused> {
  const found = state.deadlines.find((one) => one.id === id)
  if (!found) return refusal('deadline-unknown')
  return found.standing === 'open' ? ok(found) : refusal('deadline-settled')
}

/** Other inputs for a deadline that stands: its date is worked out again, the earlier one stays on record. */
export function changeDeadline(state: CaseState, command: CommandOf<'change-deadline'>, facts: CaseFacts): Decision {
  const found = openOne(state, command.deadline)
  if (!found.ok) return found
  const { id, rule, value } = found.value
  const own = onlyInputs(command.given, (name) => !isAnchor(name))
  const mine = { ...state, deadlines: state.deadlines.filter((one) => one.id !== id) }
  const anchored = withAnchors(mine, command.given, [], { ...command, attachments: [] }, facts)
  const now = worked(anchored.state, facts, rule, own)
  if (!now.ok) return now
  const same = isSame(now.value, value) && JSON.stringify(own) === JSON.stringify(found.value.given)
  if (same) return anchored.events.length > 0 ? ok(anchored.events) : refusal('deadline-unchanged')
  const { reason } = command
  const payload = { deadline: id, rule, given: own, from: value, to: now.value, ...(reason !== '' && { reason }) }
  return ok([...anchored.events, entry('deadline-recomputed', command, facts, payload)])
}

export function dropDeadline(state: CaseState, command: CommandOf<'drop-deadline'>, facts: CaseFacts): Decision {
  const { rule, deadline, reason } = command
  if (deadline === undefined) {
    if (!facts.deadlines.rules.byId.has(rule)) return refusal('deadline-rule-unknown')
    if (state.declined.some((one) => one.rule === rule)) return refusal('deadline-settled')
    return ok([entry('deadline-dropped', command, facts, { rule, reason })])
  }
  const found = openOne(state, deadline)
  if (!found.ok) return found
  return ok([entry('deadline-dropped', command, facts, { rule: found.value.rule, deadline, reason })])
}

export function closeDeadline(state: CaseState, command: CommandOf<'close-deadline'>, facts: CaseFacts): Decision {
  const found = openOne(state, command.deadline)
  if (!found.ok) return found
  const { outcome, reason } = command
  const { id, rule } = found.value
  return ok([entry('deadline-closed', command, facts, { deadline: id, rule, outcome, reason })])
}
