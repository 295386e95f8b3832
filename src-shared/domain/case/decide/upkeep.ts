import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import { isOver } from '../over'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { entry } from './entry'

/** A case is put off for a reason, until a day yet to come; then it comes back on top by itself. */
export function snooze(state: CaseState, command: CommandOf<'snooze'>, facts: CaseFacts): Decision {
  const { until, reason } = command
  if (isOver(state)) return refusal('case-over')
  if (until <= facts.today) return refusal('snooze-in-past')
  return ok([entry('snoozed', command, facts, { until, reason })])
}

export function wake(state: CaseState, command: CommandOf<'wake'>, facts: CaseFacts): Decision {
  if (!state.snoozed) return refusal('not-snoozed')
  const { until, reason } = state.snoozed
  return ok([entry('woken', command, facts, { was: { until, reason } })])
}

export function tag(state: CaseState, command: CommandOf<'tag'>, facts: CaseFacts): Decision {
  if (state.tags.includes(command.tag)) return refusal('tag-known')
  return ok([entry('tagged', command, facts, { tag: command.tag })])
}

export function untag(state: CaseState, command: CommandOf<'untag'>, facts: CaseFacts): Decision {
  if (!state.tags.includes(command.tag)) return refusal('tag-unknown')
  return ok([entry('untagged', command, facts, { tag: command.tag })])
}

function openTask(state: CaseState, id: string): 'open' | 'task-unknown' | 'task-finished' {
  const task = state.tasks.find((one) => one.id === id)
  if (!task) return 'task-unknown'
  return task.done || task.dropped ? 'task-finished' : 'open'
}

export function changeTask(state: CaseState, command: CommandOf<'change-task'>, facts: CaseFacts): Decision {
  const standing = openTask(state, command.task)
  if (standing !== 'open') return refusal(standing)
  const { task, text, due, owner, reason } = command
  const optional = { ...(due && { due }), ...(owner && { owner }), ...(reason && { reason }) }
  return ok([entry('task-changed', command, facts, { task, text, ...optional })])
}

export function dropTask(state: CaseState, command: CommandOf<'drop-task'>, facts: CaseFacts): Decision {
  const standing = openTask(state, command.task)
  if (standing !== 'open') return refusal(standing)
  return ok([entry('task-dropped', command, facts, { task: command.task, reason: command.reason })])
}

/** A promise is moved to a later day with a reason, and only by telling so: the earlier day stays on record. */
export function movePromise(state: CaseState, command: CommandOf<'move-promise'>, facts: CaseFacts): Decision {
  const promise = state.promises.find((one) => one.id === command.promise)
  if (!promise) return refusal('promise-unknown')
  if (promise.standing !== 'open') return refusal('promise-settled')
  if (command.due < facts.today) return refusal('promise-in-past')
  const { due, reason } = command
  return ok([entry('promise-moved', command, facts, { promise: promise.id, from: promise.due, due, reason })])
}

/** Letters that were issued keep the number they bear. */
export function giveReference(state: CaseState, command: CommandOf<'give-reference'>, facts: CaseFacts): Decision {
  if (facts.nextReference === '') return refusal('reference-alone')
  return ok([entry('reference-changed', command, facts, { from: state.reference, to: facts.nextReference })])
}
