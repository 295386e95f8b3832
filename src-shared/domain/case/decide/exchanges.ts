import { defectId } from '../../../lib/ids'
import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { entry } from './entry'
import { isParty } from './is-party'
import { nextDefectNumber } from './visits'

export function logCommunication(
  state: CaseState,
  command: CommandOf<'log-communication'>,
  facts: CaseFacts
): Decision {
  const { channel, flow, outcome, duration, text, readBack, arrival } = command
  if (command.with && !isParty(state, command.with)) return refusal('party-unknown')
  const optional = {
    ...(command.with && { with: command.with }),
    ...(outcome && { outcome }),
    ...(duration !== undefined && { duration }),
    ...(readBack && { readBack }),
    ...(arrival && { arrival })
  }
  return ok([entry('communication-logged', command, facts, { channel, flow, text, ...optional })])
}

export function addNote(_state: CaseState, command: CommandOf<'add-note'>, facts: CaseFacts): Decision {
  return ok([entry('note-added', command, facts, { text: command.text })])
}

export function addEvidence(_state: CaseState, command: CommandOf<'add-evidence'>, facts: CaseFacts): Decision {
  if (command.attachments.length === 0) return refusal('piece-unknown')
  const { text, arrival } = command
  return ok([entry('evidence-added', command, facts, { text, ...(arrival && { arrival }) })])
}

export function observeDefect(state: CaseState, command: CommandOf<'observe-defect'>, facts: CaseFacts): Decision {
  const { kind, place, text, trade, responsible, source } = command
  if (responsible && !isParty(state, responsible)) return refusal('party-unknown')
  const optional = { ...(trade && { trade }), ...(responsible && { responsible }), ...(source && { source }) }
  const payload = {
    defect: defectId.parse(facts.newId()),
    number: nextDefectNumber(state),
    kind,
    place,
    text,
    ...optional
  }
  return ok([entry('defect-observed', command, facts, payload)])
}

export function signAgreement(_state: CaseState, command: CommandOf<'sign-agreement'>, facts: CaseFacts): Decision {
  const { text, amount } = command
  return ok([entry('agreement-signed', command, facts, { text, ...(amount && { amount }) })])
}
