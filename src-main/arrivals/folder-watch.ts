import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { WatchedFolderId } from '../../src-shared/lib/ids'
import type { FoundFile } from '../store/arrivals/add-arrival'
import { knownFilesOf, type WatchedFolder, watchedFolders } from '../store/arrivals/watched-folders'
import type { Vault } from '../store/vault/vault'
import { type ArrivalDesk, stopsAll } from './arrival-desk'
import { type ListedFile, listFound } from './list-found'
import type { ArrivingFile } from './read/arrival'
import { pairLivePhotos } from './read/live-photos'

export interface WatchOptions {
  /** Milliseconds between two looks; three seconds by default. */
  readonly every?: number
  /** Milliseconds for which a file must have stayed as it is; two seconds by default. */
  readonly settle?: number
}

/** Looking takes at most this part of the time. */
const SHARE = 20

/**
 * Looks at the watched folders of this machine from time to time and takes in what is new there. A file counts once it is
 * the same at two looks and has rested; it is remembered in the transaction that keeps it, so that it is found once,
 * whenever the application ends. The files themselves are left where they are.
 */
export class FolderWatch {
  readonly #vault: Vault
  readonly #desk: ArrivalDesk
  readonly #every: number
  readonly #settle: number
  readonly #leaving = new AbortController()
  /** As last seen, by folder and path: what is not the same at the next look is still being written. */
  readonly #seen = new Map<string, string>()
  #running: Promise<void> = Promise.resolve()

  constructor(vault: Vault, desk: ArrivalDesk, { every = 3_000, settle = 2_000 }: WatchOptions = {}) {
    this.#vault = vault
    this.#desk = desk
    this.#every = every
    this.#settle = settle
  }

  start(onFault: (error: unknown) => void): void {
    this.#running = this.#run().catch((error) => {
      if (!this.#leaving.signal.aborted) onFault(error)
    })
  }

  async stop(): Promise<void> {
    this.#leaving.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    const { signal } = this.#leaving
    while (!signal.aborted) {
      const began = performance.now()
      const found = await this.look()
      if (found > 0) await this.#desk.readWaiting(signal)
      const took = performance.now() - began
      await pause(Math.max(this.#every, SHARE * took), undefined, { signal, ref: false })
    }
  }

  /** One look at every folder. @returns how many files were taken in */
  async look(): Promise<number> {
    let taken = 0
    for (const folder of await watchedFolders(this.#vault.read, this.#vault.machine.id)) {
      const listed = await listFound(folder.path)
      if (listed) taken += await this.#takeNew(folder, listed)
    }
    return taken
  }

  async #takeNew(folder: WatchedFolder, listed: readonly ListedFile[]): Promise<number> {
    const known = await knownFilesOf(this.#vault.read, folder.id)
    const fresh = listed.filter((file) => known.get(file.path) !== asSeen(file))
    const ready = fresh.filter((file) => this.#hasSettled(folder.id, file))
    const byPath = new Map(ready.map((file) => [join(folder.path, file.path), file]))
    const files = [...byPath.keys()].map((path): ArrivingFile => ({ name: basename(path), path }))
    let taken = 0
    for (const file of pairLivePhotos(files)) {
      if (this.#leaving.signal.aborted) break
      const kept = await this.#desk.keep(file, 'watched', {
        found: foundOf(folder.id, file, byPath),
        signal: this.#leaving.signal
      })
      if (kept.ok) taken++
      else if (stopsAll(kept.reason)) break
    }
    return taken
  }

  #hasSettled(folder: WatchedFolderId, file: ListedFile): boolean {
    const key = `${folder}\0${file.path}`
    const before = this.#seen.get(key)
    this.#seen.set(key, asSeen(file))
    return file.size > 0 && before === asSeen(file) && Date.now() - file.modified >= this.#settle
  }
}

function asSeen({ size, modified }: ListedFile): string {
  return `${size}:${modified}`
}

/** What is remembered with a file: itself, and the film that goes with it. */
function foundOf(
  folder: WatchedFolderId,
  file: ArrivingFile,
  listed: ReadonlyMap<string, ListedFile>
): readonly FoundFile[] {
  return [file, ...(file.film ? [file.film] : [])].flatMap((one) => {
    const seen = 'path' in one ? listed.get(one.path) : undefined
    return seen ? [{ folder, ...seen }] : []
  })
}
