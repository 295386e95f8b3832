import { refusal } from '../common/refusal'
import type { CaseCommand, CommandOf } from './commands'
import { changeVisibility, correctEntry, link, unlink } from './decide/corrections'
import {
  changeDeadline,
  closeDeadline,
  confirmDeadline,
  dropDeadline,
  recordAnchors,
  recordDeadlineEvent
} from './decide/deadlines'
import {
  answerWork,
  askLifting,
  contestDefects,
  costDefect,
  followRepair,
  liftDefects,
  notifyDefects,
  recordRetention,
  refuseLifting,
  repairDefects,
  reserveDefects,
  settleRetention
} from './decide/defects'
import { extendDemand } from './decide/demands'
import { chooseDispatch, fileProof } from './decide/dispatch'
import { arrangeExhibits, handOverDossier, placeOriginal } from './decide/dossier'
import { checkCopies, checkHappened } from './decide/entry'
import { addEvidence, addNote, logCommunication, observeDefect, signAgreement } from './decide/exchanges'
import { communicateFileText, writeFileText } from './decide/file-texts'
import {
  answerRemedy,
  declareInterest,
  endExposure,
  handOver,
  hear,
  liftConduct,
  markConduct,
  markExposure,
  offerRemedy,
  pinContract,
  receiveInformation,
  requestInformation,
  reviewChecklist,
  triage,
  unpinContract
} from './decide/intake'
import { followLetter, issueLetter } from './decide/letters'
import { receiveList } from './decide/lists'
import { changeDetails, open } from './decide/opening'
import { assign, linkParty, unlinkParty } from './decide/people'
import { annotatePicture } from './decide/pictures'
import { pinDefect, unpinDefect } from './decide/pins'
import { layOut, movePlan } from './decide/plans'
import { addTask, finishTask, makePromise, settlePromise } from './decide/promises'
import { answerReceived, decideInsurer, declareClaim, receiveLetter, recordInsolvency } from './decide/received'
import { handReport, signReport } from './decide/reports'
import { answerSubmitted, submitLetter, takeOutLetter } from './decide/signing'
import { moveRecourse, moveStage } from './decide/stages'
import { answerGrievance, linkProof, stateFact, stateGrievance, tellFact, unlinkProof, weighFact } from './decide/truth'
import { undo } from './decide/undo'
import { changeTask, dropTask, giveReference, movePromise, snooze, tag, untag, wake } from './decide/upkeep'
import { settleConflict } from './decide/versions'
import {
  beginVisit,
  captureDefect,
  changeVisit,
  documentDefect,
  endVisit,
  seeDefect,
  sortDefect
} from './decide/visits'
import type { CaseFacts } from './facts'
import type { Decision } from './refusals'
import type { CaseState } from './state'

/**
 * What a command does to a case: the events to record, or the reason why not. Pure: what it rests on besides the state
 * comes in as facts.
 */
export function decideCase(state: CaseState | undefined, command: CaseCommand, facts: CaseFacts): Decision {
  const checked = checkHappened(command.happened, facts)
  if (!checked.ok) return checked
  const copies = checkCopies(state, command.attachments)
  if (!copies.ok) return copies
  if (command.type === 'open') return open(state, command, facts)
  return state ? decideOpen(state, command.type, command, facts) : refusal('no-such-case')
}

type OpenCommand = Exclude<CaseCommand, { type: 'open' }>
type Decider<T extends OpenCommand['type']> = (state: CaseState, command: CommandOf<T>, facts: CaseFacts) => Decision

