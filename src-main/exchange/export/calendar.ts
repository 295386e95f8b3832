import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { addDays } from '../../../src-shared/lib/plain-date'

/** A day in a calendar that other programs keep. */
export interface CalendarDay {
  /** Stays the same from one export to the next, so that a calendar replaces what it had. */
  readonly id: string
  readonly on: PlainDate
  readonly summary: string
  readonly description: string
  /** Days before it on which one is told, at nine. */
  readonly alarms: readonly number[]
  /** Rises with each change, so that a calendar knows the later one. */
  readonly sequence?: number
  /** A calendar that has it takes it back. */
  readonly cancelled?: boolean
}

const HOUR = 3_600

/** Midnight in UTC, which a day without an hour is written from. */
const midnight = (on: PlainDate): Date => new Date(`${on}T00:00:00Z`)

/**
 * Days as a calendar (RFC 5545), each a whole day.
 * @param now when it is made
 */
export function calendarOf(
  name: string,
  days: readonly CalendarDay[],
  { now, description }: { readonly now: Date; readonly description: string }
): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    description,
    prodId: { company: 'Entente', product: 'Entente' }
  })
  for (const { id, on, summary, description: told, alarms, sequence = 0, cancelled = false } of days) {
    const event = calendar.createEvent({
      id: `${id}@entente`,
      stamp: now,
      start: midnight(on),
      end: midnight(addDays(on, 1)),
      allDay: true,
      summary,
      description: told,
      sequence,
      ...(cancelled && { status: ICalEventStatus.CANCELLED })
    })
    for (const before of alarms) {
      const trigger = (before * 24 - 9) * HOUR
      event.createAlarm({ type: ICalAlarmType.display, trigger, description: summary })
    }
  }
  return calendar.toString()
}
