import { ok } from '../../../src-shared/lib/result'
import { splitCase, undoSplit } from '../../store/commands/split-case'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'
import { refused } from './refused'

export const splitHandlers: HandlersOf<'split'> = {
  'split.do': async (asked, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const split = await splitCase(desk.value.acting, asked)
    if (!split.ok) return refused(split.reason)
    const { id, reference } = split.value
    return ok({ id, reference })
  },
  'split.undo': async (asked, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const undone = await undoSplit(desk.value.acting, asked)
    return undone.ok ? ok({}) : refused(undone.reason)
  }
}
