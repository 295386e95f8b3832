import type { PlainDate } from '../../lib/plain-date'
import { countFrom } from './count'
import { subtractDuration } from './duration'
import type { DeadlineInputs } from './inputs'
import { dayAmong } from './question'
import type { DeadlineRule, Output } from './rule'
import type { Zone } from './zone'

/** The other dates of a rule, in their order: each from the last day, from what was given, or from those before it. */
export function outputsOf(
  rule: DeadlineRule,
  start: PlainDate,
  lastDay: PlainDate | undefined,
  given: DeadlineInputs,
  zone: Zone
): Record<string, PlainDate> {
  const known: Record<string, PlainDate> = {}
  if ('latest' in rule.start && rule.start.as) known[rule.start.as] = start
  for (const output of rule.outputs ?? []) {
    const from = output.from
      .map((name) => (name === 'last-day' ? lastDay : (known[name] ?? dayAmong(given, name))))
      .find((day) => day !== undefined)
    if (from !== undefined) known[output.name] = after(output, from, zone)
  }
  return known
}

function after({ plus, minus, mode = 'CAL-D' }: Output, from: PlainDate, zone: Zone): PlainDate {
  if (minus) return subtractDuration(from, minus)
  return plus ? countFrom(mode, from, plus, zone).lastDay : from
}
