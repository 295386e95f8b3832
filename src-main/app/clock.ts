import { Temporal } from 'temporal-polyfill'
import { dayOf, type Instant, instant, type PlainDate, type TimeZone, toInstant } from '../../src-shared/lib/plain-date'

/** The time by which a workspace lives. Everything that asks for the time asks this. */
export interface Clock {
  /** By the machine's clock; the store keeps a recorded time from going back. */
  now(): Instant
  /** The day it is in the home zone. */
  today(): PlainDate
  /** The home zone of the workspace. */
  readonly zone: TimeZone
}

/**
 * The machine's clock.
 * @param zone asked each time, since a firm may change its home zone while the workspace is open
 */
export function systemClock(zone: () => TimeZone): Clock {
  const now = () => toInstant(Date.now())
  return {
    now,
    today: () => dayOf(now(), zone()),
    get zone() {
      return zone()
    }
  }
}

/** A clock that shows one day, at the machine's time of day: for tests, pictures and the demonstration. */
export function clockOnDay(day: PlainDate, zone: () => TimeZone): Clock {
  return {
    now: () => {
      const time = Temporal.Now.zonedDateTimeISO(zone()).toPlainTime().round('millisecond')
      const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone(), plainTime: time })
      return instant.parse(at.toInstant().toString({ smallestUnit: 'millisecond' }))
    },
    today: () => day,
    get zone() {
      return zone()
    }
  }
}
