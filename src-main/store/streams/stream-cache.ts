import type { Kysely } from 'kysely'
import { type StreamId, streamId } from '../../../src-shared/lib/ids'
import { loadStream } from '../events/load-stream'
import type { StoredEvent } from '../events/stored-event'
import type { Database } from '../tables/database'
import { readStreamHead, type StreamHead, sameHead } from './stream-head'

/** A state and the head of the stream it was folded from; the head is empty when there is no such stream. */
export interface Loaded<S> {
  readonly head: StreamHead
  readonly state: S
}

/**
 * The states of the streams of one kind used last. Each is compared with the head of its stream at every use, so it is
 * never older than the connection that asks, and what was rolled back is never found again.
 */
export class StreamCache<Id extends string, S> {
  readonly #fold: (id: Id, events: readonly StoredEvent[]) => S
  readonly #capacity: number
  readonly #kept = new Map<Id, Loaded<S>>()

  constructor(capacity: number, fold: (id: Id, events: readonly StoredEvent[]) => S) {
    this.#capacity = capacity
    this.#fold = fold
  }

  async load(db: Kysely<Database>, id: Id): Promise<Loaded<S>> {
    const stream: StreamId = streamId.parse(id)
    const head = await readStreamHead(db, stream)
    const kept = this.#kept.get(id)
    if (kept && sameHead(kept.head, head)) {
      this.keep(id, kept)
      return kept
    }
    const loaded = { head, state: this.#fold(id, head.size === 0 ? [] : await loadStream(db, stream)) }
    if (head.size > 0) this.keep(id, loaded)
    return loaded
  }

  keep(id: Id, loaded: Loaded<S>): void {
    this.#kept.delete(id)
    this.#kept.set(id, loaded)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > this.#capacity && oldest !== undefined) this.#kept.delete(oldest)
  }
}
