import type { planEvents } from '../events/plans'
import type { CaseState } from '../state'
import { amended, type Evolution } from './evolution'

export const planEvolution: Evolution<keyof typeof planEvents> = {
  'plan-laid-out': (state, { header, payload: { run, plan, name, words, anchor, known } }) => ({
    ...state,
    plans: [...state.plans, { id: run, entry: header.id, plan, name, words, anchor, known }]
  }),
  'plan-moved': (state, { payload: { run, anchor } }) => ({ ...state, plans: amended(state.plans, run, { anchor }) }),
  'task-moved': (state, { header, payload: { task, was, due, because } }): CaseState => {
    const before = state.tasks.find(({ id }) => id === task)?.was ?? []
    return {
      ...state,
      tasks: amended(state.tasks, task, { due, was: [...before, { due: was, until: header.id, because }] })
    }
  }
}
