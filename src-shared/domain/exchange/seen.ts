import { z } from 'zod'
import { machineId } from '../../lib/ids'
import { type Instant, instant } from '../../lib/plain-date'
import { department } from '../case/dispute-types'

/**
 * How far somebody holds what a machine wrote down. A machine numbers everything it records or takes in, without gaps and
 * for ever, so that one number says it of all of its streams.
 */
export const seenUpTo = z.strictObject({
  machine: machineId,
  epoch: z.int().positive(),
  position: z.int().nonnegative(),
  /** Held without exception up to here, and beyond it without the cases that were left out on the way. */
  whole: z.int().nonnegative().optional()
})
export type SeenUpTo = z.infer<typeof seenUpTo>

/** A machine, and how far its numbers are those of the machines whose backups it began from. */
export interface Numbering {
  readonly machine: SeenUpTo['machine']
  readonly epoch: number
  readonly origins: readonly SeenUpTo[]
}

/**
 * How far somebody holds what a machine wrote down, in that machine's own numbers: by its name, or by that of one whose
 * backup it began from, as far as the two share their numbers.
 * @param seen what that somebody holds
 * @param knows whether what was left out up to a number is on record here; where it is not (a backup from before was
 * restored), only what is held without exception counts
 */
export function heldOf(
  seen: readonly SeenUpTo[],
  { machine, epoch, origins }: Numbering,
  knows: (position: number) => boolean = () => true
): number {
  const under = (one: Pick<SeenUpTo, 'machine' | 'epoch'>): number => {
    const row = seen.find((held) => held.machine === one.machine && held.epoch === one.epoch)
    return (row && !knows(row.position) ? row.whole : row?.position) ?? row?.position ?? 0
  }
  return Math.max(under({ machine, epoch }), ...origins.map((origin) => Math.min(under(origin), origin.position)))
}

/** Everything one machine wrote down or took in between two of its numbers, for another machine. */
export const packageNews = z.strictObject({
  for: machineId,
  /** The other machine was believed to hold everything up to here. */
  after: z.int().nonnegative(),
  upto: z.int().nonnegative(),
  /** How far the numbers are those of machines it began from. */
  origins: z.array(seenUpTo).max(100),
  /** The departments whose cases it was narrowed to. */
  receives: z.array(department).min(1).optional(),
  /** The packages this one builds on, which the other had not confirmed when it was made; the oldest first. */
  before: z.array(z.strictObject({ madeAt: instant, upto: z.int().nonnegative() })).max(1000)
})
export type PackageNews = z.infer<typeof packageNews>

/**
 * The packages that have to come before this one, by when they were made; undefined where none is missing. None is named
 * where the machine that made it does not know either.
 */
export function missingBefore({ after, before }: PackageNews, held: number): readonly Instant[] | undefined {
  if (held >= after) return undefined
  return before.filter(({ upto }) => upto > held).map(({ madeAt }) => madeAt)
}
