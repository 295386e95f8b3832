import { proofStanding } from '../../../../src-shared/domain/dispatch/proofs'
import {
  type PageTurn,
  type ScannedPage,
  type ScannedSlip,
  type SlipPage,
  type StackKind,
  type StackSides,
  sidesOf,
  slipsOf
} from '../../../../src-shared/domain/dispatch/stack'
import { normaliseTracking } from '../../../../src-shared/domain/tracking/check-tracking'
import type { LetterId } from '../../../../src-shared/lib/ids'
import type { PlainDate } from '../../../../src-shared/lib/plain-date'
import { folded } from '../../../../src-shared/texts/folded'
import type { ListedLetter } from '../letter-state'

/** What somebody said of one slip. */
export interface SaidOfSlip {
  readonly letter?: LetterId
  readonly on?: PlainDate
  readonly swapped?: boolean
  /** By the page. */
  readonly turns?: Readonly<Record<number, PageTurn>>
}

/** What was said of a stack, kept while the window is open. */
export interface StackForm {
  readonly kind: StackKind
  /** Undefined: as the stack looks. */
  readonly sides: StackSides | undefined
  readonly said: Readonly<Record<string, SaidOfSlip>>
  /** Slips that are in their case already. */
  readonly filed: Readonly<Record<string, LetterId>>
}

export const freshStack: StackForm = { kind: 'slips', sides: undefined, said: {}, filed: {} }

/** `twice`: another slip of the stack is of the same letter. `unknown`: a number was read that no letter has. */
export type SlipState = 'matched' | 'twice' | 'unknown' | 'unread' | 'filed'

export interface StackSlip {
  /** The same whatever is said of it. */
  readonly key: string
  /** From 1. */
  readonly place: number
  readonly pages: readonly SlipPage[]
  readonly number: string | undefined
  readonly letter: ListedLetter | undefined
  readonly on: PlainDate | undefined
  readonly state: SlipState
}

/** The slips of a stack with the letters they are of. */
export function stackSlips(
  pages: readonly ScannedPage[],
  form: StackForm,
  letters: readonly ListedLetter[]
): { readonly sides: StackSides; readonly slips: readonly StackSlip[] } {
  const sides = form.sides ?? sidesOf(pages)
  const byNumber = new Map(letters.flatMap((letter) => (letter.tracking ? [[letter.tracking, letter] as const] : [])))
  const byId = new Map(letters.map((letter) => [letter.id, letter]))
  const laid = slipsOf(pages, sides).map((slip, index) => {
    const key = keyOf(slip)
    const said = form.said[key] ?? {}
    const filed = form.filed[key]
    const meant = filed ?? said.letter
    const letter = meant === undefined ? byNumber.get(slip.number ?? '') : byId.get(meant)
    const ordered = said.swapped ? slip.pages.toReversed() : slip.pages
    const turned = ordered.map(({ page, turn }) => ({ page, turn: said.turns?.[page] ?? turn }))
    return { key, place: index + 1, pages: turned, number: slip.number, letter, on: said.on, filed }
  })
  const times = new Map<LetterId, number>()
  for (const { letter } of laid) if (letter) times.set(letter.id, (times.get(letter.id) ?? 0) + 1)
  const slips = laid.map(({ filed, ...slip }) => {
    const { letter, number } = slip
    if (filed !== undefined) return { ...slip, state: 'filed' as const }
    if (!letter) return { ...slip, state: number === undefined ? ('unread' as const) : ('unknown' as const) }
    const alone = (times.get(letter.id) ?? 0) < 2
    return { ...slip, state: alone ? ('matched' as const) : ('twice' as const) }
  })
  return { sides, slips }
}

function keyOf({ pages }: ScannedSlip): string {
  return pages
    .map(({ page }) => page)
    .toSorted((a, b) => a - b)
    .join('-')
}

/** Letters a slip may be of: those that wait for a proof first, and of these the earliest. */
export function likelyLetters(letters: readonly ListedLetter[], today: PlainDate): readonly ListedLetter[] {
  const waits = (letter: ListedLetter) => ['missing', 'under-way'].includes(proofStanding(letter, today).state)
  return [...letters.filter(waits).toReversed(), ...letters.filter((letter) => !waits(letter))]
}

/** Whether a letter is meant by what was typed: a part of its number, of the post's number, or of a name. */
export function isMeant({ number, tracking, toNames, row }: ListedLetter, typed: string): boolean {
  const digits = normaliseTracking(typed)
  if (digits !== '' && tracking?.includes(digits)) return true
  return folded([number, ...toNames, row.reference, row.title].join(' ')).includes(folded(typed.trim()))
}
