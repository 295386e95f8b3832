import type { pinEvents } from '../events/pins'
import type { Evolution } from './evolution'

export const pinEvolution: Evolution<keyof typeof pinEvents> = {
  'defect-pinned': (state, { header, payload: { defect, plan, revision, x, y } }) => ({
    ...state,
    pinned: [...state.pinned.filter((one) => one.defect !== defect), { defect, plan, revision, x, y, entry: header.id }]
  }),
  'defect-unpinned': (state, { payload }) => ({
    ...state,
    pinned: state.pinned.filter(({ defect }) => defect !== payload.defect)
  })
}
