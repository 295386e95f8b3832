import type { LetterId } from '../../../lib/ids'
import type { Attachment } from '../../common/attachment'
import { type ProofSlot, slotsOfStep } from '../../dispatch/proofs'
import type { dispatchEvents } from '../events/dispatch'
import type { CaseState, Letter, Mailing } from '../state'
import type { Evolution } from './evolution'

function changed(state: CaseState, id: LetterId, change: (letter: Letter) => Letter): CaseState {
  return { ...state, letters: state.letters.map((one) => (one.id === id ? change(one) : one)) }
}

function withProof(proofs: Mailing['proofs'] = [], slot: ProofSlot, piece: Attachment['id']): Mailing['proofs'] {
  return [...proofs.filter((one) => one.slot !== slot), { slot, piece }]
}

/** The mailing after a step, with the papers that came with it in the slots they belong to. */
export function withPapers(
  mailing: Mailing,
  step: 'deposited' | 'collected' | 'returned',
  papers: readonly Attachment[]
): Mailing {
  const slots = slotsOfStep(step, mailing.way)
  const proofs = slots.reduce((filed, slot, index) => {
    const paper = papers[index]
    return paper ? withProof(filed, slot, paper.id) : filed
  }, mailing.proofs)
  return { ...mailing, ...(proofs && { proofs }) }
}

export const dispatchEvolution: Evolution<keyof typeof dispatchEvents> = {
  'dispatch-chosen': (state, { header, payload: { letter, way, tracking, cost, consent } }) =>
    changed(state, letter, (one) => {
      const { cost: _cost, consent: _consent, tracking: _number, ...mailing } = one.mailing
      const chosen = { way, ...(tracking && { tracking }), ...(cost && { cost }), ...(consent && { consent }) }
      return { ...one, entry: header.id, mailing: { ...mailing, ...chosen } }
    }),
  'proof-filed': (state, { header, payload: { letter, slot, piece } }) =>
    changed(state, letter, (one) => {
      const proofs = withProof(one.mailing.proofs, slot, piece)
      return { ...one, entry: header.id, mailing: { ...one.mailing, ...(proofs && { proofs }) } }
    })
}
