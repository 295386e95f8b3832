import { Temporal } from 'temporal-polyfill'
import { type Instant, instant, type PlainDate, type TimeZone } from '../../src-shared/lib/plain-date'

/** The instant of a time of day (`14:05`) in a zone. */
export function momentOf(day: PlainDate, time: string, zone: TimeZone): Instant {
  const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time })
  return instant.parse(at.toInstant().toString({ smallestUnit: 'millisecond' }))
}
