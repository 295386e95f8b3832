import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import { mayReceive } from '../../common/visibility'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { entry } from './entry'

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index])

export function arrangeExhibits(state: CaseState, command: CommandOf<'arrange-exhibits'>, facts: CaseFacts): Decision {
  const order = [...new Set(command.order)]
  if (order.some((id) => !state.pieces[id])) return refusal('piece-unknown')
  if (isSame(order, state.arranged)) return refusal('exhibits-unchanged')
  return ok([entry('exhibits-arranged', command, facts, { order })])
}

export function placeOriginal(state: CaseState, command: CommandOf<'place-original'>, facts: CaseFacts): Decision {
  const { piece, place } = command
  if (!state.pieces[piece]) return refusal('piece-unknown')
  if ((state.originals[piece] ?? '') === place) return refusal('exhibits-unchanged')
  return ok([entry('original-placed', command, facts, { piece, place })])
}

/** What left is recorded as it left: every exhibit known, and one that this reader may receive. */
export function handOverDossier(state: CaseState, command: CommandOf<'hand-over-dossier'>, facts: CaseFacts): Decision {
  const { variant, to, fingerprint, exhibits } = command
  if (to !== undefined && !state.parties.some(({ contact }) => contact === to)) return refusal('party-unknown')
  const pieces = exhibits.map(({ piece }) => state.pieces[piece])
  if (pieces.some((piece) => piece === undefined)) return refusal('piece-unknown')
  const marks = pieces.map((piece) => piece && state.entries[piece.entry]?.visibility)
  if (marks.some((mark) => mark && !mayReceive(variant, mark))) return refusal('piece-not-communicable')
  return ok([entry('dossier-handed-over', command, facts, { variant, ...(to && { to }), fingerprint, exhibits })])
}
