import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import { isNumbered, needsConsent } from '../../dispatch/ways'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { entry } from './entry'

/** How a letter leaves is chosen until it has left. */
export function chooseDispatch(state: CaseState, command: CommandOf<'choose-dispatch'>, facts: CaseFacts): Decision {
  const { way, consent, cost, tracking } = command
  const letter = state.letters.find((one) => one.id === command.letter)
  if (!letter) return refusal('letter-unknown')
  if (letter.mailing.deposited) return refusal('letter-already-deposited')
  if (letter.mailing.collected) return refusal('letter-already-collected')
  const toNonProfessional = state.parties.some(({ contact, status }) => contact === letter.to && needsConsent(status))
  if (way === 'electronic' && toNonProfessional && !consent) return refusal('consent-required')
  if (way === 'electronic' && consent && consent.on > facts.today) return refusal('happened-in-future')
  const chosen = {
    ...{ letter: letter.id, way },
    ...(isNumbered(way) && tracking !== '' && { tracking }),
    ...(cost && { cost }),
    ...(way === 'electronic' && consent && { consent })
  }
  return ok([entry('dispatch-chosen', command, facts, chosen)])
}

/** Only a piece of the case proves something: one that is there, or the one that comes with it. */
export function fileProof(state: CaseState, command: CommandOf<'file-proof'>, facts: CaseFacts): Decision {
  const { letter, slot, piece } = command
  if (!state.letters.some(({ id }) => id === letter)) return refusal('letter-unknown')
  const comes = command.attachments.some(({ id }) => id === piece)
  if (!comes && !state.pieces[piece]) return refusal('piece-unknown')
  return ok([entry('proof-filed', command, facts, { letter, slot, piece })])
}
