import { z } from 'zod'
import {
  arrivalId,
  attachmentId,
  caseId,
  contactId,
  eventId,
  letterId,
  personId,
  promiseId,
  siteId,
  taskId
} from '../../lib/ids'
import { money } from '../../lib/money'
import { plainDate } from '../../lib/plain-date'
import { happened } from '../common/happened'
import { line, optionalLine, optionalProse, prose } from '../common/text'
import { visibility } from '../common/visibility'
import { channel, contactOutcome, direction, flow, language, role, status } from '../common/vocabulary'
import { dispatchWay } from '../dispatch/ways'
import { numberedPieces } from '../dossier/numbered'
import { keptWords } from '../letter/kept-words'
import { letterKind } from '../letter/kinds'
import { ruleIds } from '../remark/rule'
import { deadlineCommands } from './commands/deadlines'
import { defectCommands } from './commands/defects'
import { dispatchCommands } from './commands/dispatch'
import { dossierCommands } from './commands/dossier'
import { fileTextCommands } from './commands/file-texts'
import { intakeCommands } from './commands/intake'
import { listCommands } from './commands/lists'
import { pictureCommands } from './commands/pictures'
import { pinCommands } from './commands/pins'
import { planCommands } from './commands/plans'
import { receivedCommands } from './commands/received'
import { reportCommands } from './commands/reports'
import { command, said } from './commands/shape'
import { signingCommands } from './commands/signing'
import { truthCommands } from './commands/truth'
import { upkeepCommands } from './commands/upkeep'
import { versionCommands } from './commands/versions'
import { visitCommands } from './commands/visits'
import { department, disputeType, priority } from './dispute-types'
import { returnReason } from './events'
import { defectKind, defectSource } from './events/visits'
import { recourse, stage } from './stages'
import { identifierKind, relation } from './vocabulary'

const details = {
  title: optionalLine(200).default(''),
  disputeType,
  department,
  priority,
  summary: prose(),
  wanted: optionalProse(2_000),
  since: happened,
  amount: money.optional(),
  site: siteId.optional(),
  identifiers: z
    .array(z.strictObject({ kind: identifierKind, value: line(80) }))
    .max(20)
    .optional(),
  language
}
const party = { contact: contactId, role, status }
const letter = { letter: letterId }

/** What opening a case asks for besides the party. */
export const openFields = { ...said, direction, channel, ...details }

/** Everything a person can ask of a case. `decide` answers each with events or a refusal. */
export const caseCommand = z.discriminatedUnion('type', [
  command('open', { direction, channel, party: z.strictObject(party), ...details }),
  command('change-details', details),
  command('link-party', party),
  command('unlink-party', { contact: contactId, role }),
  command('assign', { to: personId.optional() }),
  command('move-stage', { to: stage, reason: optionalProse(2_000).optional(), mistake: z.literal(true).optional() }),
  command('move-recourse', { to: recourse, reason: optionalProse(2_000).optional() }),
  command('log-communication', {
    channel,
    flow,
    with: contactId.optional(),
    outcome: contactOutcome.optional(),
    duration: z.int().nonnegative().max(1_440).optional(),
    text: prose(),
    readBack: z.strictObject({ text: prose(5_000), confirmed: z.boolean() }).optional(),
    arrival: arrivalId.optional()
  }),
  command('add-note', { text: prose() }),
  command('add-evidence', { text: optionalProse(2_000), arrival: arrivalId.optional() }),
  command('observe-defect', {
    kind: defectKind,
    place: line(200),
    text: prose(2_000),
    trade: line(100).optional(),
    responsible: contactId.optional(),
    source: defectSource.optional()
  }),
  command('make-promise', { text: line(500), due: plainDate, by: personId.optional() }),
  command('keep-promise', { promise: promiseId, text: optionalProse(2_000) }),
  command('miss-promise', { promise: promiseId, text: optionalProse(2_000) }),
  command('add-task', { text: line(500), due: plainDate.optional(), owner: personId.optional() }),
  command('finish-task', { task: taskId }),
  command('sign-agreement', { text: prose(), amount: money.optional() }),
  command('issue-letter', {
    ...letter,
    kind: letterKind,
    language,
    to: contactId,
    subject: line(300),
    signatory: personId,
    dated: plainDate,
    document: attachmentId,
    enclosures: z.array(attachmentId).max(200),
    deadline: z
      .strictObject({ on: plainDate, daysFromPresentation: z.int().positive().max(365).optional() })
      .optional(),
    claimed: money.optional(),
    promise: z.strictObject({ text: line(500), due: plainDate }).optional(),
    /** What its text promises besides. */
    alsoPromised: z
      .array(z.strictObject({ text: line(500), due: plainDate }))
      .max(50)
      .optional(),
    pausedFor: line(500).optional(),
    /** What is written for the file beside it. */
    fileText: optionalProse().optional(),
    dismissed: z.array(z.enum(ruleIds)).max(100).optional(),
    way: dispatchWay.optional(),
    again: letterId.optional(),
    exhibits: numberedPieces(200).optional(),
    words: keptWords.optional()
  }),
  command('deposit-letter', { ...letter, tracking: optionalLine(40), on: plainDate }),
  command('present-letter', { ...letter, on: plainDate }),
  command('collect-letter', { ...letter, on: plainDate }),
  command('return-letter', { ...letter, on: plainDate, reason: returnReason }),
  command('change-visibility', { entry: eventId, to: visibility }),
  command('correct-entry', {
    entry: eventId,
    text: prose(),
    correctedHappened: happened.optional(),
    reason: line(500)
  }),
  command('link', { case: caseId, relation }),
  command('unlink', { case: caseId, relation }),
  command('undo', { entry: eventId }),
  ...intakeCommands,
  ...truthCommands,
  ...receivedCommands,
  ...upkeepCommands,
  ...deadlineCommands,
  ...planCommands,
  ...dossierCommands,
  ...versionCommands,
  ...visitCommands,
  ...signingCommands,
  ...fileTextCommands,
  ...dispatchCommands,
  ...defectCommands,
  ...pinCommands,
  ...pictureCommands,
  ...listCommands,
  ...reportCommands
])
export type CaseCommand = z.infer<typeof caseCommand>
/** The same before parsing: texts unclean, defaults left out. */
export type CaseCommandInput = z.input<typeof caseCommand>
export type CaseCommandType = CaseCommand['type']
export type CommandOf<T extends CaseCommandType> = Extract<CaseCommand, { type: T }>
