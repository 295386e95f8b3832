import { assertNever } from '../../lib/assert-never'
import { refusal } from '../common/refusal'
import type { CaseCommand } from './commands'
import { changeVisibility, correctEntry, link, unlink } from './decide/corrections'
import { checkCopies, checkHappened } from './decide/entry'
import { addEvidence, addNote, logCommunication, observeDefect, signAgreement } from './decide/exchanges'
import { followLetter, issueLetter } from './decide/letters'
import { changeDetails, open } from './decide/opening'
import { assign, linkParty, unlinkParty } from './decide/people'
import { addTask, finishTask, makePromise, settlePromise } from './decide/promises'
import { moveRecourse, moveStage } from './decide/stages'
import { undo } from './decide/undo'
import type { CaseFacts } from './facts'
import type { Decision } from './refusals'
import type { CaseState } from './state'

/**
 * What a command does to a case: the events to record, or the reason why not. Pure: the main process decides with it,
 * the screens preview with it.
 */
export function decideCase(state: CaseState | undefined, command: CaseCommand, facts: CaseFacts): Decision {
  const checked = checkHappened(command.happened, facts)
  if (!checked.ok) return checked
  const copies = checkCopies(state, command.attachments)
  if (!copies.ok) return copies
  if (command.type === 'open') return open(state, command, facts)
  return state ? decideOpen(state, command, facts) : refusal('no-such-case')
}

function decideOpen(state: CaseState, command: Exclude<CaseCommand, { type: 'open' }>, facts: CaseFacts): Decision {
  switch (command.type) {
    case 'change-details':
      return changeDetails(state, command, facts)
    case 'link-party':
      return linkParty(state, command, facts)
    case 'unlink-party':
      return unlinkParty(state, command, facts)
    case 'assign':
      return assign(state, command, facts)
    case 'move-stage':
      return moveStage(state, command, facts)
    case 'move-recourse':
      return moveRecourse(state, command, facts)
    case 'log-communication':
      return logCommunication(state, command, facts)
    case 'add-note':
      return addNote(state, command, facts)
    case 'add-evidence':
      return addEvidence(state, command, facts)
    case 'observe-defect':
      return observeDefect(state, command, facts)
    case 'sign-agreement':
      return signAgreement(state, command, facts)
    case 'make-promise':
      return makePromise(state, command, facts)
    case 'keep-promise':
    case 'miss-promise':
      return settlePromise(state, command, facts)
    case 'add-task':
      return addTask(state, command, facts)
    case 'finish-task':
      return finishTask(state, command, facts)
    case 'issue-letter':
      return issueLetter(state, command, facts)
    case 'deposit-letter':
    case 'present-letter':
    case 'collect-letter':
    case 'return-letter':
      return followLetter(state, command, facts)
    case 'change-visibility':
      return changeVisibility(state, command, facts)
    case 'correct-entry':
      return correctEntry(state, command, facts)
    case 'link':
      return link(state, command, facts)
    case 'unlink':
      return unlink(state, command, facts)
    case 'undo':
      return undo(state, command, facts)
    default:
      return assertNever(command)
  }
}
