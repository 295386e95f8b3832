import { setImmediate as turn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { LaneReport } from '../../../src-shared/domain/chain/lane-report'
import type { ErasureOf } from '../../../src-shared/domain/chain/verify-entry'
import { type LaneVerifier, laneVerifier } from '../../../src-shared/domain/chain/verify-lane'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { Database } from '../tables/database'
import { readTip } from '../tip'
import { type ChainReport, ChainTally } from './chain-report'
import { type LaneKey, type LaneRow, readEmptyLanes, readErasures, readLaneRecord, readLaneRows } from './chain-rows'
import { nodeHasher } from './node-hasher'
import { verifyTip } from './verify-tip'

const PAGE = 500

export interface ChainCheckOptions {
  readonly signal?: AbortSignal
  /** Entries done, of how many. */
  readonly onProgress?: (done: number, total: number) => void
  /** The report of each lane, as it is finished. */
  readonly onLane?: (report: LaneReport) => void
}

interface OpenLane {
  readonly key: LaneKey
  readonly verifier: LaneVerifier
}

/**
 * Verifies every entry, lane and payload of a vault, page by page, while it may be written to. Long: give it a read-only
 * connection of a worker.
 */
export async function verifyChain(
  db: Kysely<Database>,
  options: ChainCheckOptions = {}
): Promise<Result<ChainReport, 'cancelled'>> {
  const { signal } = options
  const total = (await readTip(db)).count
  const check = new ChainCheck(db, await readErasures(db), options)
  let done = 0
  let last: LaneRow | undefined
  while (true) {
    if (signal?.aborted) return refuse('cancelled')
    const rows = await readLaneRows(db, last, PAGE)
    if (rows.length === 0) break
    for (const row of rows) await check.take(row)
    last = check.lastTaken
    done += rows.length
    options.onProgress?.(done, Math.max(total, done))
    await turn()
  }
  await check.finish()
  const tipAgrees = await verifyTip(db, signal)
  return signal?.aborted ? refuse('cancelled') : ok(check.tally.report(tipAgrees))
}

class ChainCheck {
  readonly tally = new ChainTally()
  lastTaken: LaneRow | undefined
  #open: OpenLane | undefined

  constructor(
    private readonly db: Kysely<Database>,
    private readonly erasureOf: ErasureOf,
    private readonly options: ChainCheckOptions
  ) {}

  async take(row: LaneRow): Promise<void> {
    if (!this.#open || !sameLane(this.#open.key, row.key)) {
      await this.#close()
      this.#open = await this.#start(row)
    }
    this.#push(this.#open, row)
  }

  async finish(): Promise<void> {
    await this.#close()
    for (const { lane, head } of await readEmptyLanes(this.db)) {
      this.#add(laneVerifier(nodeHasher, lane, this.erasureOf).finish(head))
    }
  }

  async #start(row: LaneRow): Promise<OpenLane> {
    const record = await readLaneRecord(this.db, row.key)
    const { vault, stream, machine, epoch } = row.entry.columns
    const lane = record?.lane ?? { vault, stream, machine, epoch, publicKey: undefined }
    return { key: row.key, verifier: laneVerifier(nodeHasher, lane, this.erasureOf) }
  }

  #push(open: OpenLane, row: LaneRow): void {
    open.verifier.push(row.entry)
    this.lastTaken = row
  }

  // The head is read first and then what came after the entries seen so far, so that an entry written meanwhile is
  // never taken for a missing one.
  async #close(): Promise<void> {
    const open = this.#open
    if (!open) return
    while (true) {
      const record = await readLaneRecord(this.db, open.key)
      const [next] = await readLaneRows(this.db, this.lastTaken, 1)
      if (!next || !sameLane(open.key, next.key)) {
        this.#add(open.verifier.finish(record?.head))
        this.#open = undefined
        return
      }
      this.#push(open, next)
    }
  }

  #add(report: LaneReport): void {
    this.tally.add(report)
    this.options.onLane?.(report)
  }
}

function sameLane(one: LaneKey, other: LaneKey): boolean {
  return one.streamId === other.streamId && one.machine === other.machine && one.epoch === other.epoch
}
