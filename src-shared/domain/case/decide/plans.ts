import { planRunId, taskId } from '../../../lib/ids'
import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseEvent } from '../events'
import type { CaseFacts } from '../facts'
import { movesWith, planDaysOf } from '../plans/plan-days'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import type { CasePlan } from '../state/plans'
import { consequence, entry } from './entry'

/**
 * A plan of the house in this case: a task for each step that is yet to come, without a day where nobody knows it yet. Steps
 * that were reached before, and those whose day has passed, make none.
 */
export function layOut(state: CaseState, command: CommandOf<'lay-out-plan'>, facts: CaseFacts): Decision {
  const { name, words, anchor, known } = command
  const plan = facts.deadlines.plans.find(({ id }) => id === command.plan)
  if (!plan) return refusal('plan-unknown')
  const run = planRunId.parse(facts.newId())
  const laidOut: CasePlan = { id: run, entry: state.openedBy, plan, name, words, anchor, known }
  const { steps } = planDaysOf(state, laidOut, facts.zone)
  const tasks = steps.flatMap(({ step: { id }, words: text, on }): CaseEvent[] => {
    if (known[id] !== undefined || (on !== undefined && on < facts.today)) return []
    const task = taskId.parse(facts.newId())
    return [entry('task-added', command, facts, { task, text, ...(on && { due: on }), of: { run, step: id } })]
  })
  if (tasks.length === 0) return refusal('plan-without-tasks')
  const payload = { run, plan, name, words, known, ...(anchor && { anchor }) }
  return ok([entry('plan-laid-out', command, facts, payload), ...tasks])
}

/** Another day for a plan, or again that of the case; the tasks follow as `movedTasks` says. */
export function movePlan(state: CaseState, command: CommandOf<'move-plan'>, facts: CaseFacts): Decision {
  const plan = state.plans.find(({ id }) => id === command.run)
  if (!plan) return refusal('plan-unknown')
  const { anchor } = command
  if (plan.anchor === anchor) return refusal('plan-unchanged')
  const was = planDaysOf(state, plan, facts.zone).anchor
  const payload = { run: plan.id, name: plan.name, ...(was && { was }), ...(anchor && { anchor }) }
  return ok([entry('plan-moved', command, facts, payload)])
}

/**
 * The tasks that moved because what they hang on did: asked after every change of a case, whatever changed. One whose day
 * can no longer be worked out keeps the day it has.
 */
export function movedTasks(state: CaseState, facts: CaseFacts): readonly CaseEvent[] {
  return state.plans.flatMap((plan) => {
    const days = planDaysOf(state, plan, facts.zone)
    return days.steps.flatMap((one): CaseEvent[] => {
      const { step, task, start, on, fromWords } = one
      if (!task || !movesWith(days, one) || !start || !on || task.due === on) return []
      const because = {
        from: wholeName(plan, step.from),
        on: start,
        ...(fromWords !== undefined && { name: fromWords })
      }
      const payload = { task: task.id, ...(task.due && { was: task.due }), due: on, because }
      return [consequence('task-moved', silent, facts, payload)]
    })
  })
}

/** The day of the plan is told by its own name. */
function wholeName({ plan: { anchor } }: CasePlan, from: string): string {
  if (from !== 'anchor') return from
  return anchor.includes(':') ? anchor : `day:${anchor}`
}

const silent: Parameters<typeof consequence>[1] = { happened: undefined, visibility: 'internal', attachments: [] }
