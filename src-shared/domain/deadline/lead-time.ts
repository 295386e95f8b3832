import { z } from 'zod'
import { addDays, type PlainDate } from '../../lib/plain-date'
import type { Deadline } from './deadline'
import { duration, subtractDuration } from './duration'
import { act } from './rule'

/** How long each act takes to prepare: house rules, which the firm sets. Where only a summons saves a right, the eve is too late. */
export const leadTimes = z.record(act, duration)
export type LeadTimes = z.infer<typeof leadTimes>

/** Days before its day on which one is told of a deadline, besides its lead time; from its own day on, daily. */
export const daysBefore = [30, 7, 1] as const

export interface Alarms {
  /** The first day one is warned. */
  readonly warnFrom: PlainDate
  /** In order, each once. */
  readonly days: readonly PlainDate[]
  /** Every day from here on, until somebody closes it with a reason; not for what others may do. */
  readonly dailyFrom: PlainDate | undefined
}

/**
 * When to warn of a deadline. Of our right: at the lead time of its act, then 30, 7 and 1 days before the prudent day, then
 * daily. Of our exposure: on the first day others can no longer act.
 * @returns undefined for a deadline without a last day
 */
export function alarmsOf(
  { side, act: what, from, lastDay, actBy }: Pick<Deadline, 'side' | 'act' | 'from' | 'lastDay' | 'actBy'>,
  lead: LeadTimes
): Alarms | undefined {
  if (lastDay === undefined || actBy === undefined) return undefined
  if (side === 'our-exposure') {
    const over = addDays(lastDay, 1)
    return { warnFrom: over, days: [over], dailyFrom: undefined }
  }
  const notBefore = (day: PlainDate): PlainDate => (day < from ? from : day)
  const warnFrom = notBefore(subtractDuration(actBy, lead[what]))
  const before = daysBefore.map((count) => addDays(actBy, -count)).filter((day) => day > from)
  const days = [...new Set([warnFrom, ...before])].toSorted()
  return { warnFrom: days[0] ?? warnFrom, days, dailyFrom: notBefore(actBy) }
}
