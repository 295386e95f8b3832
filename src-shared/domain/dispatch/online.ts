import { z } from 'zod'
import { type PlainDate, plainDate } from '../../lib/plain-date'
import { countCharacters, MAX_CHARACTERS, MAX_LINES } from '../address/normalise-address'

/** Services that print and post, or deliver electronically, what one uploads to them. */
export const onlineServices = ['ar24', 'maileva', 'merci-facteur', 'other'] as const
export const onlineService = z.enum(onlineServices)
export type OnlineService = z.infer<typeof onlineService>

/** What a service takes, as the firm read it on a day; none is shipped: these are the services' own rules, and they change. */
export const onlineLimits = z.strictObject({
  pages: z.int().min(1).max(10_000).optional(),
  megabytes: z.int().min(1).max(10_000).optional(),
  /** Lines of an address, and characters of a line; NF Z 10-011 where the firm noted nothing. */
  lines: z.int().min(3).max(10).optional(),
  characters: z.int().min(20).max(100).optional(),
  on: plainDate
})
export type OnlineLimits = z.infer<typeof onlineLimits>

/** A letter as it would be uploaded. */
export interface OnlineLetter {
  readonly pages: number
  /** Of its file. */
  readonly bytes: number
  readonly address: readonly string[]
  /** Enclosures that cannot go into the file: they are neither pages nor pictures. */
  readonly leftOut: number
}

const MEGABYTE = 1_000_000

export const onlineProblems = ['no-address', 'pages', 'size', 'lines', 'characters', 'left-out'] as const
export interface OnlineProblem {
  readonly code: (typeof onlineProblems)[number]
  readonly found: number
  readonly most: number
}

/** Why a service would not take a letter, all reasons at once. */
export function problemsOnline(letter: OnlineLetter, limits: Partial<OnlineLimits>): readonly OnlineProblem[] {
  const { pages, megabytes, lines = MAX_LINES, characters = MAX_CHARACTERS } = limits
  const found: OnlineProblem[] = []
  const over = (code: OnlineProblem['code'], value: number, most: number | undefined) => {
    if (most !== undefined && value > most) found.push({ code, found: value, most })
  }
  if (letter.address.length === 0) found.push({ code: 'no-address', found: 0, most: 0 })
  over('pages', letter.pages, pages)
  over('size', Math.ceil(letter.bytes / MEGABYTE), megabytes)
  over('lines', letter.address.length, lines)
  over('characters', Math.max(0, ...letter.address.map(countCharacters)), characters)
  over('left-out', letter.leftOut, 0)
  return found
}

/** Limits are read again after a year. */
export function areOldLimits(limits: Pick<OnlineLimits, 'on'>, today: PlainDate): boolean {
  const [year = '', ...rest] = limits.on.split('-')
  return [String(Number(year) + 1).padStart(4, '0'), ...rest].join('-') <= today
}
