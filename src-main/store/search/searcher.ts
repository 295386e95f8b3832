import { Worker } from 'node:worker_threads'
import type { SearchQuery } from '../../../src-shared/domain/search/query'
import type { AlikeAsked, AlikeContact } from '../../../src-shared/ipc/contract/organisation'
import type { RelatedAsked, RelatedCase } from '../../../src-shared/ipc/contract/related'
import type { Vault } from '../vault/vault'
import type { WorkerAccess } from '../workers/jobs'
import { JobError } from '../workers/run-job'
import { workerFile } from '../workers/worker-file'
import type { Around } from './filter-cases'
import type { Answered, Found, Question, SearchAnswer, SearchAsked } from './messages'

interface Waiting {
  readonly resolve: (found: Answered) => void
  readonly reject: (error: Error) => void
}

/** After this time without a search its thread ends; the next search starts another. Milliseconds. */
const IDLE = 60_000

/** Searches in a thread with a read-only connection of its own, kept from one letter typed to the next. */
export class Searcher {
  readonly #access: () => WorkerAccess
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #asked = 0
  #idle: NodeJS.Timeout | undefined

  constructor(access: () => WorkerAccess) {
    this.#access = access
  }

  /**
   * Cases that hold every word typed and that the filters let through, the best first.
   * @throws JobError when the search fails or is closed
   */
  search(query: SearchQuery, around: Around, limit: number): Promise<Found> {
    const nothing = { hits: [], contacts: [] }
    const asked = this.#ask({ about: 'search', query, around, limit })
    return asked.then((found) => (found.about === 'search' ? found : nothing))
  }

  /**
   * Cases that may be about the same thing, with the reasons.
   * @throws JobError as `search`
   */
  related(asked: RelatedAsked): Promise<readonly RelatedCase[]> {
    return this.#ask({ about: 'related', asked }).then((found) => (found.about === 'related' ? found.cases : []))
  }

  /**
   * Contacts that may be the one described, with the reasons.
   * @throws JobError as `search`
   */
  alike(asked: AlikeAsked): Promise<readonly AlikeContact[]> {
    return this.#ask({ about: 'alike', asked }).then((found) => (found.about === 'alike' ? found.contacts : []))
  }

  #ask(question: Question): Promise<Answered> {
    this.#worker ??= this.#start()
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => this.close(), IDLE).unref()
    this.#asked += 1
    const asked: SearchAsked = { id: this.#asked, ...question }
    this.#worker.postMessage(asked)
    return new Promise((resolve, reject) => this.#waiting.set(asked.id, { resolve, reject }))
  }

  /** Ends the thread, and with it its connection. */
  close(): void {
    clearTimeout(this.#idle)
    const worker = this.#worker
    this.#ended(new JobError('The search was closed', undefined))
    void worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(workerFile(import.meta.url, 'search.worker'), { workerData: this.#access() })
    worker.unref()
    worker.on('message', (answer: SearchAnswer) => this.#answered(answer))
    worker.on('error', (error) => this.#worker === worker && this.#ended(asError(error)))
    worker.on('exit', () => this.#worker === worker && this.#ended(new JobError('The search ended', undefined)))
    return worker
  }

  #answered(answer: SearchAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if (answer.ok) waiting?.resolve(answer.found)
    else waiting?.reject(new JobError(answer.message, answer.code))
  }

  #ended(error: Error): void {
    this.#worker = undefined
    const left = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { reject } of left) reject(error)
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new JobError(String(error), undefined)
}

const byVault = new WeakMap<object, Searcher>()

/** The one searcher of an open vault; it ends when the vault is closed. */
export function searcherOf(vault: Pick<Vault, 'workerAccess' | 'onState'>): Searcher {
  const known = byVault.get(vault)
  if (known) return known
  const searcher = new Searcher(() => vault.workerAccess())
  byVault.set(vault, searcher)
  vault.onState((state) => {
    if (state.kind === 'closed') searcher.close()
  })
  return searcher
}
