import { Temporal } from 'temporal-polyfill'

/** A time between two changes of a zone's offset, in milliseconds since 1970. */
interface Span {
  readonly from: number
  readonly until: number
  /** Milliseconds to add to UTC. */
  readonly offset: number
}

const spans = new Map<string, Span[]>()

/**
 * What to add to UTC at a moment in a zone, in milliseconds. Remembered from one change of the clocks to the next: a rebuild
 * asks for it hundreds of thousands of times.
 * @param moment milliseconds since 1970
 * @param zone IANA name
 */
export function zoneOffset(moment: number, zone: string): number {
  const known = spans.get(zone) ?? []
  const found = known.find((span) => span.from <= moment && moment < span.until)
  if (found) return found.offset
  const span = spanAround(moment, zone)
  spans.set(zone, [...known, span])
  return span.offset
}

function spanAround(moment: number, zone: string): Span {
  const at = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone)
  // Strictly before: a millisecond on, the change that happens at this very moment counts.
  const last = at.add({ milliseconds: 1 }).getTimeZoneTransition('previous')
  const next = at.getTimeZoneTransition('next')
  return {
    from: last?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: at.offsetNanoseconds / 1_000_000
  }
}
