/** Keeps the file `tip` behind the database by less than a second, and never ahead of it. */
export class TipKeeper {
  readonly #write: () => Promise<void>
  readonly #onError: (error: unknown) => void
  readonly #delay: number
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> = Promise.resolve()

  /**
   * @param write reads how far the database is and writes that to the file
   * @param delay milliseconds after a commit
   */
  constructor(write: () => Promise<void>, delay: number, onError: (error: unknown) => void) {
    this.#write = write
    this.#delay = delay
    this.#onError = onError
  }

  /** To be called after every commit; writes soon. */
  note(): void {
    this.#timer ??= setTimeout(() => void this.flush(), this.#delay).unref()
  }

  /** Writes now. A failure is reported and tried again after the next commit: it loses nothing. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#running = this.#running.then(() => this.#follow())
    await this.#running
  }

  async #follow(): Promise<void> {
    try {
      await this.#write()
    } catch (error) {
      this.#onError(error)
    }
  }
}
