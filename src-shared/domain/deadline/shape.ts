import { holds } from './applicability'
import type { Duration } from './duration'
import type { DeadlineInputs, InputName, TriggerName } from './inputs'
import type { Mode } from './mode'
import type { DeadlineRule, Lasting, Start } from './rule'

/** A rule's arithmetic once its variant is chosen. */
export interface Shape {
  readonly start: Start
  readonly duration: Lasting
  readonly mode: Mode
  readonly sources: readonly string[]
}

/** How a rule counts in these circumstances: its first variant that holds, or the rule itself. */
export function shapeOf(rule: DeadlineRule, given: DeadlineInputs): Shape {
  const variant = rule.variants?.find(({ when }) => holds(when, given) === true)
  return {
    start: variant?.start ?? rule.start,
    duration: variant?.duration ?? rule.duration,
    mode: variant?.mode ?? rule.mode,
    sources: variant?.sources ?? rule.sources
  }
}

/** The days a period starts from, those that must be known first. */
export function startNames(start: Start): readonly { readonly name: TriggerName; readonly required: boolean }[] {
  const points = 'latest' in start ? start.latest : [start]
  return points.map(({ input, optional }) => ({ name: input, required: !optional }))
}

/**
 * `trigger` names the one day of a rule that has only one, beside its trade name.
 * @returns undefined where both are given and differ
 */
export function withTrigger(start: Start, given: DeadlineInputs): DeadlineInputs | undefined {
  const [only, ...others] = startNames(start)
  if (given.trigger === undefined || only === undefined || others.length > 0 || only.name === 'trigger') return given
  const named = given[only.name]
  return named === undefined || named === given.trigger ? { ...given, [only.name]: given.trigger } : undefined
}

/** The length of a period, asked of the contract where it decides; or the input that is missing. */
export function lengthOf(
  lasting: Lasting,
  given: DeadlineInputs
): { readonly length: Duration } | { readonly missing: InputName } | { readonly outOfRange: InputName } {
  if ('asked' in lasting) {
    const days = given[lasting.asked]
    if (typeof days !== 'number') return { missing: lasting.asked }
    const { least = days, most = days } = lasting
    return days < least || days > most ? { outOfRange: lasting.asked } : { length: { days } }
  }
  if (!('base' in lasting)) return { length: lasting }
  const extra = given[lasting.extra]
  return { length: { ...lasting.base, days: (lasting.base.days ?? 0) + (typeof extra === 'number' ? extra : 0) } }
}
