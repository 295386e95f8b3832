import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { overOf } from '../versions'
import { recomputed } from './deadlines'
import { entry } from './entry'

export function linkParty(state: CaseState, command: CommandOf<'link-party'>, facts: CaseFacts): Decision {
  const { contact, role, status } = command
  const was = state.parties.find((one) => one.contact === contact && one.role === role)?.status
  if (was === status) return refusal('party-known')
  const linked = entry('party-linked', command, facts, { contact, role, status, ...(was && { was }) })
  const after = state.parties.map((one) => (one.contact === contact && one.role === role ? { ...one, status } : one))
  return ok([linked, ...recomputed({ ...state, parties: after }, command, facts)])
}

export function unlinkParty(state: CaseState, command: CommandOf<'unlink-party'>, facts: CaseFacts): Decision {
  const { contact, role } = command
  const known = state.parties.some((one) => one.contact === contact && one.role === role)
  if (!known) return refusal('party-unknown')
  if (state.parties.length === 1) return refusal('last-party')
  const left = state.parties.filter((one) => one.contact !== contact || one.role !== role)
  const unlinked = entry('party-unlinked', command, facts, { contact, role })
  return ok([unlinked, ...recomputed({ ...state, parties: left }, command, facts)])
}

export function assign(state: CaseState, command: CommandOf<'assign'>, facts: CaseFacts): Decision {
  if (state.owner === command.to) return refusal('already-there')
  const saw = state.seen.owner
  const seen = { saw, ...overOf(state, ['owner'], saw) }
  return ok([entry('assigned', command, facts, { ...(command.to && { to: command.to }), ...seen })])
}
