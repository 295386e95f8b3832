import { ok } from '../../../src-shared/lib/result'
import { previewBatch, submitBatch, takeOutBatch } from '../../letters/letter-batch'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'
import { deskOf } from './letter-desk'
import { refused } from './refused'

export const letterBatchHandlers: HandlersOf<'letter-batch'> = {
  'letter-batch.preview': async (asked, { app }) => {
    const at = atTheDesk(app)
    if (!at.ok) return at
    const desk = deskOf(at.value.workspace)
    if (!desk) return { ok: false, reason: 'no-person' }
    const { proposed, leftOut } = await previewBatch(desk, at.value.acting, asked)
    return ok({ proposed: proposed.map((one) => ({ ...one, problems: [...one.problems] })), leftOut: [...leftOut] })
  },
  'letter-batch.submit': async (asked, { app }) => {
    const at = atTheDesk(app)
    if (!at.ok) return at
    const desk = deskOf(at.value.workspace)
    if (!desk) return { ok: false, reason: 'no-person' }
    const done = await submitBatch(desk, at.value.acting, asked)
    if (!done.ok) return refused(done.reason)
    return ok({ done: [...done.value.done], leftOut: [...done.value.leftOut] })
  },
  'letter-batch.undo': async ({ done }, { app }) => {
    const at = atTheDesk(app)
    if (!at.ok) return at
    const out = await takeOutBatch(at.value.acting, done)
    return out.ok ? ok(out.value) : refused(out.reason)
  }
}
