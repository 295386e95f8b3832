/** Lines of one transaction at first, at least and at most: what is on the disk when a machine stops, is whole. */
const FIRST = 200
const FEWEST = 25
const MOST = 400
/** Milliseconds that a commit may keep the window waiting, and those below which it might as well hold more. */
const LONG = 45
const SHORT = 25

/**
 * How many lines go into one transaction: many together cost less, but nothing else runs while they are put on the disk,
 * which takes longer in a large workspace than in a small one.
 */
export class Portion {
  #lines = FIRST

  get lines(): number {
    return this.#lines
  }

  /** @param milliseconds that the last commit took */
  took(milliseconds: number): void {
    if (milliseconds > LONG) this.#lines = Math.max(FEWEST, Math.floor(this.#lines / 2))
    else if (milliseconds < SHORT) this.#lines = Math.min(MOST, this.#lines * 2)
  }
}
