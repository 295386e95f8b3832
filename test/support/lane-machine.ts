import { asStored } from '../../src-main/store/commands/as-stored'
import { nodeHasher } from '../../src-main/store/events/node-hasher'
import { readCaseEvent } from '../../src-main/store/streams/read-event'
import { inFoldingOrder } from '../../src-main/store/transfer/collect'
import { type CaseCommandInput, caseCommand } from '../../src-shared/domain/case/commands'
import { decideCase } from '../../src-shared/domain/case/decide'
import type { CaseEvent } from '../../src-shared/domain/case/events'
import { evolveThrough } from '../../src-shared/domain/case/evolve'
import type { CaseState } from '../../src-shared/domain/case/state'
import { conflictsIn } from '../../src-shared/domain/case/versions'
import { entryHash, headerBytes, laneStart, payloadBytes, payloadDigest } from '../../src-shared/domain/chain/digests'
import { type Digest, entryHeader, type Lane, lane } from '../../src-shared/domain/chain/entry-header'
import type { Stored } from '../../src-shared/domain/common/recorded'
import { compareLane } from '../../src-shared/domain/exchange/compare-lane'
import type { PackageEntry, PackageLane } from '../../src-shared/domain/exchange/package'
import { laneName, type ReadEntry, readLanes } from '../../src-shared/domain/exchange/read-lanes'
import { type CaseId, eventId, uuidV7 } from '../../src-shared/lib/ids'
import { author, PlayedCase } from './play-case'
import { commandOf, type Intent } from './random-commands'

const VAULT = '01890000-0000-7000-8000-000000000001'

/** What is handed over: the lanes of one case, and their entries. */
export interface Handed {
  readonly lanes: readonly PackageLane[]
  readonly entries: readonly PackageEntry[]
}

interface Held {
  readonly lane: Lane
  readonly entries: readonly ReadEntry[]
}

/** Makes the ids of everything that machines which never met write. */
export class Ids {
  #last = 0

  readonly next = (): string => {
    this.#last += 1
    const random = new Uint8Array(10)
    new DataView(random.buffer).setUint32(6, this.#last)
    return uuidV7(1_770_000_000_000 + this.#last, random)
  }
}

/** A machine of a firm in memory: it decides, chains, hands over and takes as the real ones do, for one case. */
export class LaneMachine {
  readonly #ids: Ids
  readonly #case: CaseId
  readonly #play: PlayedCase
  #lanes: Map<string, Held> = new Map()
  /** Every entry in the order in which it came. */
  #arrived: ReadEntry[] = []
  #own: Lane
  #kept: { readonly lanes: Map<string, Held>; readonly arrived: ReadEntry[] } | undefined

  constructor(ids: Ids, id: CaseId) {
    this.#ids = ids
    this.#case = id
    const undoable = (entry: string) => {
      const event = this.#arrived.flatMap(storedOf).find(({ header }) => header.id === entry)
      return event && { event }
    }
    this.#play = new PlayedCase(undefined, {
      newId: ids.next,
      undoable,
      // No machine gives what another gives.
      get nextReference() {
        return `2026-${ids.next().slice(-8)}`
      }
    })
    this.#own = this.#identity(1)
  }

