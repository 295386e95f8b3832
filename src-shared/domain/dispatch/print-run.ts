import { z } from 'zod'

/** How many letters are printed at once. */
export const printRun = z.strictObject({
  /** Beside the one original. */
  copies: z.int().min(0).max(9),
  doubleSided: z.boolean(),
  /** Each letter followed by its enclosures. */
  enclosures: z.boolean()
})
export type PrintRun = z.infer<typeof printRun>

/** A part of a print run: a letter's own pages or those of an enclosure, as the original or as a copy. */
export interface RunPart<T> {
  readonly part: T
  readonly isCopy: boolean
  /** An empty page follows, so that what comes next begins on a sheet of its own. */
  readonly blankAfter: boolean
}

/**
 * The order of a print run: the originals first, in the order of the letters, as they go into their envelopes; then each
 * set of copies in the same order, as they go into the files.
 * @param letters for each letter its parts, each with its number of pages
 */
export function runOrder<T extends { readonly pages: number }>(
  letters: readonly (readonly T[])[],
  { copies, doubleSided }: Pick<PrintRun, 'copies' | 'doubleSided'>
): readonly RunPart<T>[] {
  const sets = Array.from({ length: 1 + copies }, (_, set) =>
    letters.flat().map((part) => ({ part, isCopy: set > 0, blankAfter: doubleSided && part.pages % 2 === 1 }))
  )
  const all = sets.flat()
  return all.map((one, index) => (index === all.length - 1 ? { ...one, blankAfter: false } : one))
}
