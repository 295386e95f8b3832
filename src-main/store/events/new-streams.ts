import type { Insertable, Transaction } from 'kysely'
import { laneStart } from '../../../src-shared/domain/chain/digests'
import { registerAttachments } from '../attachments/register'
import type { Database } from '../tables/database'
import { insertRows } from '../tables/insert-rows'
import { bumpTip, readTip } from '../tip'
import { lastPosition } from './append-events'
import { appendedEvent, chain, entryRows } from './chain-entries'
import { laneOf, laneRow } from './lane-heads'
import { nodeHasher } from './node-hasher'
import type { Append, AppendedEvent } from './stored-event'

/** By whom and when all of it is recorded. */
export type Recording = Omit<Append, 'stream' | 'events'>

/**
 * Streams that begin in one transaction, such as those of an import: their events are chained as `appendEvents` does, but
 * the tip is read once and all rows are written together. Until `write`, nothing else may append in that transaction.
 */
export class NewStreams {
  readonly #events: Insertable<Database['events']>[] = []
  readonly #payloads: Insertable<Database['payloads']>[] = []
  readonly #lanes: Insertable<Database['lanes']>[] = []
  readonly #hashes: Uint8Array[] = []
  readonly #appended: AppendedEvent[] = []

  private constructor(
    private readonly recording: Recording,
    private readonly clock: number,
    private readonly position: number
  ) {}

  static async begin(trx: Transaction<Database>, recording: Recording): Promise<NewStreams> {
    return new NewStreams(recording, (await readTip(trx)).clock, await lastPosition(trx))
  }

  /**
   * The first events of a stream.
   * @throws NotCanonicalError when a payload has no canonical form
   */
  add({ stream, events }: Pick<Append, 'stream' | 'events'>): readonly AppendedEvent[] {
    const append: Append = { ...this.recording, stream, events }
    const lane = laneOf(append)
    const prev = laneStart(nodeHasher, lane)
    const clock = this.clock + this.#hashes.length
    const entries = chain(append, lane, { prev, seq: 0, clock, recordedAt: append.recordedAt })
    const appended = entries.map((entry) => {
      const position = this.position + this.#hashes.length + 1
      const { event, payload } = entryRows(append, entry, position)
      this.#events.push(event)
      this.#payloads.push(payload)
      this.#hashes.push(event.hash)
      return appendedEvent(append, entry, position)
    })
    const last = appended.at(-1)
    if (last) this.#lanes.push(laneRow(append, { seq: last.place.seq, hash: last.hash }))
    this.#appended.push(...appended)
    return appended
  }

  /**
   * Writes what was added, once; tip and lanes move along.
   * @param between called between two statements
   * @throws Error when one of the streams had begun before, or names a file that is not safe on the disk yet: bugs
   */
  async write(trx: Transaction<Database>, between: () => Promise<void>): Promise<void> {
    if (this.#hashes.length === 0) return
    await insertRows(trx, 'events', this.#events, between)
    await insertRows(trx, 'payloads', this.#payloads, between)
    await insertRows(trx, 'lanes', this.#lanes, between)
    await bumpTip(trx, this.#hashes, this.clock + this.#hashes.length)
    for (const event of this.#appended) await registerAttachments(trx, event)
  }
}
