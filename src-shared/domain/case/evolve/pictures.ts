import type { pictureEvents } from '../events/pictures'
import type { Evolution } from './evolution'

export const pictureEvolution: Evolution<keyof typeof pictureEvents> = {
  'picture-annotated': (state, { payload: { piece, added, removed } }) => {
    const gone = new Set<string>([...added, ...removed].map(({ id }) => id))
    const kept = (state.annotations[piece] ?? []).filter(({ id }) => !gone.has(id))
    return { ...state, annotations: { ...state.annotations, [piece]: [...kept, ...added] } }
  }
}
