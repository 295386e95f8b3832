import type { fileTextEvents } from '../events/file-texts'
import type { Evolution } from './evolution'

export const fileTextEvolution: Evolution<keyof typeof fileTextEvents> = {
  'file-text-written': (state, { header, payload: { of, text } }) => ({
    ...state,
    fileTexts: [...state.fileTexts, { entry: header.id, of, text, to: [] }]
  }),
  'file-text-communicated': (state, { payload: { entry, to } }) => ({
    ...state,
    fileTexts: state.fileTexts.map((one) => (one.entry === entry ? { ...one, to } : one))
  })
}
