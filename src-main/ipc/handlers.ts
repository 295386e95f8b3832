import type { Channel } from '../../src-shared/ipc/channels'
import type { ParsedInput } from '../../src-shared/ipc/contract'
import type { Answer } from '../../src-shared/ipc/reply'
import type { AppContext } from '../app/context'

/** What a handler gets beside its input. */
export interface Call {
  readonly app: AppContext
  /** Aborted by `job.cancel` and at quit; never for calls without a job. */
  readonly signal: AbortSignal
  /** Tells the windows how far a job is, in units of the handler's choice; does nothing for calls without a job. */
  readonly progress: (done: number, total?: number) => void
}

/**
 * One function for each call of the contract: it loads, lets the domain decide, stores, answers. Its input is parsed;
 * what it throws is a bug, logged and answered as `failed`; topics it touches are announced after it answered.
 */
export type Handlers = {
  readonly [C in Channel]: (input: ParsedInput<C>, call: Call) => Promise<Answer<C>>
}

/** The handlers of one area: `HandlersOf<'case'>` has `case.list`, `case.get` ... */
export type HandlersOf<Area extends string> = {
  readonly [C in Extract<Channel, `${Area}.${string}`>]: Handlers[C]
}
