import { addDays, type PlainDate } from '../../lib/plain-date'
import { countFrom } from './count'
import { addDuration, type Duration } from './duration'
import type { DeadlineInputs } from './inputs'
import { monthEndReadings } from './month-end'
import type { DeadlineRule } from './rule'
import type { Shape } from './shape'
import type { Step } from './step'
import type { Zone } from './zone'

/** A period before any event. */
export interface BarePeriod {
  readonly lastDay: PlainDate | undefined
  readonly outputs: Readonly<Record<string, PlainDate>>
  /** The day beyond which it never goes. */
  readonly capped: PlainDate | undefined
  readonly steps: readonly Step[]
}

/** Counts a period from its day 0, up to its cap. */
export function barePeriod(
  rule: DeadlineRule,
  { mode, sources }: Shape,
  from: PlainDate,
  length: Duration,
  given: DeadlineInputs,
  zone: Zone
): BarePeriod {
  if (rule.formula === 'month-end') return monthEnd(from, length.days ?? 0, given.reading, sources)
  const { lastDay, steps } = countFrom(mode, from, length, zone)
  const counted = given['midnight-start'] === true ? oneDayLess(lastDay, steps) : { lastDay, steps }
  return rule.cap ? upToCap(rule.cap, given, counted) : { ...counted, outputs: {}, capped: undefined }
}

type Count = Pick<BarePeriod, 'steps'> & { readonly lastDay: PlainDate }

/** Time that begins at 0:00 of the trigger day ends the day before its day-number (Cass. 1re civ., 12 Dec. 2018, no 17-25.697). */
function oneDayLess(lastDay: PlainDate, steps: readonly Step[]): Count {
  const to = addDays(lastDay, -1)
  const sources = ['Cass. 1re civ., 12 déc. 2018, n° 17-25.697']
  return { lastDay: to, steps: [...steps, { code: 'midnight-start', to, sources }] }
}

function upToCap({ input, duration, sources }: NonNullable<DeadlineRule['cap']>, given: DeadlineInputs, period: Count) {
  const on = given[input]
  if (on === undefined) return { ...period, outputs: {}, capped: undefined }
  const to = addDuration(on, duration)
  if (period.lastDay <= to) return { ...period, outputs: {}, capped: to }
  const step: Step = { code: 'capped', input, on, plus: duration, to, sources }
  return { lastDay: to, outputs: {}, capped: to, steps: [...period.steps, step] }
}

function monthEnd(
  invoice: PlainDate,
  days: number,
  reading: 'A' | 'B' | undefined,
  sources: readonly string[]
): BarePeriod {
  const readings = monthEndReadings(invoice, days)
  return {
    lastDay: reading && readings[reading],
    outputs: readings,
    capped: undefined,
    steps: [
      { code: 'month-end', reading: 'A', from: invoice, to: readings.A, sources },
      { code: 'month-end', reading: 'B', from: invoice, to: readings.B, sources }
    ]
  }
}
