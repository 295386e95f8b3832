import { addDays, dayOfWeek, LAST_DATE, nextDay, type PlainDate } from '../../lib/plain-date'
import { addDuration, type Duration, isClamped, isEmpty, onlyDays } from './duration'
import { businessDayFrom, businessDayUpTo, closedBecause, isBusinessDay, isPublicHoliday } from './holidays'
import { type Mode, modeRules } from './mode'
import type { Step } from './step'
import type { Zone } from './zone'

const SUNDAY = 7

export interface Counted {
  readonly lastDay: PlainDate
  readonly steps: readonly Step[]
}

/**
 * The last day, until 24:00, of a period whose day 0 is not counted, with its steps.
 * @param mode a mode that counts days one by one (`FRET`, `WORK-D`) takes a duration without months; otherwise it throws
 */
export function countFrom(mode: Mode, from: PlainDate, plus: Duration, zone: Zone): Counted {
  if (isEmpty(plus)) return { lastDay: from, steps: [] }
  const { days, sources } = modeRules[mode]
  if (days !== 'all') return countOneByOne(mode, from, plus, zone)
  const to = addDuration(from, plus)
  const steps: Step[] = [{ code: 'count', from, plus, to, sources }]
  if (isClamped(from, plus)) steps.push({ code: 'clamped', to, sources })
  return settle(mode, to, steps, zone)
}

/** Moves a last day to a business day where the mode does. */
function settle(mode: Mode, on: PlainDate, steps: Step[], zone: Zone): Counted {
  const { moves, sources } = modeRules[mode]
  const because = moves ? closedBecause(on, zone) : undefined
  if (because === undefined) return { lastDay: on, steps }
  const to = businessDayFrom(on, zone)
  return { lastDay: to, steps: [...steps, { code: 'moved', from: on, to, because, sources }] }
}

/** Sundays and holidays are passed over, Saturdays count (`FRET`); or business days alone are counted (`WORK-D`). */
function countOneByOne(mode: Mode, from: PlainDate, plus: Duration, zone: Zone): Counted {
  const { days, sources } = modeRules[mode]
  const asked = onlyDays(plus)
  if (asked === undefined) throw new Error(`${mode} counts days, not months`)
  const counts = (day: PlainDate): boolean =>
    days === 'business' ? isBusinessDay(day, zone) : dayOfWeek(day) !== SUNDAY && !isPublicHoliday(day, zone)
  const skipped: Step[] = []
  let day = from
  for (let left = asked; left > 0 && day < LAST_DATE; ) {
    day = nextDay(day)
    const because = closedBecause(day, zone)
    if (counts(day)) left -= 1
    else if (because) skipped.push({ code: 'skipped', on: day, because, sources })
  }
  return { lastDay: day, steps: [{ code: 'count', from, plus, to: day, sources }, ...skipped] }
}

/**
 * The prudent day: the last business day before the last one for limitation and forclusion, where rulings differ; else
 * the last business day up to it.
 */
export function actBy(mode: Mode, lastDay: PlainDate, zone: Zone): PlainDate {
  const upTo = businessDayUpTo(lastDay, zone)
  return modeRules[mode].strict && upTo === lastDay ? businessDayUpTo(addDays(lastDay, -1), zone) : upTo
}
