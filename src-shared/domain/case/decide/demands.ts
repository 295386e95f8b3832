import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import { demandUntil } from '../demand-until'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { entry } from './entry'

/** More time than a letter of ours gave. What was printed stays printed; a day that was granted is not taken back. */
export function extendDemand(state: CaseState, command: CommandOf<'extend-demand'>, facts: CaseFacts): Decision {
  const { letter: id, on, reason } = command
  const letter = state.letters.find((one) => one.id === id)
  if (!letter) return refusal('letter-unknown')
  const was = demandUntil(letter)
  if (was === undefined) return refusal('letter-without-demand')
  if (on <= was || on < facts.today) return refusal('demand-not-later')
  return ok([entry('demand-extended', command, facts, { letter: id, number: letter.number, was, on, reason })])
}
