import { Temporal } from 'temporal-polyfill'
import type { SentAt } from '../../src-shared/domain/arrivals/arrival'
import type { Happened } from '../../src-shared/domain/common/happened'
import { type PlainDate, plainDate, type TimeZone, toInstant } from '../../src-shared/lib/plain-date'
import type { Moment, Said } from './read/arrival'

/**
 * When something happened by its own saying, as an entry says it; undefined for a day that no calendar of ours has, or
 * that is still to come: a clock that runs ahead says nothing.
 * @param zone where a clock on a wall is read
 */
export function whenSaid(said: Said | undefined, zone: TimeZone, now: number): SentAt | undefined {
  const happened = said && happenedOf(said.moment, zone, now)
  return happened && said ? { happened, source: said.source } : undefined
}

function happenedOf(moment: Moment, zone: TimeZone, now: number): Happened | undefined {
  switch (moment.kind) {
    case 'instant':
      return before(Date.parse(moment.at), now)
    case 'wall':
      return before(Temporal.PlainDateTime.from(moment.at).toZonedDateTime(zone).epochMilliseconds, now)
    case 'day':
      return onDay(moment.on, zone, now)
  }
}

function before(at: number, now: number): Happened | undefined {
  return at <= now ? { kind: 'instant', at: toInstant(at) } : undefined
}

function onDay(day: PlainDate, zone: TimeZone, now: number): Happened | undefined {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString()
  return day <= today ? { kind: 'day', on: plainDate.parse(day) } : undefined
}
