import type { Kysely } from 'kysely'
import { type Digest, digest, publicKey } from '../../../src-shared/domain/chain/entry-header'
import { fieldOf, parseJson } from '../../../src-shared/domain/chain/json'
import { streamName } from '../../../src-shared/domain/chain/stream-name'
import type { PackageEntry, PackageLane } from '../../../src-shared/domain/exchange/package'
import { type AttachmentId, type CaseId, eventId, machineId, vaultId } from '../../../src-shared/lib/ids'
import { attachmentsIn } from '../attachments/named-in-payload'
import { hexOf } from '../events/bytes'
import { nodeHasher } from '../events/node-hasher'
import type { Database } from '../tables/database'

/** What a package holds of the vault, but for the contents of files. */
export interface Collected {
  readonly lanes: readonly PackageLane[]
  /** In the order of folding. */
  readonly entries: readonly PackageEntry[]
  /** The files that the entries name. */
  readonly files: readonly AttachmentId[]
  /** The chosen cases, and those they link to. */
  readonly cases: readonly CaseId[]
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/gu
/** SQLite takes 32,766 values in a statement. */
const AT_ONCE = 1_000

/** Which of the streams goes along, and from where on. */
export interface Collecting {
  /** The cases that they link to as well. */
  readonly linked: boolean
  /** Up to which number whoever takes it holds a stream. */
  readonly after: (stream: string) => Promise<number>
}

/**
 * The streams of some cases, of the cases they link to, of the contacts and sites that any of them names, and of
 * the firm, whose people they name.
 */
export async function collectCases(
  db: Kysely<Database>,
  chosen: readonly CaseId[],
  which: Collecting = { linked: true, after: async () => 0 }
): Promise<Collected> {
  const collecting = new Collector(db, new Set(which.linked ? chosen : []), which.after)
  await collecting.takeAll(chosen.map((id) => ({ id, kind: 'case' })))
  await collecting.takeAll(await organisations(db))
  return collecting.collected()
}

interface Found {
  readonly id: string
  readonly kind: string
}

type Row = Awaited<ReturnType<typeof entryRows>>[number]

class Collector {
  readonly #db: Kysely<Database>
  /** The cases that bring those they link to. */
  readonly #linking: ReadonlySet<string>
  readonly #after: Collecting['after']
  readonly #kinds = new Map<string, string>()
  readonly #rows: Row[] = []
  readonly #files = new Set<AttachmentId>()

  constructor(db: Kysely<Database>, linking: ReadonlySet<string>, after: Collecting['after']) {
    this.#db = db
    this.#linking = linking
    this.#after = after
  }

