import { conductId, exposureId, pinId, remedyId, requestId } from '../../../lib/ids'
import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { overOf } from '../versions'
import { entry } from './entry'
import { isParty } from './is-party'

export function hear(state: CaseState, command: CommandOf<'hear'>, facts: CaseFacts): Decision {
  const { words, answers, restatement, confirmed, tried, effect, needs, wanted } = command
  if (command.with && !isParty(state, command.with)) return refusal('party-unknown')
  // Nothing can be confirmed that was not said.
  if (confirmed && restatement === '') return refusal('restatement-missing')
  const sheet = { words, answers, restatement, confirmed, tried, effect, needs, wanted }
  return ok([entry('words-heard', command, facts, { ...(command.with && { with: command.with }), ...sheet })])
}

/** Danger, certain or possible, is never put down without saying what is done about it at once. */
export function triage(state: CaseState, command: CommandOf<'triage'>, facts: CaseFacts): Decision {
  const { severity, safety, complexity, impact, immediate, reason, priority: to } = command
  if (safety !== 'none' && immediate.length === 0) return refusal('immediate-action-missing')
  const saw = state.seen.details
  const changes = to && to !== state.priority
  const priority = changes && { priority: { from: state.priority, to }, saw, ...overOf(state, ['priority'], saw) }
  const weighed = { severity, safety, complexity, impact, immediate, reason, ...priority }
  return ok([entry('triaged', command, facts, weighed)])
}

export function offerRemedy(state: CaseState, command: CommandOf<'offer-remedy'>, facts: CaseFacts): Decision {
  const { text, cost, until } = command
  if (until && until < facts.today) return refusal('offer-in-past')
  const number = 1 + state.remedies.length
  const optional = { ...(cost && { cost }), ...(until && { until }) }
  const remedy = remedyId.parse(facts.newId())
  return ok([entry('remedy-offered', command, facts, { remedy, number, text, ...optional })])
}

export function answerRemedy(state: CaseState, command: CommandOf<'answer-remedy'>, facts: CaseFacts): Decision {
  const remedy = state.remedies.find((one) => one.id === command.remedy)
  if (!remedy) return refusal('remedy-unknown')
  if (remedy.answer !== 'open') return refusal('remedy-answered')
  const { answer, text } = command
  return ok([entry('remedy-answered', command, facts, { remedy: remedy.id, answer, text })])
}

/** A department takes over with the proofs it needs; with less, only for a reason. */
export function handOver(state: CaseState, command: CommandOf<'hand-over'>, facts: CaseFacts): Decision {
  const { to, owner, missing, reason } = command
  if (to === state.department && owner === state.owner) return refusal('already-there')
  if (missing.length > 0 && !reason) return refusal('pack-incomplete')
  const optional = { ...(owner && { owner }), ...(reason && { reason }) }
  const saw = state.seen.owner
  const seen = { saw, ...overOf(state, ['department', 'owner'], saw) }
  return ok([entry('handed-over', command, facts, { from: state.department, to, missing, ...optional, ...seen })])
}

export function reviewChecklist(state: CaseState, command: CommandOf<'review-checklist'>, facts: CaseFacts): Decision {
  const { there, notThere, missing } = command
  const was = { there: [...state.checklist.there], notThere: [...state.checklist.notThere] }
  if (sameCodes(there, was.there) && sameCodes(notThere, was.notThere)) return refusal('checklist-same')
  return ok([entry('checklist-reviewed', command, facts, { there, notThere, was, missing })])
}

const sameCodes = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((code) => others.includes(code))

export function requestInformation(
  state: CaseState,
  command: CommandOf<'request-information'>,
  facts: CaseFacts
): Decision {
  const { from, items, due } = command
  if (!isParty(state, from)) return refusal('party-unknown')
  if (due && due < facts.today) return refusal('due-in-past')
  const request = requestId.parse(facts.newId())
  return ok([entry('information-requested', command, facts, { request, from, items, ...(due && { due }) })])
}

export function receiveInformation(
  state: CaseState,
  command: CommandOf<'receive-information'>,
  facts: CaseFacts
): Decision {
  const request = state.requests.find((one) => one.id === command.request)
  if (!request) return refusal('request-unknown')
  if (request.met) return refusal('request-met')
  return ok([entry('information-received', command, facts, { request: request.id, text: command.text })])
}

export function pinContract(state: CaseState, command: CommandOf<'pin-contract'>, facts: CaseFacts): Decision {
  const { kind, title, version, inForceFrom, inForceTo, acceptance, acceptedOn, document, proof } = command
  if (inForceFrom && inForceTo && inForceTo < inForceFrom) return refusal('between-reversed')
  const known = [...Object.keys(state.pieces), ...command.attachments.map((one) => one.id as string)]
  const named = [document, proof].filter((one) => one !== undefined)
  if (!named.every((one) => known.includes(one))) return refusal('piece-unknown')
  const optional = {
    ...(inForceFrom && { inForceFrom }),
    ...(inForceTo && { inForceTo }),
    ...(acceptedOn && { acceptedOn }),
    ...(document && { document }),
    ...(proof && { proof })
  }
  const pin = pinId.parse(facts.newId())
  return ok([entry('contract-pinned', command, facts, { pin, kind, title, version, acceptance, ...optional })])
}

export function unpinContract(state: CaseState, command: CommandOf<'unpin-contract'>, facts: CaseFacts): Decision {
  if (!state.pins.some((one) => one.id === command.pin)) return refusal('pin-unknown')
  return ok([entry('contract-unpinned', command, facts, { pin: command.pin, reason: command.reason })])
}

export function markExposure(_state: CaseState, command: CommandOf<'mark-exposure'>, facts: CaseFacts): Decision {
  const { kind, place, text } = command
  const exposure = exposureId.parse(facts.newId())
  return ok([entry('exposure-marked', command, facts, { exposure, kind, place, text })])
}

export function endExposure(state: CaseState, command: CommandOf<'end-exposure'>, facts: CaseFacts): Decision {
  const known = state.exposures.some((one) => one.id === command.exposure && !one.ended)
  if (!known) return refusal('exposure-unknown')
  return ok([entry('exposure-ended', command, facts, { exposure: command.exposure, text: command.text })])
}

export function markConduct(state: CaseState, command: CommandOf<'mark-conduct'>, facts: CaseFacts): Decision {
  const { kind, by, text } = command
  if (by && !isParty(state, by)) return refusal('party-unknown')
  const conduct = conductId.parse(facts.newId())
  return ok([entry('conduct-marked', command, facts, { conduct, kind, ...(by && { by }), text })])
}

export function liftConduct(state: CaseState, command: CommandOf<'lift-conduct'>, facts: CaseFacts): Decision {
  const known = state.conducts.some((one) => one.id === command.conduct && !one.lifted)
  if (!known) return refusal('conduct-unknown')
  return ok([entry('conduct-lifted', command, facts, { conduct: command.conduct, text: command.text })])
}

export function declareInterest(_state: CaseState, command: CommandOf<'declare-interest'>, facts: CaseFacts): Decision {
  const { person, conflict, text } = command
  // A conflict is told; that there is none needs no words.
  if (conflict && text === '') return refusal('interest-needs-words')
  return ok([entry('interest-declared', command, facts, { person, conflict, text })])
}
