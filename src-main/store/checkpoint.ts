import { z } from 'zod'
import type { Sqlite } from './connection'

// A reader in a worker may hold the log for long: the window must not wait for it.
const PATIENCE = 100

/** Moves the write-ahead log into the database and empties it. False when a reader was in the way. Blocks. */
export function emptyLog(db: Sqlite): boolean {
  const before = Number(db.pragma('busy_timeout', { simple: true }))
  db.pragma(`busy_timeout = ${PATIENCE}`)
  try {
    const busy = db.pragma('wal_checkpoint(TRUNCATE)', { simple: true })
    return busy === 0
  } finally {
    db.pragma(`busy_timeout = ${before}`)
  }
}

/** Pages of the write-ahead log that the database does not hold yet. */
export function pagesInLog(db: Sqlite): number {
  const [found] = logState.parse(db.pragma('wal_checkpoint(NOOP)'))
  return found.log - found.checkpointed
}

const logState = z.tuple([z.object({ log: z.int(), checkpointed: z.int() })])

/** Does something once after a time without a call of `note`. */
export class IdleTimer {
  readonly #delay: number
  readonly #action: () => void
  #timer: NodeJS.Timeout | undefined

  /** @param delay milliseconds */
  constructor(delay: number, action: () => void) {
    this.#delay = delay
    this.#action = action
  }

  note(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#action, this.#delay).unref()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}
