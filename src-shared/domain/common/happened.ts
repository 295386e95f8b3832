import { z } from 'zod'
import {
  dayOf,
  daysBetween,
  type Instant,
  instant,
  type PlainDate,
  plainDate,
  plainMonth,
  type TimeZone,
  wallTimeOf
} from '../../lib/plain-date'

/** When something happened, as surely as the person knows it. When it was recorded is another date, in the entry's header. */
export const happened = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('instant'), at: instant }),
  z.strictObject({ kind: z.literal('day'), on: plainDate }),
  z.strictObject({ kind: z.literal('month'), month: plainMonth }),
  z.strictObject({ kind: z.literal('about'), on: plainDate }),
  z.strictObject({ kind: z.literal('before'), on: plainDate }),
  z.strictObject({ kind: z.literal('after'), on: plainDate }),
  z.strictObject({ kind: z.literal('between'), from: plainDate, to: plainDate }),
  z.strictObject({ kind: z.literal('unknown') })
])
export type Happened = z.infer<typeof happened>

const FIRST_MOMENT = '00:00'
const LAST_MOMENT = '24:00'

/**
 * A text that sorts by the time of happening in the home zone: `2026-03-03T14:05:09.000`.
 * Something known to the day comes before what is known to the minute of that day; the unknown comes at its recording.
 */
export function sortKey(when: Happened, recordedAt: Instant, zone: TimeZone): string {
  switch (when.kind) {
    case 'instant':
      return wallTimeOf(when.at, zone)
    case 'day':
    case 'about':
      return `${when.on}T${FIRST_MOMENT}`
    case 'month':
      return `${when.month}-01T${FIRST_MOMENT}`
    case 'before':
      return `${when.on}T${FIRST_MOMENT}`
    case 'after':
      return `${when.on}T${LAST_MOMENT}`
    case 'between':
      return `${when.from}T${FIRST_MOMENT}`
    case 'unknown':
      return wallTimeOf(recordedAt, zone)
  }
}

/** The day to count from, or undefined when no single day is known. */
export function knownDay(when: Happened, zone: TimeZone): PlainDate | undefined {
  if (when.kind === 'instant') return dayOf(when.at, zone)
  return when.kind === 'day' ? when.on : undefined
}

/** Recorded more than a day after it happened: shown, since a late entry is weighed otherwise than one written at once. */
export function recordedLate(when: Happened, recordedAt: Instant, zone: TimeZone): boolean {
  const day = knownDay(when, zone)
  return day !== undefined && daysBetween(day, dayOf(recordedAt, zone)) > 1
}
