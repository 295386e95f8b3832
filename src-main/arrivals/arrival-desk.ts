import type { ArrivalOrigin, SameAs } from '../../src-shared/domain/arrivals/arrival'
import type { ArrivalId } from '../../src-shared/lib/ids'
import type { Instant, TimeZone } from '../../src-shared/lib/plain-date'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import type { FoundFile } from '../store/arrivals/add-arrival'
import { findArrival, unreadArrivals } from '../store/arrivals/find-arrival'
import type { IntakeRefusal } from '../store/attachments/refusals'
import { type AttachmentRoom, attachmentRoom } from '../store/attachments/room'
import { Mutex } from '../store/mutex'
import { streamsOf } from '../store/streams/streams'
import type { Vault } from '../store/vault/vault'
import { PieceReading } from './piece-reading'
import type { ArrivingFile } from './read/arrival'
import { ArrivalReader } from './read/arrival-reader'
import { pairLivePhotos } from './read/live-photos'
import { noteUnread, readArrivalRow } from './read-arrival-row'
import { type TakenArrival, takeArrival } from './take-arrival'

/** What the arrivals of a workspace need of it. */
export interface DeskWorkspace {
  readonly vault: Vault
  readonly clock: { now(): Instant; readonly zone: TimeZone }
  readonly newId: () => string
}

export interface TakenArrivals {
  readonly taken: ArrivalId[]
  /** Each with where the first of the same content is. */
  readonly duplicates: { readonly id: ArrivalId; readonly first: SameAs }[]
  readonly refused: { readonly name: string; readonly reason: Exclude<IntakeRefusal, StopsAll> }[]
}
export type StopsAll = 'cancelled' | 'read-only' | 'store-stopped'

/**
 * Keeps what comes in and reads it, one thing after the other. What was kept and not read yet, after a crash or a cancel,
 * is read by `readWaiting`.
 */
export class ArrivalDesk {
  /** Told after each arrival that was read. */
  onRead: () => void = () => undefined
  onFault: (error: unknown) => void = () => undefined
  readonly #workspace: DeskWorkspace
  readonly #room: AttachmentRoom
  readonly #reader = new ArrivalReader()
  readonly #reading = new Mutex()
  readonly #leaving = new AbortController()
  readonly #pieces: PieceReading

  constructor(workspace: DeskWorkspace) {
    this.#workspace = workspace
    this.#room = attachmentRoom(workspace.vault)
    this.#pieces = new PieceReading(this.#room, streamsOf(workspace.vault), this.#reader)
  }

  /** Keeps the files first, all of them, and then reads them: a cancel in between leaves nothing unkept. */
  async take(
    files: readonly ArrivingFile[],
    origin: ArrivalOrigin,
    options: { readonly signal: AbortSignal; readonly progress: (done: number, total: number) => void }
  ): Promise<Result<TakenArrivals, StopsAll>> {
    const result: TakenArrivals = { taken: [], duplicates: [], refused: [] }
    const paired = pairLivePhotos(files)
    const total = 2 * paired.length
    for (const [index, file] of paired.entries()) {
      const kept = await this.keep(file, origin, { signal: options.signal })
      if (kept.ok) addTo(result, kept.value)
      else if (stopsAll(kept.reason)) return refuse(kept.reason)
      else result.refused.push({ name: file.name.slice(0, 255), reason: kept.reason })
      options.progress(index + 1, total)
    }
    await this.readWaiting(options.signal, (done, left) =>
      options.progress(total - Math.min(left, total - done), total)
    )
    options.progress(total, total)
    return ok(result)
  }

  /** Keeps one file, unread. */
  keep(
    file: ArrivingFile,
    origin: ArrivalOrigin,
    options: { readonly found?: readonly FoundFile[]; readonly signal?: AbortSignal }
  ): Promise<Result<TakenArrival, IntakeRefusal>> {
    const { newId, clock } = this.#workspace
    return takeArrival({ room: this.#room, newId, now: () => clock.now() }, file, origin, options)
  }

  /** Reads what was kept and not read yet. Ends quietly when it is cancelled: the rest is read another time. */
  async readWaiting(signal?: AbortSignal, progress?: (done: number, left: number) => void): Promise<void> {
    const stop = signal ? AbortSignal.any([signal, this.#leaving.signal]) : this.#leaving.signal
    await this.#reading.run(async () => {
      for (let done = 1; !stop.aborted; done++) {
        const left = await unreadArrivals(this.#room.read, LOOK_AHEAD)
        const [next] = left
        if (next === undefined) return
        if (!(await this.#readOne(next, stop))) return
        this.onRead()
        progress?.(done, left.length - 1)
      }
    })
  }

  /** Reads what came into cases without the tray; nobody waits for it. */
  readPieces(): void {
    this.#pieces.read(this.#leaving.signal).catch((error: unknown) => this.onFault(error))
  }

  /** @returns false when nothing more can be read now */
  async #readOne(id: ArrivalId, signal: AbortSignal): Promise<boolean> {
    const { newId, clock } = this.#workspace
    const place = { room: this.#room, reader: this.#reader, newId, zone: clock.zone, now: () => clock.now() }
    try {
      return (await readArrivalRow(place, id, signal)).ok
    } catch (error) {
      if (signal.aborted) return false
      // One file that brings a fault to light must not keep the others waiting.
      this.onFault(error)
      const arrival = await findArrival(this.#room.read, id)
      return arrival !== undefined && (await noteUnread(this.#room, arrival, 'damaged')).ok
    }
  }

  /** Ends what is being read and waits for it; the vault may be closed afterwards. */
  async close(): Promise<void> {
    this.#leaving.abort()
    await this.#reading.run(async () => undefined)
    await this.#pieces.read(this.#leaving.signal)
    await this.#reader.close()
  }
}

const LOOK_AHEAD = 2_000

function addTo(result: TakenArrivals, { id, first }: TakenArrival): void {
  if (first) result.duplicates.push({ id, first })
  else result.taken.push(id)
}

export function stopsAll(refusal: IntakeRefusal): refusal is StopsAll {
  return refusal === 'cancelled' || refusal === 'read-only' || refusal === 'store-stopped'
}
