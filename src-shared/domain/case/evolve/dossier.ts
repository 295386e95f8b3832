import type { dossierEvents } from '../events/dossier'
import type { Evolution } from './evolution'

export const dossierEvolution: Evolution<keyof typeof dossierEvents> = {
  'exhibits-arranged': (state, { payload: { order } }) => ({ ...state, arranged: order }),
  'original-placed': (state, { payload: { piece, place } }) => ({
    ...state,
    originals: { ...state.originals, [piece]: place }
  }),
  'dossier-handed-over': (state, { header, payload: { variant, to, fingerprint, exhibits } }) => ({
    ...state,
    handedOver: [...state.handedOver, { entry: header.id, variant, to, fingerprint, exhibits }]
  })
}
