import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { replaceFile } from '../atomic-file'

const FREE_TRIES = 3
const LONGEST_DELAY = 5 * 60_000

/** Wrong passphrases since the last right one, and when the last was, in milliseconds since 1970. */
const wrongTries = z.strictObject({ count: z.int().min(0), at: z.int() })
export type WrongTries = z.infer<typeof wrongTries>

/** How long to wait after so many wrong tries: nothing at first, then 1, 2, 4 ... seconds up to five minutes. */
export function delayAfter(count: number): number {
  return count < FREE_TRIES ? 0 : Math.min(1000 * 2 ** (count - FREE_TRIES), LONGEST_DELAY)
}

/** Milliseconds left before the next try; a clock set back starts the delay anew rather than lengthening it. */
export function waitLeft(tries: WrongTries, now: number): number {
  return Math.max(0, Math.min(tries.at + delayAfter(tries.count) - now, delayAfter(tries.count)))
}

/** Reads the count; a missing or damaged file counts nothing: the delay is a hindrance, not a lock. */
export async function readTries(file: string): Promise<WrongTries> {
  try {
    return wrongTries.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return { count: 0, at: 0 }
  }
}

export async function writeTries(file: string, tries: WrongTries): Promise<void> {
  await replaceFile(file, JSON.stringify(tries))
}
