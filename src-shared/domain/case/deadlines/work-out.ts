import { type Result, refuse } from '../../../lib/result'
import { computeDeadline } from '../../deadline/compute'
import type { Deadline, DeadlineRefusal, NotApplicable, Side } from '../../deadline/deadline'
import type { DeadlineEvent } from '../../deadline/event'
import type { DeadlineInputs } from '../../deadline/inputs'
import { alarmsOf } from '../../deadline/lead-time'
import type { DeadlineRule } from '../../deadline/rule'
import { inputsOf } from '../../deadline/rule-inputs'
import { sideOf } from '../../deadline/side'
import type { DeadlineValue } from '../events/deadlines'
import type { Doer } from '../vocabulary'
import { onlyInputs } from './anchors'
import type { BasisEvent, DeadlineBasis } from './basis'
import type { DeadlineLore } from './lore'

export type WorkedOut = Result<Deadline | NotApplicable, DeadlineRefusal>

/**
 * A rule on what a case says, its own inputs first. Each input that the rule has no use for is left out.
 * @param own what belongs to this deadline alone
 */
export function workOut(lore: DeadlineLore, basis: DeadlineBasis, id: string, own: DeadlineInputs = {}): WorkedOut {
  const versions = lore.rules.byId.get(id)
  const rule = versions?.at(-1)
  if (!versions || !rule) return refuse({ kind: 'unknown-rule' })
  const names = usefulTo(versions)
  const given = onlyInputs({ ...basis.given, ...own }, (name) => names.has(name))
  return computeDeadline(lore.rules, id, given, eventsFor(rule, given, basis.happened))
}

const useful = new WeakMap<readonly DeadlineRule[], ReadonlySet<string>>()

/** The names of the inputs that some version of a rule has a use for. */
function usefulTo(versions: readonly DeadlineRule[]): ReadonlySet<string> {
  const found =
    useful.get(versions) ?? new Set(versions.flatMap((version) => inputsOf(version).map(({ name }) => name)))
  useful.set(versions, found)
  return found
}

/** Whose right it is decides which events move it: what they acknowledge serves us, whom they sue is exposed to them. */
function eventsFor(rule: DeadlineRule, given: DeadlineInputs, happened: readonly BasisEvent[]): DeadlineEvent[] {
  const side = sideOf(rule.holder, given.direction)
  return happened.flatMap((event): DeadlineEvent[] => {
    const { kind, on, until, by, isVoid } = event
    const holds = by === undefined || by === holders[side]
    if (kind === 'expert') return [{ kind, on, until, isOfHolder: holds }]
    const concerns = kind === 'acknowledgment' ? by === undefined || by === debtors[side] : holds
    return kind === 'formal-notice' || concerns ? [{ kind, on, until, isVoid }] : []
  })
}

const holders: Readonly<Record<Side, Doer | undefined>> = {
  'our-right': 'us',
  'our-exposure': 'them',
  either: undefined
}
const debtors: Readonly<Record<Side, Doer | undefined>> = {
  'our-right': 'them',
  'our-exposure': 'us',
  either: undefined
}

/** What is recorded of a date; undefined where the contract's reading decides and nobody said which it is. */
export function recordedValue(deadline: Deadline, lore: DeadlineLore): DeadlineValue | undefined {
  const { side, nature, act, lastDay, actBy, pending } = deadline
  const alarms = alarmsOf(deadline, lore.lead)
  if (!lastDay || !actBy || !alarms) return undefined
  return { side, nature, act, lastDay, actBy, warnFrom: alarms.warnFrom, pending }
}
