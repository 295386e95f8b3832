import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Bridge } from '../../src-shared/ipc/bridge'
import type { Channel } from '../../src-shared/ipc/channels'
import type { Input, Output, RefusalCode } from '../../src-shared/ipc/contract'
import type { Procedure } from '../../src-shared/ipc/procedure'
import type { Params, Reply } from '../../src-shared/ipc/reply'
import type { Notice, Topic } from '../../src-shared/ipc/topics'

declare global {
  interface Window {
    /** Put there by the preload; this file alone reaches it. */
    readonly entente: Bridge<File>
  }
}

/** Why a question was not answered: a refusal the procedure names, an input that was not valid, or a bug in the log. */
export class Unanswered extends Error {
  readonly reason: RefusalCode | 'invalid-input' | 'failed'
  readonly params: Params | undefined
  readonly logRef: string | undefined

  constructor(channel: Channel, refused: Extract<Reply<Channel>, { ok: false }>) {
    super(`${channel}: ${refused.reason}`)
    this.name = 'Unanswered'
    this.reason = refused.reason
    this.params = 'params' in refused ? refused.params : undefined
    this.logRef = 'logRef' in refused ? refused.logRef : undefined
  }
}

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Unanswered
  }
}

/** Asks the main process. Never throws for a refusal: the answer says why. */
export function call<C extends Channel>(channel: C, input: Input<C>): Promise<Reply<C>> {
  return window.entente.call(channel, input)
}

/** Takes in files dropped on the window; progress and cancel go by the job's id. */
export function takeDropped(files: readonly File[], job: string): ReturnType<Bridge<File>['takeDropped']> {
  return window.entente.takeDropped(files, job)
}

/** The same outside of any case: they become arrivals. */
export function takeArrivals(files: readonly File[], job: string): ReturnType<Bridge<File>['takeArrivals']> {
  return window.entente.takeArrivals(files, job)
}

/** Hands over a package dropped on the window, for `transfer.choose` to look at. */
export function offerPackage(file: File): ReturnType<Bridge<File>['offerPackage']> {
  return window.entente.offerPackage(file)
}

/** Listens to what the main process tells every window; the answer stops listening. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  return window.entente.on(listener)
}

/** Asks a question; throws why it was not answered. For queries that `ipcQuery` cannot put, such as those of many pages. */
export async function ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const reply = await call(channel, input)
  if (reply.ok) return reply.value
  throw new Unanswered(channel, reply)
}

/**
 * A question as a query: `useQuery(ipcQuery('case.get', { id }))`. Its key is `[channel, input]`; it is asked again when
 * a topic its procedure reads is touched, and never by itself.
 */
export function ipcQuery<C extends Channel>(channel: C, input: Input<C>) {
  return queryOptions({ queryKey: [channel, input] as const, queryFn: () => ask(channel, input) })
}

/**
 * Whether a change of these topics makes the answers of a channel stale.
 * @param procedures the contract: it holds the schemas of every call, which a window does not need before something changes
 */
export function reads(procedures: Contract, channel: unknown, touched: readonly Topic[]): boolean {
  if (typeof channel !== 'string' || !Object.hasOwn(procedures, channel)) return false
  return (procedures[channel]?.reads ?? []).some((topic) => touched.includes(topic))
}
type Contract = Readonly<Record<string, Procedure>>

/** Asks again all that is on screen and reads one of these topics, and forgets what is not. */
export async function refresh(client: QueryClient, touched: readonly Topic[]): Promise<void> {
  const { contract } = await import('../../src-shared/ipc/contract')
  await client.invalidateQueries({ predicate: (query) => reads(contract, query.queryKey[0], touched) })
}
