import { daysBetween, type PlainDate, plainDate } from '../../../lib/plain-date'
import type { Attachment } from '../../common/attachment'

/** Photographs that follow each other closely: one stood before one thing. */
export interface Burstful {
  readonly files: readonly Attachment[]
  /** When the first was taken, by its camera's clock put right: `2026-03-03T14:05`. Undefined where no camera wrote it. */
  readonly at?: string | undefined
  readonly camera: string
}

/** Whole minutes by which the clock of each camera is put right; a camera that is not named goes right. */
export type Clocks = Readonly<Record<string, number>>

interface Timed {
  readonly file: Attachment
  readonly camera: string
  /** Milliseconds on the wall, as if it hung in Greenwich: only differences count. */
  readonly wall: number
}

const MINUTE_MS = 60_000
const WALL = 19
const TO_MINUTE = 16

export const cameraOf = ({ picture }: Attachment): string => picture?.camera ?? ''

function wallOf({ picture }: Attachment): number | undefined {
  const wall = Date.parse(`${picture?.takenAt?.slice(0, WALL) ?? ''}Z`)
  return Number.isNaN(wall) ? undefined : wall
}

const written = (wall: number): string =>
  Number.isFinite(wall) ? new Date(wall).toISOString().slice(0, TO_MINUTE) : ''

/**
 * Photographs from a card, put together by the time their cameras wrote: a pause longer than `pause` minutes begins another
 * defect. Those without a time come last, each by itself: nothing says what belongs together. The film of a Live Photo goes
 * with its picture.
 */
export function groupedByTime(files: readonly Attachment[], pause: number, clocks: Clocks = {}): readonly Burstful[] {
  const films = filmsOf(files)
  const paired = new Set([...films.values()].flat())
  const stills = files.filter((file) => !paired.has(file))
  const withFilms = (taken: readonly Attachment[]) => taken.flatMap((file) => [file, ...(films.get(file) ?? [])])
  const timed = stills.flatMap((file): readonly Timed[] => {
    const camera = cameraOf(file)
    const wall = wallOf(file)
    return wall === undefined ? [] : [{ file, camera, wall: wall + (clocks[camera] ?? 0) * MINUTE_MS }]
  })
  const groups: Timed[][] = []
  for (const one of timed.toSorted((a, b) => a.wall - b.wall)) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && one.wall - before.wall <= pause * MINUTE_MS) last.push(one)
    else groups.push([one])
  }
  const undated = stills.filter((file) => wallOf(file) === undefined)
  return [
    ...groups.flatMap((group) => {
      const [first] = group
      return first
        ? [{ files: withFilms(group.map(({ file }) => file)), at: written(first.wall), camera: first.camera }]
        : []
    }),
    ...undated.map((file) => ({ files: withFilms([file]), camera: cameraOf(file) }))
  ]
}

/** The films by the pictures they belong to: `IMG_1234.HEIC` and `IMG_1234.MOV`, where each has one partner alone. */
function filmsOf(files: readonly Attachment[]): ReadonlyMap<Attachment, readonly [Attachment]> {
  const stem = ({ name }: Attachment) => name.replace(/\.[^.]*$/u, '').toLowerCase()
  const ofKind = (kind: string, name: string) =>
    files.filter((one) => one.mediaType.startsWith(kind) && stem(one) === name)
  const found = new Map<Attachment, readonly [Attachment]>()
  for (const name of new Set(files.map(stem))) {
    const [still, ...others] = ofKind('image/', name)
    const [film, ...more] = ofKind('video/', name)
    if (still && film && others.length + more.length === 0) found.set(still, [film])
  }
  return found
}

/** Those that are not known yet, each once: a card that is read a second time brings only what it did not bring before. */
export function notKnown(files: readonly Attachment[], known: readonly Attachment[]): readonly Attachment[] {
  const seen = new Set(known.map(({ sha256 }) => sha256))
  return files.filter(({ sha256 }) => !seen.has(sha256) && seen.add(sha256))
}

/** The day a camera says: its hour is a claim that stays with the picture. */
export function dayOfGroup({ at }: Burstful): PlainDate | undefined {
  return plainDate.safeParse(at?.slice(0, 10)).data
}

/** Minutes by which a clock is put right at most: one that went back to its first day may be decades behind. */
export const mostMinutesOff = 15_778_800

/** Days between a photograph and its visit beyond which its clock is doubted. */
const DOUBTFUL = 31
const MINUTES_A_DAY = 1_440

/** A camera whose clock, put right as it is, cannot be believed. */
export interface DoubtedClock {
  readonly camera: string
  /** The latest day it says. */
  readonly says: PlainDate
  readonly why: 'future' | 'before' | 'after'
  /** Days between that day and the visit. */
  readonly days: number
  /** What would put that day on the day of the visit, with what it is put right by now; the hours stay as they are. */
  readonly minutes: number
}

/**
 * The cameras that date their photographs in the future, or months from the visit: a clock that stopped with its battery
 * begins again at its first day.
 */
export function doubtedClocks(
  files: readonly Attachment[],
  clocks: Clocks,
  { visit, today }: { readonly visit: PlainDate; readonly today: PlainDate }
): readonly DoubtedClock[] {
  return [...new Set(files.map(cameraOf))].flatMap((camera): readonly DoubtedClock[] => {
    const off = clocks[camera] ?? 0
    const walls = files.flatMap((file) => (cameraOf(file) === camera ? (wallOf(file) ?? []) : []))
    const latest = plainDate.safeParse(written(Math.max(...walls) + off * MINUTE_MS).slice(0, 10))
    if (walls.length === 0 || !latest.success) return []
    const says = latest.data
    const days = daysBetween(says, visit)
    const minutes = off + days * MINUTES_A_DAY
    if (Math.abs(minutes) > mostMinutesOff) return []
    if (says > today) return [{ camera, says, why: 'future', days: -days, minutes }]
    if (Math.abs(days) <= DOUBTFUL) return []
    return [{ camera, says, why: days > 0 ? 'before' : 'after', days: Math.abs(days), minutes }]
  })
}
