import type { receivedEvents } from '../events/received'
import { exchanged } from '../turn'
import { amended, type Evolution } from './evolution'

export const receivedEvolution: Evolution<keyof typeof receivedEvents> = {
  'letter-received': (state, event) => {
    const { received, kind, from, subject, dated, presented, collected, demand, answerOwed, aboutWorks } = event.payload
    const letter = { kind, from, subject, dated, presented, collected, demand, answerOwed, aboutWorks }
    const known = { ...state, received: [...state.received, { id: received, entry: event.header.id, ...letter }] }
    return exchanged(known, event, 'in', from)
  },
  'received-answered': (state, { header, payload }) => ({
    ...state,
    received: amended(state.received, payload.received, { answered: header.id })
  }),
  'insurer-decided': (state, { payload: { received, decision } }) => ({
    ...state,
    received: amended(state.received, received, { insurer: decision })
  }),
  'claim-declared': (state) => state
}
