import { personId, promiseId, taskId } from '../../../lib/ids'
import { plainDate } from '../../../lib/plain-date'
import { line } from '../../common/text'
import { command } from './shape'

export const upkeepCommands = [
  command('snooze', { until: plainDate, reason: line(500) }),
  command('wake', {}),
  command('tag', { tag: line(40) }),
  command('untag', { tag: line(40) }),
  command('change-task', {
    task: taskId,
    text: line(500),
    due: plainDate.optional(),
    owner: personId.optional(),
    reason: line(500).optional()
  }),
  command('drop-task', { task: taskId, reason: line(500) }),
  command('move-promise', { promise: promiseId, due: plainDate, reason: line(500) }),
  /** The next reference of this machine, for one of several cases that go by the same. */
  command('give-reference', {})
] as const
