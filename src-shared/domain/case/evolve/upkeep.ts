import type { upkeepEvents } from '../events/upkeep'
import { withoutMessage } from '../turn'
import { withoutStep } from './defects'
import { amended, type Evolution } from './evolution'
import { withoutList } from './lists'
import { withoutHanding } from './reports'
import { withoutOnSite } from './visits'

export const upkeepEvolution: Evolution<keyof typeof upkeepEvents> = {
  snoozed: (state, { header, payload: { until, reason } }) => ({
    ...state,
    snoozed: { entry: header.id, until, reason }
  }),
  woken: (state) => ({ ...state, snoozed: undefined }),
  tagged: (state, { payload: { tag } }) =>
    state.tags.includes(tag) ? state : { ...state, tags: [...state.tags, tag] },
  untagged: (state, { payload: { tag } }) => ({ ...state, tags: state.tags.filter((one) => one !== tag) }),
  'task-changed': (state, { payload: { task, text, due, owner } }) => ({
    ...state,
    tasks: state.tasks.map((one) =>
      one.id === task ? { ...one, text, due, owner, ...(one.of && one.due !== due && { byHand: true }) } : one
    )
  }),
  'task-dropped': (state, { payload: { task } }) => ({
    ...state,
    tasks: amended(state.tasks, task, { dropped: true })
  }),
  'promise-moved': (state, { payload: { promise, due } }) => ({
    ...state,
    promises: amended(state.promises, promise, { due })
  }),
  'reference-changed': (state, { payload: { to } }) => {
    const { reference, formerReferences } = state
    const former = [...formerReferences, reference].filter((one, at, all) => one !== to && all.indexOf(one) === at)
    return { ...state, reference: to, formerReferences: former }
  },
  'entry-withdrawn': (state, { payload }) => ({
    ...withoutHanding(
      withoutStep(
        withoutOnSite(withoutList(withoutMessage(state, payload.entry), payload.entry), payload.entry),
        payload.entry
      ),
      payload.entry
    ),
    received: state.received.filter((letter) => letter.entry !== payload.entry)
  })
}
