import type { signingEvents } from '../events/signing'
import { amended, type Evolution } from './evolution'

export const signingEvolution: Evolution<keyof typeof signingEvents> = {
  'letter-submitted': (state, { header, payload: { letter: id, draft, to } }) => {
    const before = state.submitted.find((one) => one.id === id)
    const handedIn = { id, draft, to, handedIn: header.id, entry: header.id, by: header.actor, at: header.recordedAt }
    // What one signatory saw, another did not.
    const seen = before && before.to === to ? before.seen : undefined
    const fresh = { ...handedIn, standing: 'waiting' as const, ...(seen && { seen }) }
    return { ...state, submitted: [...state.submitted.filter((one) => one.id !== id), fresh] }
  },
  'letter-sent-back': (state, { header, payload: { letter, text } }) => {
    const seen = state.submitted.find((one) => one.id === letter)?.draft
    const change = { standing: 'sent-back' as const, word: text, entry: header.id, seen }
    return { ...state, submitted: amended(state.submitted, letter, change) }
  },
  'letter-held': (state, { header, payload: { letter, text } }) => {
    const seen = state.submitted.find((one) => one.id === letter)?.draft
    const change = { standing: 'held' as const, word: text, entry: header.id, seen }
    return { ...state, submitted: amended(state.submitted, letter, change) }
  },
  'letter-taken-out': (state, { payload }) => ({
    ...state,
    submitted: state.submitted.filter((one) => one.id !== payload.letter)
  })
}
