import { z } from 'zod'
import {
  arrivalId,
  attachmentId,
  caseId,
  contactId,
  defectId,
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
import { visibility } from '../common/visibility'
import { channel, contactOutcome, direction, flow, language, role, status } from '../common/vocabulary'
import { dispatchWay } from '../dispatch/ways'
import { numberedPieces } from '../dossier/numbered'
import { keptWords } from '../letter/kept-words'
import { letterKind } from '../letter/kinds'
import { ruleIds } from '../remark/rule'
import { department, disputeType, priority } from './dispute-types'
import { deadlineEvents } from './events/deadlines'
import { defectEvents } from './events/defects'
import { dispatchEvents } from './events/dispatch'
import { dossierEvents } from './events/dossier'
import { entry, text } from './events/entry-shape'
import { fileTextEvents } from './events/file-texts'
import { intakeEvents } from './events/intake'
import { listEvents } from './events/lists'
import { pictureEvents } from './events/pictures'
import { pinEvents } from './events/pins'
import { planEvents, stepOfPlan } from './events/plans'
import { receivedEvents } from './events/received'
import { reportEvents } from './events/reports'
import { signingEvents } from './events/signing'
import { truthEvents } from './events/truth'
import { upkeepEvents } from './events/upkeep'
import { over, versionEvents } from './events/versions'
import { defectKind, defectSource, visitEvents } from './events/visits'
import { recourse, stage } from './stages'
import { identifierKind, relation } from './vocabulary'

/** Why a recorded letter came back. */
export const returnReasons = ['unclaimed', 'refused', 'unknown-address', 'other'] as const
export const returnReason = z.enum(returnReasons)

const details = {
  title: text(200),
  type: disputeType,
  department,
  priority,
  summary: text(20_000),
  /** The remedy the client asks for, in the client's words. */
  wanted: text(2_000),
  since: happened,
  /** What the dispute is about in money, when it is. */
  amount: money.optional(),
  site: siteId.optional(),
  jurisdiction: z.literal('fr'),
  /** Numbers by which the dispute is found again: an invoice's, an order's, a product's. */
  identifiers: z
    .array(z.strictObject({ kind: identifierKind, value: text(80) }))
    .max(20)
    .optional(),
  /** The language of what we send, apart from the language of the screen. */
  language
}

/**
 * Every event of a case and the shape of its payload. To add one, write its schema here; the compiler then asks for
 * how it changes the state (evolve), and the screens for its words and its shape.
 * A shape that changes keeps reading its old payloads: stored events are never rewritten.
 */
export const caseEvents = {
  opened: entry({
    reference: text(40),
    direction,
    channel,
    party: z.strictObject({ contact: contactId, role, status }),
    ...details
  }),
  'details-changed': entry({ ...details, saw: eventId, over }),
  // `was`: the party was there, in another capacity.
  'party-linked': entry({ contact: contactId, role, status, was: status.optional() }),
  'party-unlinked': entry({ contact: contactId, role }),
  assigned: entry({ to: personId.optional(), saw: eventId.optional(), over }),
  'stage-moved': entry({
    from: stage,
    to: stage,
    reason: text(2_000).optional(),
    saw: eventId.optional(),
    over,
    /** Withdrawn because it should never have been opened: it drops out of the lists and stays readable. */
    mistake: z.literal(true).optional()
  }),
  'recourse-moved': entry({
    from: recourse,
    to: recourse,
    reason: text(2_000).optional(),
    saw: eventId.optional(),
    over
  }),
  'communication-logged': entry({
    channel,
    flow,
    with: contactId.optional(),
    outcome: contactOutcome.optional(),
    /** Whole minutes. */
    duration: z.int().nonnegative().max(1_440).optional(),
    text: text(20_000),
    /** What was read back at the end of a call, and whether they agreed with it. */
    readBack: z.strictObject({ text: text(5_000), confirmed: z.boolean() }).optional(),
    arrival: arrivalId.optional()
  }),
  'note-added': entry({ text: text(20_000) }),
  'evidence-added': entry({ text: text(2_000), arrival: arrivalId.optional() }),
  'defect-observed': entry({
    defect: defectId,
    number: z.int().positive(),
    kind: defectKind,
    place: text(200),
    text: text(2_000),
    trade: text(100).optional(),
    responsible: contactId.optional(),
    /** The defect of a client's case that was handed on. */
    source: defectSource.optional()
  }),
  'promise-made': entry({
    promise: promiseId,
    text: text(500),
    due: plainDate,
    by: personId.optional(),
    letter: letterId.optional()
  }),
  'promise-kept': entry({ promise: promiseId, text: text(2_000) }),
  'promise-missed': entry({ promise: promiseId, text: text(2_000) }),
  'task-added': entry({
    task: taskId,
    text: text(500),
    due: plainDate.optional(),
    owner: personId.optional(),
    of: stepOfPlan.optional()
  }),
  'task-done': entry({ task: taskId }),
  'agreement-signed': entry({ text: text(20_000), amount: money.optional() }),
  'letter-issued': entry({
    letter: letterId,
    number: text(60),
    kind: letterKind,
    language,
    to: contactId,
    subject: text(300),
    signatory: personId,
    /** The day printed on the letter. */
    dated: plainDate,
    document: attachmentId,
    enclosures: z.array(attachmentId).max(200),
    /** A demand's deadline: a day and, in a formal notice, days from the first presentation; both are printed. */
    deadline: z
      .strictObject({ on: plainDate, daysFromPresentation: z.int().positive().max(365).optional() })
      .optional(),
    claimed: money.optional(),
    /** In the letters of the first versions, why it left without waiting; an internal note holds it since. */
    pausedFor: text(500).optional(),
    /** The rules whose remarks were set aside; why, and on which words, is not kept. */
    dismissed: z.array(z.enum(ruleIds)).max(100).optional(),
    /** How it says that it leaves. */
    way: dispatchWay.optional(),
    /** The letter that came back, which this one sends a second time. */
    again: letterId.optional(),
    /** The numbers it gives its enclosures, those of the list of exhibits; letters of the first versions count them from 1. */
    exhibits: numberedPieces(200).optional(),
    /** What was written in it, with which a second sending begins. */
    words: keptWords.optional()
  }),
  'letter-deposited': entry({ letter: letterId, tracking: text(40), on: plainDate }),
  'letter-presented': entry({ letter: letterId, on: plainDate }),
  'letter-collected': entry({ letter: letterId, on: plainDate }),
  'letter-returned': entry({ letter: letterId, on: plainDate, reason: returnReason }),
  'visibility-changed': entry({ entry: eventId, from: visibility, to: visibility, saw: eventId.optional() }),
  'entry-corrected': entry({
    entry: eventId,
    text: text(20_000),
    correctedHappened: happened.optional(),
    reason: text(500)
  }),
  linked: entry({ case: caseId, relation }),
  unlinked: entry({ case: caseId, relation }),
  ...intakeEvents,
  ...truthEvents,
  ...receivedEvents,
  ...upkeepEvents,
  ...deadlineEvents,
  ...planEvents,
  ...dossierEvents,
  ...versionEvents,
  ...visitEvents,
  ...signingEvents,
  ...fileTextEvents,
  ...dispatchEvents,
  ...defectEvents,
  ...pinEvents,
  ...pictureEvents,
  ...listEvents,
  ...reportEvents
} as const satisfies Record<string, z.ZodType>

export type CaseEventType = keyof typeof caseEvents
/** @internal for tests */
export const caseEventTypes = Object.keys(caseEvents) as readonly CaseEventType[]
export type CasePayload<T extends CaseEventType> = z.infer<(typeof caseEvents)[T]>
/** An event that `decide` wants recorded. */
export type CaseEvent = { [T in CaseEventType]: { readonly type: T; readonly payload: CasePayload<T> } }[CaseEventType]
