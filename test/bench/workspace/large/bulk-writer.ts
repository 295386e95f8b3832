import type { Sqlite } from '../../../../src-main/store/connection'
import { bytesOf } from '../../../../src-main/store/events/bytes'
import { nodeHasher } from '../../../../src-main/store/events/node-hasher'
import type { AppendedEvent } from '../../../../src-main/store/events/stored-event'
import type { Machine } from '../../../../src-main/store/machine'
import { roll } from '../../../../src-main/store/tip'
import { VIEWS_VERSION } from '../../../../src-main/store/views/rebuild'
import {
  entryHash,
  headerBytes,
  laneStart,
  payloadBytes,
  payloadDigest,
  SALT_BYTES
} from '../../../../src-shared/domain/chain/digests'
import { type Digest, type EntryHeader, type Lane, lane } from '../../../../src-shared/domain/chain/entry-header'
import type { JsonValue } from '../../../../src-shared/domain/chain/json'
import { nameOfStream, type StreamRef } from '../../../../src-shared/domain/chain/stream-name'
import type { EventId, PersonId } from '../../../../src-shared/lib/ids'
import type { Instant } from '../../../../src-shared/lib/plain-date'
import type { Chance } from '../chance'

/** An event as it is stored, to be chained to the end of its lane. */
export interface BulkEvent {
  readonly id: EventId
  readonly stream: StreamRef
  readonly type: string
  readonly payload: JsonValue
  readonly actor: PersonId
  readonly at: Instant
}

interface LaneEnd {
  readonly named: Lane
  readonly seq: number
  readonly hash: Digest
}

type Value = string | number | null | Uint8Array

/** Writes the rows that `appendEvents` would write, without its reading back, many in one transaction. */
export class BulkWriter {
  readonly #lanes = new Map<string, LaneEnd>()
  readonly #inserts = new Map<string, (values: readonly Value[]) => void>()
  #position: number
  #clock: number
  #count: number
  #rolling: Uint8Array

  constructor(
    private readonly db: Sqlite,
    private readonly vault: string,
    private readonly machine: Machine,
    private readonly chance: Chance
  ) {
    const tip = db.prepare<[], { count: number; clock: number; rolling_hash: Buffer }>('select * from tip').get()
    if (!tip) throw new Error('The vault has no tip')
    this.#count = tip.count
    this.#clock = tip.clock
    this.#rolling = tip.rolling_hash
    this.#position = db.prepare<[], number>('select max(position) from events').pluck().get() ?? 0
  }

  append({ id, stream, type, payload, actor, at }: BulkEvent): AppendedEvent {
    const { vault, machine } = this
    const end = this.#lanes.get(stream.id) ?? this.#begun(stream)
    const { named } = end
    this.#position += 1
    this.#clock += 1
    this.#count += 1
    const salt = this.chance.bytes(SALT_BYTES)
    const body = payloadBytes(nodeHasher, id, payload)
    const header: EntryHeader = {
      v: 1,
      vault: named.vault,
      stream: named.stream,
      machine: named.machine,
      epoch: machine.epoch,
      seq: end.seq + 1,
      clock: this.#clock,
      prev: end.hash,
      type,
      recorded_at: at,
      actor,
      payload_digest: payloadDigest(nodeHasher, salt, body)
    }
    const bytes = headerBytes(nodeHasher, header)
    const hash = entryHash(nodeHasher, bytes)
    const [position, clock, seq] = [this.#position, this.#clock, header.seq]
    const place = { position, machine: header.machine, epoch: machine.epoch, seq, clock }
    this.insert('events', {
      ...{ position, id, vault, stream_kind: stream.kind, stream_id: stream.id, machine: machine.id },
      ...{ epoch: machine.epoch, seq, clock, type, recorded_at: at, actor, header: bytes, hash: bytesOf(hash) }
    })
    this.insert('payloads', { position, salt, body })
    this.#lanes.set(stream.id, { named, seq, hash })
    this.#rolling = roll(this.#rolling, bytesOf(hash))
    return { id, type, payload, stream, place, actor, recordedAt: at, hash: bytesOf(hash), clockWentBack: false }
  }

  #begun(stream: StreamRef): LaneEnd {
    const { vault, machine } = this
    const named = lane.parse({
      vault,
      stream: nameOfStream(stream.kind, stream.id),
      machine: machine.id,
      epoch: machine.epoch,
      publicKey: Buffer.from(machine.publicKey).toString('hex')
    })
    return { named, seq: 0, hash: laneStart(nodeHasher, named) }
  }

  /** A row of any table, by one prepared statement for each set of columns. */
  insert(table: string, row: object): void {
    const columns = Object.keys(row)
    const key = `${table} ${columns.join()}`
    let run = this.#inserts.get(key)
    if (!run) {
      const names = columns.map((column) => `"${column}"`).join(', ')
      const statement = this.db.prepare(
        `insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`
      )
      run = (values) => void statement.run(...values)
      this.#inserts.set(key, run)
    }
    run(Object.values(row))
  }

  /** Where the lanes and the vault end now. */
  finish(kindOf: (stream: string) => string): void {
    for (const [stream_id, { seq, hash }] of this.#lanes) {
      const { machine, vault } = this
      this.insert('lanes', {
        ...{ stream_id, machine: machine.id, epoch: machine.epoch, stream_kind: kindOf(stream_id), vault },
        ...{ public_key: machine.publicKey, head_seq: seq, head_hash: bytesOf(hash) }
      })
    }
    this.db
      .prepare('update tip set count = ?, clock = ?, rolling_hash = ? where id = 1')
      .run(this.#count, this.#clock, this.#rolling)
    this.db.prepare('update views set version = ?').run(VIEWS_VERSION)
  }
}
