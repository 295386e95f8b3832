import ical, { ICalAlarmType } from 'ical-generator'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { addDays } from '../../../src-shared/lib/plain-date'

/** A day of a case. */
export interface CaseDay {
  /** Stays the same from one export to the next, so that a calendar replaces what it had. */
  readonly id: string
  readonly on: PlainDate
  readonly summary: string
  readonly description: string
}

const HOUR = 3_600

/** Midnight in UTC, which a day without an hour is written from. */
const midnight = (on: PlainDate): Date => new Date(`${on}T00:00:00Z`)

/**
 * The days of a case as a calendar (RFC 5545), each a whole day with an alarm at nine the day before.
 * @param now when it is made
 */
export function calendarOf(
  name: string,
  days: readonly CaseDay[],
  { now, description }: { readonly now: Date; readonly description: string }
): string {
  const calendar = ical({ name, description, prodId: { company: 'Entente', product: 'Entente' } })
  for (const { id, on, summary, description: told } of days) {
    const event = calendar.createEvent({
      id: `${id}@entente`,
      stamp: now,
      start: midnight(on),
      end: midnight(addDays(on, 1)),
      allDay: true,
      summary,
      description: told
    })
    event.createAlarm({ type: ICalAlarmType.display, trigger: 15 * HOUR, description: summary })
  }
  return calendar.toString()
}
