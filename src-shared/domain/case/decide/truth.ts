import { factId, grievanceId } from '../../../lib/ids'
import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import { sameProof } from '../evolve/truth'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import { isSaying } from '../sayings'
import type { CaseState } from '../state'
import type { Fact, Proof } from '../state/truth'
import { checkHappened, consequence, entry } from './entry'

const factOf = (state: CaseState, id: string): Fact | undefined => state.facts.find((one) => one.id === id)

export function stateFact(state: CaseState, command: CommandOf<'state-fact'>, facts: CaseFacts): Decision {
  const { text, when, proofs } = command
  const checked = checkHappened(when, facts)
  if (!checked.ok) return checked
  if (!proofs.every((proof) => isProof(state, proof))) return refusal('proof-unknown')
  const fact = factId.parse(facts.newId())
  const number = 1 + state.facts.length
  return ok([
    entry('fact-stated', command, facts, { fact, number, text, when }),
    ...distinct(proofs).map((proof) => consequence('proof-linked', command, facts, { fact, proof }))
  ])
}

const distinct = (proofs: readonly Proof[]): readonly Proof[] =>
  proofs.filter((proof, place) => proofs.findIndex((one) => sameProof(one, proof)) === place)

export function tellFact(state: CaseState, command: CommandOf<'tell-fact'>, facts: CaseFacts): Decision {
  const { fact, side, text } = command
  return factOf(state, fact) ? ok([entry('fact-told', command, facts, { fact, side, text })]) : refusal('fact-unknown')
}

/** Admitted or contested, a fact says by whom and where: by the exchange itself, or in words. The way back says why. */
export function weighFact(state: CaseState, command: CommandOf<'weigh-fact'>, facts: CaseFacts): Decision {
  const { fact, standing, reason, said } = command
  const known = factOf(state, fact)
  if (!known) return refusal('fact-unknown')
  if (known.standing === standing) return refusal('already-there')
  if (said !== undefined && !isSaying(state.entries[said])) return refusal('entry-unknown')
  if (reason === '' && said === undefined) return refusal('standing-needs-reason')
  return ok([entry('fact-weighed', command, facts, { fact, standing, reason, ...(said && { said }) })])
}

/** A proof is an entry of this case that stands, or a piece that entry brought. */
function isProof(state: CaseState, { entry: id, piece }: Proof): boolean {
  const known = state.entries[id]
  if (!known || known.undone) return false
  return piece === undefined || state.pieces[piece]?.entry === id
}

export function linkProof(state: CaseState, command: CommandOf<'link-proof'>, facts: CaseFacts): Decision {
  const { fact, proof } = command
  const known = factOf(state, fact)
  if (!known) return refusal('fact-unknown')
  if (!isProof(state, proof)) return refusal('proof-unknown')
  if (known.proofs.some((one) => sameProof(one, proof))) return refusal('proof-known')
  return ok([entry('proof-linked', command, facts, { fact, proof })])
}

export function unlinkProof(state: CaseState, command: CommandOf<'unlink-proof'>, facts: CaseFacts): Decision {
  const { fact, proof } = command
  const known = factOf(state, fact)
  if (!known) return refusal('fact-unknown')
  if (!known.proofs.some((one) => sameProof(one, proof))) return refusal('proof-unknown')
  return ok([entry('proof-unlinked', command, facts, { fact, proof })])
}

export function stateGrievance(state: CaseState, command: CommandOf<'state-grievance'>, facts: CaseFacts): Decision {
  const { text } = command
  if (!command.facts.every((one) => factOf(state, one))) return refusal('fact-unknown')
  const number = 1 + state.grievances.length
  const grievance = grievanceId.parse(facts.newId())
  return ok([entry('grievance-stated', command, facts, { grievance, number, text, facts: command.facts })])
}

export function answerGrievance(state: CaseState, command: CommandOf<'answer-grievance'>, facts: CaseFacts): Decision {
  const { grievance, standing, text } = command
  if (!state.grievances.some((one) => one.id === grievance)) return refusal('grievance-unknown')
  return ok([entry('grievance-answered', command, facts, { grievance, standing, text })])
}
