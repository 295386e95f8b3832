import { foldHeading } from '../import/headings'
import type { LotState } from '../site/lots'
import type { LotChoice, LotChoices } from './fields'
import type { ListedDefect } from './read-lines'

/** A lot as the list calls it, with how many lines speak of it. */
export interface ListedLot {
  /** Folded: the key of the choice. */
  readonly key: string
  readonly words: string
  readonly lines: number
}

/** A lot's words as they are compared. */
export const lotKey = (words: string): string => foldHeading(words)

/** The lots of a list, in the order they are met. */
export function lotsOf(lines: readonly ListedDefect[]): readonly ListedLot[] {
  const found = new Map<string, ListedLot>()
  for (const { lotWords } of lines) {
    const key = lotKey(lotWords)
    const known = found.get(key)
    found.set(key, known ? { ...known, lines: known.lines + 1 } : { key, words: lotWords, lines: 1 })
  }
  return [...found.values()]
}

type SiteLot = Pick<LotState, 'id' | 'number' | 'name' | 'withdrawn'>

/** The number a list gives a lot: `LOT 07`, `7 - Plomberie`. */
const numberIn = (key: string): string | undefined => /^(?:lot )?(?:n )?0*(\d+[a-z]?)(?: |$)/u.exec(key)?.[1]
const words = (key: string): readonly string[] => key.split(' ').filter((word) => word.length > 3)

/** The lot of the site that the words mean: the one that shares most of its telling words, else the one of that number. */
export function lotMeant(key: string, lots: readonly SiteLot[]): SiteLot | undefined {
  const there = lots.filter(({ withdrawn }) => !withdrawn)
  const said = new Set(words(key))
  const shared = there.map((lot) => ({ lot, count: words(lotKey(lot.name)).filter((word) => said.has(word)).length }))
  const most = Math.max(0, ...shared.map(({ count }) => count))
  const number = numberIn(key)
  const meant =
    most > 0
      ? shared.filter(({ count }) => count === most).map(({ lot }) => lot)
      : there.filter((lot) => number !== undefined && lotKey(lot.number).replace(/^0+/u, '') === number)
  return meant.length === 1 ? meant[0] : undefined
}

/**
 * Whose each lot of the list is, before a person decides: as was decided for this sender before; a lot of the site by its
 * words; nobody's otherwise. A list that names no lots is ours.
 */
export function proposeLots(
  listed: readonly ListedLot[],
  lots: readonly SiteLot[],
  remembered: LotChoices = {}
): LotChoices {
  const there = new Set<string>(lots.map(({ id }) => id))
  const choice = ({ key }: ListedLot): LotChoice => {
    const before = remembered[key]
    if (before === 'ours' || before === 'others' || (before !== undefined && there.has(before))) return before
    return lotMeant(key, lots)?.id ?? (listed.length === 1 ? 'ours' : 'others')
  }
  return Object.fromEntries(listed.map((one) => [one.key, choice(one)]))
}
