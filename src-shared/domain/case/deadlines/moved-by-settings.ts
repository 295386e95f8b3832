import type { TimeZone } from '../../../lib/plain-date'
import type { SettingsChange } from '../../deadline/settings-change'
import type { DeadlineValue } from '../events/deadlines'
import type { CaseState } from '../state'
import type { CaseDeadline } from '../state/deadlines'
import { basisOf } from './basis'
import type { DeadlineLore } from './lore'
import { recordedValue, workOut } from './work-out'

/** An open deadline that is otherwise by what the firm set. */
interface Moved {
  readonly deadline: CaseDeadline
  readonly now: DeadlineValue
}

/**
 * The open deadlines of a case that a change of the firm's rules or lead times moves, their alarms included. One that can no
 * longer be worked out, its rule taken back, keeps its date; one that is closed stays as it was.
 * @param around the rules and lead times after the change
 */
export function movedBySettings(
  state: CaseState,
  { rules, acts }: SettingsChange,
  { zone, deadlines }: { readonly zone: TimeZone; readonly deadlines: DeadlineLore }
): readonly Moved[] {
  const basis = basisOf(state, zone)
  return state.deadlines.flatMap((deadline): Moved[] => {
    const { rule, given, value, standing } = deadline
    if (standing !== 'open' || !(rules.has(rule) || acts.has(value.act))) return []
    const outcome = workOut(deadlines, basis, rule, given)
    const now = outcome.ok && outcome.value.applicable ? recordedValue(outcome.value, deadlines) : undefined
    return now && differs(value, now) ? [{ deadline, now }] : []
  })
}

const parts = ['side', 'nature', 'act', 'lastDay', 'actBy', 'warnFrom', 'pending'] as const

const differs = (a: DeadlineValue, b: DeadlineValue): boolean => parts.some((part) => a[part] !== b[part])
