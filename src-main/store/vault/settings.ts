import { migrations } from '../migrations/index'
import type { Migration } from '../migrations/migration'
import type { StoreLog, StoreOptions } from './options'

const MEBIBYTE = 1024 * 1024

/** The options of a store with every default filled in. */
export interface StoreSettings {
  readonly appVersion: string
  readonly clock: () => number
  readonly log: StoreLog
  readonly reserveBytes: number
  readonly tipDelay: number
  readonly checkpointIdle: number
  readonly cacheMebibytes: number
  readonly migrations: readonly Migration[]
}

export function settingsFrom(options: StoreOptions): StoreSettings {
  return {
    appVersion: options.appVersion,
    clock: options.clock ?? Date.now,
    log: options.log ?? (() => undefined),
    reserveBytes: options.reserveBytes ?? 64 * MEBIBYTE,
    tipDelay: options.tipDelay ?? 500,
    checkpointIdle: options.checkpointIdle ?? 10_000,
    cacheMebibytes: options.cacheMebibytes ?? 64,
    migrations: options.migrations ?? migrations
  }
}

/** The instant a clock shows, as it is stored. */
export function instantOf(settings: Pick<StoreSettings, 'clock'>): string {
  return new Date(settings.clock()).toISOString()
}
