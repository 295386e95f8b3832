import type { receivedEvents } from '../events/received'
import { exchanged } from '../turn'
import { amended, type Evolution } from './evolution'

export const receivedEvolution: Evolution<keyof typeof receivedEvents> = {
  'letter-received': (state, event) => {
    const { payload, header } = event
    const { received, kind, from, subject, dated, presented, collected, demand } = payload
    const { answerOwed, aboutWorks, insurerDays, tellBy } = payload
    const letter = { kind, from, subject, dated, presented, collected, demand, answerOwed, aboutWorks }
    const one = { id: received, entry: header.id, ...letter, insurerDays, tellBy }
    const known = { ...state, received: [...state.received, one] }
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
  'insolvency-recorded': (state, { header, payload }) => {
    const { debtor, proceedings, published, appointed, capacity, claimToDeclare, abroad, declareBy } = payload
    const known = { debtor, proceedings, published, appointed, capacity, claimToDeclare, abroad, declareBy }
    return { ...state, insolvencies: [...state.insolvencies, { entry: header.id, ...known }] }
  },
  'claim-declared': (state, { header, payload }) => ({
    ...state,
    insolvencies: state.insolvencies.map((one) =>
      one.debtor === payload.debtor ? { ...one, declared: header.id } : one
    )
  })
}