  async takeAll(streams: readonly Found[]): Promise<void> {
    const waiting = [...streams]
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (this.#kinds.has(next.id)) continue
      this.#kinds.set(next.id, next.kind)
      const rows = await entryRows(this.#db, next.id)
      const after = await this.#after(next.id)
      const news = rows.filter(({ position }) => position > after)
      this.#rows.push(...news)
      const text = rows.map(({ body }) => (body ? (nodeHasher.decodeUtf8(body) ?? '') : '')).join('\n')
      for (const { body } of news) for (const id of body ? filesOf(body) : []) this.#files.add(id)
      waiting.push(...(await this.#named(text, next)))
    }
  }

  async collected(): Promise<Collected> {
    const cases = [...this.#kinds].flatMap(([id, kind]) => (kind === 'case' ? [id] : []))
    return {
      lanes: await this.#lanes(),
      entries: this.#rows.toSorted(inFoldingOrder).map(packageEntryOf),
      files: [...this.#files],
      // The kinds of streams tell that these are ids of cases.
      cases: cases as CaseId[]
    }
  }

  /** The streams that a stream names. A case that is only linked to brings no further cases. */
  async #named(text: string, from: Found): Promise<readonly Found[]> {
    const ids = [...new Set(text.match(UUID))].filter((id) => !this.#kinds.has(id))
    const found: Found[] = []
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const part = ids.slice(at, at + AT_ONCE)
      const rows = await this.#db
        .selectFrom('lanes')
        .select(['stream_id as id', 'stream_kind as kind'])
        .distinct()
        .where('stream_id', 'in', part)
        .execute()
      found.push(...rows)
    }
    const further = this.#linking.has(from.id)
    return found.filter(({ kind }) => kind === 'contact' || kind === 'site' || (kind === 'case' && further))
  }

  async #lanes(): Promise<readonly PackageLane[]> {
    const lanes: PackageLane[] = []
    const firsts = new Map<string, number>()
    for (const row of this.#rows) {
      const name = laneName(row)
      firsts.set(name, Math.min(firsts.get(name) ?? row.seq, row.seq))
    }
    const ids = [...this.#kinds.keys()]
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const rows = await this.#db
        .selectFrom('lanes')
        .selectAll()
        .where('stream_id', 'in', ids.slice(at, at + AT_ONCE))
        .orderBy('stream_id')
        .orderBy('machine')
        .orderBy('epoch')
        .execute()
      for (const row of rows) {
        const first = firsts.get(laneName(row))
        if (first !== undefined) lanes.push(laneOfRow(row, first))
      }
    }
    return lanes
  }
}

const laneName = (row: { readonly stream_id: string; readonly machine: string; readonly epoch: number }): string =>
  `${row.stream_id} ${row.machine} ${row.epoch}`

interface LaneRow {
  readonly vault: string
  readonly stream_kind: string
  readonly stream_id: string
  readonly machine: string
  readonly epoch: number
  readonly public_key: Uint8Array
  readonly head_seq: number
  readonly head_hash: Uint8Array
}

function laneOfRow(row: LaneRow, first: number): PackageLane {
  return {
    vault: vaultId.parse(row.vault),
    stream: streamName.parse(`${row.stream_kind}/${row.stream_id}`),
    machine: machineId.parse(row.machine),
    epoch: row.epoch,
    publicKey: publicKey.parse(hexOf(row.public_key)),
    first,
    last: row.head_seq,
    head: digestOf(row.head_hash)
  }
}

function entryRows(db: Kysely<Database>, stream: string) {
  return db
    .selectFrom('events')
    .leftJoin('payloads', 'payloads.position', 'events.position')
    .select(['events.id', 'events.header', 'events.hash', 'payloads.salt', 'payloads.body'])
    .select(['events.position', 'events.stream_id'])
    .select(['events.clock', 'events.machine', 'events.epoch', 'events.seq'])
    .where('events.stream_id', '=', stream)
    .execute()
}

/** The files that the payload of an entry names. */
export function filesOf(body: Uint8Array): readonly AttachmentId[] {
  const text = nodeHasher.decodeUtf8(body)
  if (!text?.includes('"sha256":')) return []
  const payload = fieldOf(parseJson(text), 'payload')
  return payload === undefined ? [] : attachmentsIn(payload).map(({ id }) => id)
}

/** An entry as a package carries it. */
export function packageEntryOf(row: Pick<Row, 'id' | 'hash' | 'header' | 'salt' | 'body'>): PackageEntry {
  const body = row.body && nodeHasher.decodeUtf8(row.body)
  return {
    id: eventId.parse(row.id),
    hash: digestOf(row.hash),
    header: nodeHasher.decodeUtf8(row.header) ?? '',
    ...(row.salt && body !== null && body !== undefined && { payload: { salt: hexOf(row.salt), body } })
  }
}

interface Place {
  readonly clock: number
  readonly machine: string
  readonly epoch: number
  readonly seq: number
}

/** Logical clock, machine, epoch, number: the same order on every machine. */
export function inFoldingOrder(one: Place, other: Place): number {
  if (one.clock !== other.clock) return one.clock - other.clock
  if (one.machine !== other.machine) return one.machine < other.machine ? -1 : 1
  return one.epoch - other.epoch || one.seq - other.seq
}

async function organisations(db: Kysely<Database>): Promise<readonly Found[]> {
  return db
    .selectFrom('lanes')
    .select(['stream_id as id', 'stream_kind as kind'])
    .distinct()
    .where('stream_kind', '=', 'organisation')
    .execute()
}

export function digestOf(bytes: Uint8Array): Digest {
  return digest.parse(hexOf(bytes))
}
