import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { type TakenArrivals, takenArrivals } from '../../src-shared/ipc/contract/arrivals'
import { job, type Taken, taken } from '../../src-shared/ipc/contract/shapes'
import { fieldReasons } from '../../src-shared/ipc/field-reasons'
import type { Refused } from '../../src-shared/ipc/reply'
import type { Session } from '../app/session/session'
import type { Answering } from './answer'
import type { Call } from './handlers'
import { takeArrivals } from './handlers/take-arrivals'
import { type GivenFile, takeFiles } from './handlers/take-files'
import { throttledProgress } from './progress'

const MOST_BYTES = 100e6

const path = z.string().min(1).max(32_767).refine(isAbsolute)

/** What the preload makes of dropped files. A page cannot write this: it only ever hands over its own `File`s. */
const dropped = z.strictObject({
  job,
  files: z
    .array(
      z.union([
        z.strictObject({ path }),
        z.strictObject({
          // However long: it is cut where it is kept.
          name: z.string().max(32_767),
          bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MOST_BYTES)
        })
      ])
    )
    .max(2_000)
})

type DropReply<T> =
  | { readonly ok: true; readonly value: T }
  | Refused<'not-open' | 'cancelled' | 'read-only' | 'store-stopped' | 'invalid-input'>
  | { readonly ok: false; readonly reason: 'failed'; readonly logRef: string }
type TakingReply<T> = Exclude<DropReply<T>, { readonly reason: 'invalid-input' } | { readonly reason: 'failed' }>

/** Answers a drop as `answer` answers a call. It is no procedure of the contract because it carries paths. */
export async function answerDrop(raw: unknown, answering: Answering): Promise<DropReply<Taken>> {
  return await answerWith(raw, answering, takeFiles, taken)
}

/** The same for files dropped outside of any case. */
export async function answerArrivalDrop(raw: unknown, answering: Answering): Promise<DropReply<TakenArrivals>> {
  const take = (files: readonly GivenFile[], call: Call) => takeArrivals(files, 'dropped', call)
  const reply = await answerWith(raw, answering, take, takenArrivals)
  answering.announce({ kind: 'touched', topics: ['arrivals'] })
  return reply
}

/** Remembers a package that was dropped, for the page to ask what it is. One that is only in a page has no path. */
export function answerPackageDrop(raw: unknown, session: Pick<Session, 'droppedPackage'>) {
  const parsed = z.strictObject({ path }).safeParse(raw, { reportInput: true })
  if (!parsed.success)
    return { ok: false as const, reason: 'invalid-input' as const, fields: fieldReasons(parsed.error) }
  session.droppedPackage = parsed.data.path
  return { ok: true as const, value: {} }
}

async function answerWith<T>(
  raw: unknown,
  { app, jobs, announce, checkAnswers }: Answering,
  take: (files: readonly GivenFile[], call: Call) => Promise<TakingReply<T>>,
  answerShape: z.ZodType<T>
): Promise<DropReply<T>> {
  const parsed = dropped.safeParse(raw, { reportInput: true })
  if (!parsed.success) return { ok: false, reason: 'invalid-input', fields: fieldReasons(parsed.error) }
  const { job: id, files } = parsed.data
  const signal = jobs.begin(id)
  if (signal === undefined) return { ok: false, reason: 'invalid-input', fields: { job: 'invalid' } }
  const tell = throttledProgress((done, total) => announce({ kind: 'progress', job: id, done, total }), Date.now)
  try {
    const reply = await take(files satisfies readonly GivenFile[], { app, signal, progress: tell })
    if (reply.ok && checkAnswers) answerShape.parse(reply.value)
    return reply
  } catch (error) {
    return { ok: false, reason: 'failed', logRef: app.log.area('ipc').error('drop failed', error) }
  } finally {
    jobs.end(id)
  }
}
