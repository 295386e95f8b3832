import { z } from 'zod'
import { checkTracking, normaliseTracking } from '../tracking/check-tracking'

/** By how much a page is turned to the right so that it stands upright. */
export const pageTurn = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)])
export type PageTurn = z.infer<typeof pageTurn>

/** What a stack of scans is made of. */
export const stackKinds = ['slips', 'deposits'] as const
export const stackKind = z.enum(stackKinds)
export type StackKind = z.infer<typeof stackKind>

/** A barcode of a page, and the turn that puts it upright. */
export interface ScannedCode {
  readonly text: string
  readonly turn: PageTurn
}

/** A page as far as its barcodes tell: the number it carries, and how it lies. */
export interface ScannedPage {
  /** From 1. */
  readonly page: number
  readonly number?: string
  readonly turn?: PageTurn
}

/**
 * What the barcodes of a page say: a number of ours that one of them holds goes before all others, whatever the post prints
 * around it; else the first that has the form of a number.
 * @param known the numbers of our letters, without spaces and in capitals
 */
export function scannedPage(page: number, codes: readonly ScannedCode[], known: readonly string[]): ScannedPage {
  const read = codes.map(({ text, turn }) => ({ text: normaliseTracking(text), turn }))
  for (const { text, turn } of read) {
    const number = known.find((one) => text.includes(one))
    if (number !== undefined) return { page, number, turn }
  }
  const likely = read.find(({ text }) => checkTracking(text).format !== 'unknown') ?? read[0]
  if (!likely) return { page }
  const { text, turn } = likely
  return checkTracking(text).format === 'unknown' ? { page, turn } : { page, number: text, turn }
}

export const stackSides = ['both', 'one'] as const
export type StackSides = (typeof stackSides)[number]

const pairsOf = (pages: readonly ScannedPage[]): readonly (readonly ScannedPage[])[] =>
  Array.from({ length: Math.ceil(pages.length / 2) }, (_, index) => pages.slice(index * 2, index * 2 + 2))

const numbersIn = (pages: readonly ScannedPage[]): ReadonlySet<string> =>
  new Set(pages.flatMap(({ number }) => number ?? []))

/** Whether both sides of each slip were scanned: an even number of pages, and no two numbers where one sheet would be. */
export function sidesOf(pages: readonly ScannedPage[]): StackSides {
  const even = pages.length > 0 && pages.length % 2 === 0
  return even && pairsOf(pages).every((pair) => numbersIn(pair).size < 2) ? 'both' : 'one'
}

export interface SlipPage {
  readonly page: number
  readonly turn: PageTurn
}

/** One slip of the stack: the side that carries the number first. */
export interface ScannedSlip {
  readonly pages: readonly SlipPage[]
  readonly number?: string
}

/** The stack cut into slips, in its order. A side that does not say how it lies lies as the other one: it is one sheet. */
export function slipsOf(pages: readonly ScannedPage[], sides: StackSides): readonly ScannedSlip[] {
  const sheets = sides === 'both' ? pairsOf(pages) : pages.map((page) => [page])
  // A sheet without a number is scanned as the others were: which of its sides comes first is theirs to say.
  const backFirst = sheets.filter(([first, second]) => !first?.number && second?.number).length
  const frontFirst = sheets.filter(([first]) => first?.number).length
  return sheets.map((sheet) => {
    const [first, second] = sheet
    const turned = first?.number || (!second?.number && frontFirst >= backFirst) ? sheet : sheet.toReversed()
    const number = turned.find((page) => page.number !== undefined)?.number
    const turn = turned.find((page) => page.turn !== undefined)?.turn ?? 0
    const laid = turned.map((page) => ({ page: page.page, turn: page.turn ?? turn }))
    return { pages: laid, ...(number !== undefined && { number }) }
  })
}

/** By a quarter to the right. */
export function turnedOn(turn: PageTurn): PageTurn {
  return pageTurn.parse((turn + 90) % 360)
}
