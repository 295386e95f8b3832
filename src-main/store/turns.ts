import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'

/** Milliseconds after which others get their turn: SQLite answers within one, so nothing else would end it. */
const LONGEST_TURN = 8

/** Long work of the main process in turns: windows and timers are not to wait for the whole of it. */
export class Turns {
  #since = performance.now()

  /** Lets others run once this turn has been long enough. */
  async giveWay(): Promise<void> {
    if (performance.now() - this.#since < LONGEST_TURN) return
    await turn()
    this.#since = performance.now()
  }
}
