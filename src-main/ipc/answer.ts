import type { Channel } from '../../src-shared/ipc/channels'
import { contract } from '../../src-shared/ipc/contract'
import { fieldReasons } from '../../src-shared/ipc/field-reasons'
import type { Procedure } from '../../src-shared/ipc/procedure'
import type { Refused, Reply } from '../../src-shared/ipc/reply'
import type { Notice, Topic } from '../../src-shared/ipc/topics'
import type { AppContext } from '../app/context'
import { errorCode } from '../store/error-code'
import type { Call, Handlers } from './handlers'
import type { Jobs } from './jobs'
import { throttledProgress } from './progress'

export interface Answering {
  readonly handlers: Handlers
  readonly app: AppContext
  readonly jobs: Jobs
  /** Tells every window. */
  readonly announce: (notice: Notice) => void
  /** Parses answers too: in development and tests, where a wrong shape should not reach a screen. */
  readonly checkAnswers: boolean
}

type AnyReply = Reply<Channel>
/** A call as the one wrapper sees it. */
interface Handler {
  // A method, because its input is compared loosely: it was parsed by this very procedure's schema, which TypeScript
  // cannot follow across the union of all calls.
  handle(input: unknown, call: Call): Promise<AnyReply>
}

const DISK_FULL = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT'])
const QUIET = new AbortController().signal

/**
 * Answers one call from a window: parses the input, calls the handler, checks the answer, tells the windows what changed.
 * Never throws: a bug is logged and answered as `failed`.
 */
export async function answer(channel: Channel, raw: unknown, answering: Answering): Promise<AnyReply> {
  const procedure: Procedure = contract[channel]
  try {
    const parsed = procedure.input.safeParse(raw, { reportInput: true })
    if (!parsed.success) return { ok: false, reason: 'invalid-input', fields: fieldReasons(parsed.error) }
    const reply = await withJob(channel, parsed.data, answering)
    if (!reply.ok) return reply
    if (answering.checkAnswers) procedure.output.parse(reply.value)
    if (procedure.touches) announceAfterwards(procedure.touches, answering)
    return reply
  } catch (error) {
    return failed(channel, procedure, error, answering.app)
  }
}

/** Once the answer has gone: who asked hears of the end before every screen begins to ask again. */
function announceAfterwards(topics: readonly Topic[], { announce }: Answering): void {
  setImmediate(() => announce({ kind: 'touched', topics }))
}

async function withJob(channel: Channel, input: unknown, answering: Answering): Promise<AnyReply> {
  const handler: Handler = { handle: answering.handlers[channel] }
  const { app, jobs, announce } = answering
  const procedure: Procedure = contract[channel]
  const job = procedure.long === true ? jobOf(input) : undefined
  if (job === undefined) return handler.handle(input, { app, signal: QUIET, progress: () => undefined })
  const signal = jobs.begin(job)
  if (signal === undefined) return { ok: false, reason: 'invalid-input', fields: { job: 'invalid' } }
  const tell = throttledProgress((done, total) => announce({ kind: 'progress', job, done, total }), Date.now)
  try {
    return await handler.handle(input, { app, signal, progress: tell })
  } finally {
    jobs.end(job)
  }
}

function jobOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('job' in input)) return undefined
  return typeof input.job === 'string' ? input.job : undefined
}

function failed(channel: Channel, procedure: Procedure, error: unknown, app: AppContext): AnyReply {
  if (DISK_FULL.has(errorCode(error) ?? '') && procedure.refusals.includes('disk-full')) {
    const full: Refused<'disk-full'> = { ok: false, reason: 'disk-full' }
    return full
  }
  return { ok: false, reason: 'failed', logRef: app.log.area('ipc').error('call failed', error, { channel }) }
}