/** What decides each command on a case that stands. */
const deciders: { readonly [T in OpenCommand['type']]: Decider<T> } = {
  'change-details': changeDetails,
  'link-party': linkParty,
  'unlink-party': unlinkParty,
  assign,
  'move-stage': moveStage,
  'move-recourse': moveRecourse,
  'log-communication': logCommunication,
  'add-note': addNote,
  'add-evidence': addEvidence,
  'observe-defect': observeDefect,
  'sign-agreement': signAgreement,
  'make-promise': makePromise,
  'keep-promise': settlePromise,
  'miss-promise': settlePromise,
  'add-task': addTask,
  'finish-task': finishTask,
  'issue-letter': issueLetter,
  'deposit-letter': followLetter,
  'present-letter': followLetter,
  'collect-letter': followLetter,
  'return-letter': followLetter,
  'change-visibility': changeVisibility,
  'correct-entry': correctEntry,
  link,
  unlink,
  undo,
  hear,
  triage,
  'offer-remedy': offerRemedy,
  'answer-remedy': answerRemedy,
  'hand-over': handOver,
  'review-checklist': reviewChecklist,
  'request-information': requestInformation,
  'receive-information': receiveInformation,
  'pin-contract': pinContract,
  'unpin-contract': unpinContract,
  'mark-exposure': markExposure,
  'end-exposure': endExposure,
  'mark-conduct': markConduct,
  'lift-conduct': liftConduct,
  'declare-interest': declareInterest,
  'state-fact': stateFact,
  'tell-fact': tellFact,
  'weigh-fact': weighFact,
  'link-proof': linkProof,
  'unlink-proof': unlinkProof,
  'state-grievance': stateGrievance,
  'answer-grievance': answerGrievance,
  'receive-letter': receiveLetter,
  'answer-received': answerReceived,
  'record-insolvency': recordInsolvency,
  'decide-insurer': decideInsurer,
  'declare-claim': declareClaim,
  snooze,
  wake,
  tag,
  untag,
  'change-task': changeTask,
  'drop-task': dropTask,
  'move-promise': movePromise,
  'give-reference': giveReference,
  'record-anchors': recordAnchors,
  'record-deadline-event': recordDeadlineEvent,
  'confirm-deadline': confirmDeadline,
  'change-deadline': changeDeadline,
  'drop-deadline': dropDeadline,
  'close-deadline': closeDeadline,
  'extend-demand': extendDemand,
  'lay-out-plan': layOut,
  'move-plan': movePlan,
  'arrange-exhibits': arrangeExhibits,
  'place-original': placeOriginal,
  'hand-over-dossier': handOverDossier,
  'settle-conflict': settleConflict,
  'begin-visit': beginVisit,
  'change-visit': changeVisit,
  'end-visit': endVisit,
  'capture-defect': captureDefect,
  'document-defect': documentDefect,
  'sort-defect': sortDefect,
  'see-defect': seeDefect,
  'submit-letter': submitLetter,
  'send-back-letter': answerSubmitted,
  'hold-letter': answerSubmitted,
  'take-out-letter': takeOutLetter,
  'write-file-text': writeFileText,
  'communicate-file-text': communicateFileText,
  'choose-dispatch': chooseDispatch,
  'file-proof': fileProof,
  'reserve-defects': reserveDefects,
  'repair-defects': repairDefects,
  'ask-lifting': askLifting,
  'lift-defects': liftDefects,
  'refuse-lifting': refuseLifting,
  'contest-defects': contestDefects,
  'notify-defects': notifyDefects,
  'announce-repair': followRepair,
  'answer-work': answerWork,
  'check-repair': followRepair,
  'accept-repair': followRepair,
  'refuse-repair': followRepair,
  'cost-defect': costDefect,
  'record-retention': recordRetention,
  'oppose-retention': settleRetention,
  'release-retention': settleRetention,
  'pin-defect': pinDefect,
  'unpin-defect': unpinDefect,
  'annotate-picture': annotatePicture,
  'sign-report': signReport,
  'receive-list': receiveList,
  'hand-report': handReport
}

function decideOpen<T extends OpenCommand['type']>(
  state: CaseState,
  type: T,
  command: CommandOf<T>,
  facts: CaseFacts
): Decision {
  return deciders[type](state, command, facts)
}
