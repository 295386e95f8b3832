import { promiseId, taskId } from '../../../lib/ids'
import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { entry } from './entry'

export function makePromise(_state: CaseState, command: CommandOf<'make-promise'>, facts: CaseFacts): Decision {
  const { text, due, by } = command
  if (due < facts.today) return refusal('promise-in-past')
  const promise = promiseId.parse(facts.newId())
  return ok([entry('promise-made', command, facts, { promise, text, due, ...(by && { by }) })])
}

export function settlePromise(
  state: CaseState,
  command: CommandOf<'keep-promise'> | CommandOf<'miss-promise'>,
  facts: CaseFacts
): Decision {
  const promise = state.promises.find((one) => one.id === command.promise)
  if (!promise) return refusal('promise-unknown')
  if (promise.standing !== 'open') return refusal('promise-settled')
  const type = command.type === 'keep-promise' ? 'promise-kept' : 'promise-missed'
  return ok([entry(type, command, facts, { promise: promise.id, text: command.text })])
}

export function addTask(_state: CaseState, command: CommandOf<'add-task'>, facts: CaseFacts): Decision {
  const { text, due, owner } = command
  const task = taskId.parse(facts.newId())
  return ok([entry('task-added', command, facts, { task, text, ...(due && { due }), ...(owner && { owner }) })])
}

export function finishTask(state: CaseState, command: CommandOf<'finish-task'>, facts: CaseFacts): Decision {
  const task = state.tasks.find((one) => one.id === command.task)
  if (!task) return refusal('task-unknown')
  return task.done || task.dropped
    ? refusal('task-finished')
    : ok([entry('task-done', command, facts, { task: task.id })])
}
