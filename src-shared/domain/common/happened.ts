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

const FIRST_MOMENT = 'T00:00'
const LAST_MOMENT = 'T24:00'
/** Sorts before every moment of its day, so that what is only near a day never parts those that are sure of it. */
const NEAR = 'T'

/**
 * A text that sorts by the time of happening in the home zone: `2026-03-03T14:05:09.000`; its first ten characters are a
 * day. Of one day, what lies before it comes first, then what is about it, the day itself, its minutes, and what lies
 * after it. A month and a span come where they begin, the unknown at its recording.
 */
export function sortKey(when: Happened, recordedAt: Instant, zone: TimeZone): string {
  return keyOf(when, wallTimeOf(recordedAt, zone), zone)
}

/** Follows every date there is. */
const AFTER_ALL = '~'

function keyOf(when: Happened, unknown: string, zone: TimeZone): string {
  switch (when.kind) {
    case 'instant':
      return wallTimeOf(when.at, zone)
    case 'day':
      return `${when.on}${FIRST_MOMENT}`
    case 'about':
      return `${when.on}${NEAR}`
    case 'month':
      return `${when.month}-01`
    case 'before':
      return when.on
    case 'after':
      return `${when.on}${LAST_MOMENT}`
    case 'between':
      return when.from
    case 'unknown':
      return unknown
  }
}

/** Things in the order in which they happened; those of which nothing is known come last, all else as it was given. */
export function inOrder<T extends { readonly when: Happened }>(things: readonly T[], zone: TimeZone): readonly T[] {
  const key = ({ when }: T) => keyOf(when, AFTER_ALL, zone)
  return things
    .map((thing) => ({ thing, key: key(thing) }))
    .toSorted((a, b) => Number(a.key > b.key) - Number(a.key < b.key))
    .map(({ thing }) => thing)
}

/** Whether a single day, or a minute of it, is known. */
export const isSure = ({ kind }: Happened): boolean => kind === 'instant' || kind === 'day'

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