  /** Another life: what was written since the backup is gone here, and nothing is written under the old name again. */
  restore(): void {
    if (!this.#kept) return
    this.#lanes = new Map(this.#kept.lanes)
    this.#arrived = [...this.#kept.arrived]
    this.#own = this.#identity(this.#own.epoch + 1)
  }

  backUp(): void {
    this.#kept = { lanes: new Map(this.#lanes), arrived: [...this.#arrived] }
  }

  open(command: Parameters<PlayedCase['ask']>[0]): void {
    const played = this.#play.ask(command)
    if (!played.ok) throw new Error(played.reason.code)
    this.#write(this.#play.stored.map(({ header: _header, ...event }) => event))
  }

  act(intent: Intent): void {
    const state = this.state()
    const around = { contacts: [], cases: [], author }
    const command = state && commandOf(intent, state, around, this.#play.today)
    const decided = state && command && decideCase(state, command, this.#play.facts)
    if (decided?.ok) this.#write(decided.value)
  }

  /** A command that must be accepted. */
  ask(command: CaseCommandInput): void {
    const decided = decideCase(this.state(), caseCommand.parse(command), this.#play.facts)
    if (!decided.ok) throw new Error(decided.reason.code)
    this.#write(decided.value)
  }

  /** Settles a conflict, if there is one. */
  settle(which: number, keep: number): void {
    const state = this.state()
    const conflicts = state ? conflictsIn(state) : []
    const conflict = conflicts[which % Math.max(1, conflicts.length)]
    const kept = conflict?.changes[keep % Math.max(1, conflict.changes.length)]
    if (conflict && kept) this.ask({ type: 'settle-conflict', part: conflict.field, keep: kept.id })
  }

  /** Everything, or with `since` only what comes after so many entries of each lane. */
  handOver(since = 0): Handed {
    const stretches = [...this.#lanes.values()].filter(({ entries }) => entries.length > since)
    return {
      lanes: stretches.map((held) => laneOf(held, since + 1)),
      entries: stretches.flatMap(({ entries }) => entries.slice(since).map(({ entry }) => entry))
    }
  }

  /** Takes what can be taken: all of it, or nothing where something in between is missing. */
  take({ lanes, entries }: Handed): void {
    const read = readLanes(nodeHasher, lanes, entries, () => undefined)
    if ('kind' in read) throw new Error(`${read.kind} ${read.where}`)
    const news = read.map((one) => {
      const held = this.#lanes.get(laneName(one.lane))
      const hashAt = (seq: number) => held?.entries[seq - 1]?.entry.hash
      const known = held && { publicKey: held.lane.publicKey, head: held.entries.length, hashAt }
      return { one, news: compareLane(one, known, laneName(one.lane) === laneName(this.#own)) }
    })
    if (news.some(({ news: what }) => what.kind !== 'news')) return
    for (const { one, news: what } of news) if (what.kind === 'news') this.#grow(one.lane, what.entries)
  }

  state(): CaseState | undefined {
    return evolveThrough(this.#case, inOrder(this.#arrived).flatMap(storedOf))
  }

  /** As it would be if what comes later simply counted later. */
  stateByArrival(): CaseState | undefined {
    return evolveThrough(this.#case, this.#arrived.flatMap(storedOf))
  }

  ids(): readonly string[] {
    return this.#arrived.map(({ entry }) => entry.id)
  }

  #identity(epoch: number): Lane {
    const publicKey = this.#ids.next().replaceAll('-', '').repeat(2)
    return lane.parse({ vault: VAULT, stream: `case/${this.#case}`, machine: this.#ids.next(), epoch, publicKey })
  }

  #write(events: readonly CaseEvent[]): void {
    for (const event of events) {
      const held = this.#lanes.get(laneName(this.#own))?.entries ?? []
      const clock = Math.max(0, ...this.#arrived.map(({ header }) => header.clock)) + 1
      this.#grow(this.#own, [this.#chained(event, held, clock)])
    }
  }

  #chained(event: CaseEvent, held: readonly ReadEntry[], clock: number): ReadEntry {
    const id = eventId.parse(this.#ids.next())
    const salt = new Uint8Array(32).fill(clock)
    const body = payloadBytes(nodeHasher, id, asStored(event, readCaseEvent).payload)
    const last = held.at(-1)
    const { publicKey: _key, ...own } = this.#own
    const before = last?.header.recorded_at ?? ''
    const { now } = this.#play.facts
    const header = entryHeader.parse({
      v: 1,
      ...own,
      seq: held.length + 1,
      clock,
      prev: last?.entry.hash ?? laneStart(nodeHasher, this.#own),
      type: event.type,
      recorded_at: before > now ? before : now,
      actor: author,
      payload_digest: payloadDigest(nodeHasher, salt, body)
    })
    const bytes = headerBytes(nodeHasher, header)
    const hash: Digest = entryHash(nodeHasher, bytes)
    const payload = { salt: Buffer.from(salt).toString('hex'), body: Buffer.from(body).toString() }
    return { header, entry: { id, hash, header: Buffer.from(bytes).toString(), payload } }
  }

  #grow(of: Lane, entries: readonly ReadEntry[]): void {
    const { vault, stream, machine, epoch, publicKey } = of
    const held = this.#lanes.get(laneName(of))?.entries ?? []
    const grown = { lane: { vault, stream, machine, epoch, publicKey }, entries: [...held, ...entries] }
    this.#lanes.set(laneName(of), grown)
    this.#arrived.push(...entries)
  }
}

function laneOf({ lane: of, entries }: Held, first: number): PackageLane {
  const last = entries.at(-1)
  if (!last) throw new Error('an empty lane')
  return { ...of, first, last: entries.length, head: last.entry.hash }
}

const inOrder = (entries: readonly ReadEntry[]) => entries.toSorted((a, b) => inFoldingOrder(a.header, b.header))

function storedOf({ entry, header }: ReadEntry): readonly Stored<CaseEvent>[] {
  const read = readCaseEvent(header.type, JSON.parse(entry.payload?.body ?? '{}').payload)
  const of = { id: entry.id, recordedAt: header.recorded_at, actor: header.actor }
  return read ? [{ ...read, header: of }] : []
}
