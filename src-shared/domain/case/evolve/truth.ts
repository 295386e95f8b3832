import type { FactId } from '../../../lib/ids'
import type { truthEvents } from '../events/truth'
import type { CaseState } from '../state'
import type { Fact, Proof } from '../state/truth'
import { amended, type Evolution } from './evolution'

/** Two references to the same entry and, if one is named, the same piece of it. */
export function sameProof(a: Proof, b: Proof): boolean {
  return a.entry === b.entry && a.piece === b.piece
}

function withProofs(state: CaseState, fact: FactId, change: (proofs: Fact['proofs']) => Fact['proofs']): CaseState {
  const known = state.facts.find((one) => one.id === fact)
  return known ? { ...state, facts: amended(state.facts, fact, { proofs: change(known.proofs) }) } : state
}

export const truthEvolution: Evolution<keyof typeof truthEvents> = {
  'fact-stated': (state, { header, payload: { fact, number, text, when } }) => ({
    ...state,
    facts: [...state.facts, { id: fact, entry: header.id, number, text, when, standing: 'unproven', proofs: [] }]
  }),
  'fact-told': (state, { payload: { fact, side, text } }) => ({
    ...state,
    facts: amended(state.facts, fact, side === 'us' ? { ours: text } : { theirs: text })
  }),
  'fact-weighed': (state, { payload: { fact, standing, reason, said } }) => ({
    ...state,
    facts: amended(state.facts, fact, { standing, reason, said })
  }),
  'proof-linked': (state, { payload: { fact, proof } }) =>
    withProofs(state, fact, (proofs) => (proofs.some((one) => sameProof(one, proof)) ? proofs : [...proofs, proof])),
  'proof-unlinked': (state, { payload: { fact, proof } }) =>
    withProofs(state, fact, (proofs) => proofs.filter((one) => !sameProof(one, proof))),
  'grievance-stated': (state, { header, payload: { grievance, number, text, facts } }) => ({
    ...state,
    grievances: [...state.grievances, { id: grievance, entry: header.id, number, text, facts, standing: 'open' }]
  }),
  'grievance-answered': (state, { payload: { grievance, standing, text } }) => ({
    ...state,
    grievances: amended(state.grievances, grievance, { standing, answer: text })
  })
}
