import type { CaseState } from '../state'
import { amended, type Evolution } from './evolution'

type Commitments = 'promise-made' | 'promise-kept' | 'promise-missed' | 'task-added' | 'task-done'

/** What was promised to the other side, and what we set ourselves to do. */
export const commitmentEvolution: Evolution<Commitments> = {
  'promise-made': (state, { header, payload: { promise, text, due, by } }) => ({
    ...state,
    promises: [...state.promises, { id: promise, entry: header.id, text, due, by, standing: 'open' }]
  }),
  'promise-kept': (state, { payload }) => settled(state, payload.promise, 'kept'),
  'promise-missed': (state, { payload }) => settled(state, payload.promise, 'missed'),
  'task-added': (state, { header, payload: { task, text, due, owner, of } }) => ({
    ...state,
    tasks: [...state.tasks, { id: task, entry: header.id, text, due, owner, done: false, ...(of && { of }) }]
  }),
  'task-done': (state, { header, payload }) => ({
    ...state,
    tasks: amended(state.tasks, payload.task, { done: true, doneIn: header.id })
  })
}

function settled(state: CaseState, promise: string, standing: 'kept' | 'missed'): CaseState {
  return { ...state, promises: amended(state.promises, promise, { standing }) }
}
