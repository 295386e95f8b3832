import { ok, type Result } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { LetterDraft } from '../../letter/draft'
import { whyNotSign } from '../../letter/signing-power'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import type { CaseRefusal, Decision } from '../refusals'
import type { CaseState } from '../state'
import type { SubmittedLetter } from '../state/signing'
import { entry } from './entry'
import { isParty } from './is-party'

/** Why a remark was set aside stays with its author: an entry is never rewritten. */
function withoutReasons(draft: LetterDraft): LetterDraft {
  return { ...draft, dismissed: draft.dismissed.map(({ reason: _own, ...remark }) => remark) }
}

/** Handed in to one person, who must have the power to sign it. */
export function submitLetter(state: CaseState, command: CommandOf<'submit-letter'>, facts: CaseFacts): Decision {
  const { to } = command
  const draft = { ...withoutReasons(command.draft), signatory: to }
  const { letter } = draft
  if (state.letters.some(({ id }) => id === letter)) return refusal('letter-known')
  if (!draft.to || !isParty(state, draft.to)) return refusal('party-unknown')
  const why = whyNotSign(draft, facts.powersOf(to))
  if (why) return refusal(why)
  const { draft: _as, type: _type, to: _to, ...said } = command
  return ok([entry('letter-submitted', { ...said, visibility: 'internal' }, facts, { letter, draft, to })])
}

type BySignatory = CommandOf<'send-back-letter'> | CommandOf<'hold-letter'>

function before(state: CaseState, command: BySignatory, facts: CaseFacts): Result<SubmittedLetter, CaseRefusal> {
  const submitted = state.submitted.find(({ id }) => id === command.letter)
  if (!submitted) return refusal('letter-not-submitted')
  if (submitted.to !== facts.actor) return refusal('not-the-signatory')
  return submitted.standing === 'sent-back' ? refusal('letter-sent-back') : ok(submitted)
}

/** Returned or held by whoever it was handed in to, and nobody else. */
export function answerSubmitted(state: CaseState, command: BySignatory, facts: CaseFacts): Decision {
  const found = before(state, command, facts)
  if (!found.ok) return found
  const { letter, text } = command
  const said = { ...command, visibility: 'internal' as const }
  if (command.type === 'send-back-letter') return ok([entry('letter-sent-back', said, facts, { letter, text })])
  return ok([entry('letter-held', said, facts, { letter, text })])
}

/** Its author changes his mind. */
export function takeOutLetter(state: CaseState, command: CommandOf<'take-out-letter'>, facts: CaseFacts): Decision {
  const submitted = state.submitted.find(({ id }) => id === command.letter)
  if (!submitted) return refusal('letter-not-submitted')
  if (submitted.by !== facts.actor) return refusal('not-the-author')
  const said = { ...command, visibility: 'internal' as const }
  return ok([entry('letter-taken-out', said, facts, { letter: command.letter })])
}
