import type { Chance } from '../chance'

/** How much a large workspace holds. */
export interface LargeSize {
  readonly cases: number
  /** Of all cases together, their openings among them. */
  readonly entries: number
  readonly contacts: number
  /** Of the longest case. */
  readonly longest: number
  /** Years over which it came about. */
  readonly years: number
}

/** What happens to a case: it is opened, goes on, and most end. */
export interface Happening {
  readonly case: number
  /** Minutes since the beginning. */
  readonly minute: number
  readonly act: 'open' | 'go-on' | 'close'
}

const DAY = 1_440

/** Cases that still go on: one in ten, the latest more often. */
const OPEN = 10

/** Everything that happens, in its order: the first case is the longest and goes on to the last day. */
export function largeHappenings({ cases, entries, longest, years }: LargeSize, chance: Chance): readonly Happening[] {
  const days = years * 365
  const rest = entries - longest - cases + 1
  const extra = Array.from({ length: cases }, () => 0)
  extra[0] = longest - 1
  for (let left = rest; left > 0; left -= 1) {
    const place = 1 + chance.below(cases - 1)
    extra[place] = (extra[place] ?? 0) + 1
  }
  const all = extra.flatMap((more, index): Happening[] => {
    const first = index === 0 ? 0 : chance.below(days - 2)
    const open = index === 0 || chance.below(OPEN) === 0
    const last = open ? days : Math.min(days, first + 15 + chance.below(200))
    const at = (from: number, to: number) =>
      (from + chance.below(Math.max(1, to - from))) * DAY + 480 + chance.below(600)
    const middle = Array.from({ length: more }, () => at(first + 1, last)).toSorted((a, b) => a - b)
    return [
      { case: index, minute: first * DAY + 470, act: 'open' },
      ...middle.map((minute, place): Happening => {
        const ends = !open && place === more - 1
        return { case: index, minute, act: ends ? 'close' : 'go-on' }
      })
    ]
  })
  return all.toSorted((a, b) => a.minute - b.minute || a.case - b.case)
}
