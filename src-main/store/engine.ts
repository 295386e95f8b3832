import type { Kysely } from 'kysely'
import { emptyLog, IdleTimer, pagesInLog } from './checkpoint'
import type { DatabaseAccess, Sqlite } from './connection'
import { openReader } from './connection'
import { kyselyOn } from './connection-dialect'
import { LogMover } from './log-mover'
import { Pauses } from './pauses'
import { Reserve } from './reserve'
import { StateHolder } from './store-state'
import type { Database } from './tables/database'
import { readTip } from './tip'
import type { TipFileAccess } from './tip-file'
import { writeTipFile } from './tip-file'
import { TipKeeper } from './tip-keeper'
import type { Write } from './unit-of-work'
import type { VaultFolder } from './vault/layout'
import type { StoreSettings } from './vault/settings'
import { Writer } from './writer'

/**
 * Pages in the write-ahead log, 32 MiB, from which a commit moves them itself: where the thread that does it is not
 * there, or cannot keep up.
 */
const MOST_IN_LOG = 8_000

export interface EngineParts {
  /** The writing connection; the engine closes it. */
  readonly db: Sqlite
  readonly access: DatabaseAccess
  readonly tip: TipFileAccess
  readonly folder: VaultFolder
  readonly settings: StoreSettings
}

/** The two connections of an open vault, and what follows every commit: tip, log, pauses. */
export class Engine {
  readonly read: Kysely<Database>
  readonly write: Write
  readonly states = new StateHolder()
  readonly #db: Sqlite
  readonly #reader: Sqlite
  readonly #writer: Writer
  readonly #tip: TipKeeper
  readonly #idle: IdleTimer
  readonly #log: LogMover
  readonly #reserveFilled: Promise<unknown>

  constructor({ db, access, tip, folder, settings }: EngineParts) {
    this.#db = db
    this.#reader = openReader(access)
    const reserve = new Reserve(folder.reserve, settings.reserveBytes)
    const pauses = new Pauses(this.states, reserve, folder.root, () => void emptyLog(db))
    this.read = kyselyOn(this.#reader, (error) => void pauses.noticed(error))
    const report = (what: string) => (error: unknown) => settings.log('warn', what, { error })
    const writeTip = async () => writeTipFile(tip, await readTip(this.read))
    this.#tip = new TipKeeper(writeTip, settings.tipDelay, report('tip not written'))
    db.pragma(`wal_autocheckpoint = ${MOST_IN_LOG}`)
    this.#log = new LogMover(access, () => pagesInLog(db), report('log not moved in a thread'))
    this.#idle = new IdleTimer(settings.checkpointIdle, () => void this.checkpoint())
    this.#writer = new Writer(kyselyOn(db), pauses, () => this.#committed(), report('after-commit hook failed'))
    this.write = this.#writer.write
    this.#reserveFilled = reserve.fill(settings.reserveBytes).catch(report('reserve not filled'))
  }

  flushTip(): Promise<void> {
    return this.#tip.flush()
  }

  /** Empties the write-ahead log between two units of work. False when a reader was in the way, or the disk failed. */
  checkpoint(): Promise<boolean> {
    return this.#writer.between(async () => {
      await this.#log.rest()
      const { kind } = this.states.state
      return kind !== 'stopped' && kind !== 'closed' && tryEmptyLog(this.#db)
    })
  }

  /** Waits for the unit of work under way. */
  async close(): Promise<void> {
    await this.#reserveFilled
    await this.#writer.between(async () => undefined)
    await this.#log.end()
    await this.flushTip()
    await this.checkpoint()
    this.states.move({ kind: 'closed' })
    this.#idle.stop()
    this.#reader.close()
    this.#db.close()
  }

  #committed(): void {
    this.#tip.note()
    this.#idle.note()
    this.#log.note()
  }
}

// What stays in the log is safe there.
function tryEmptyLog(db: Sqlite): boolean {
  try {
    return emptyLog(db)
  } catch {
    return false
  }
}
