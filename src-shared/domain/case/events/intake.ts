import { z } from 'zod'
import {
  attachmentId,
  conductId,
  contactId,
  eventId,
  exposureId,
  personId,
  pinId,
  remedyId,
  requestId
} from '../../../lib/ids'
import { money } from '../../../lib/money'
import { plainDate } from '../../../lib/plain-date'
import { clientNeed, complexity, immediateAction, impact, safetyLevel, severity } from '../../triage/vocabulary'
import { department, priority } from '../dispute-types'
import { acceptance, conductKind, contractKind, exposureKind, remedyAnswer } from '../vocabulary'
import { entry, text } from './entry-shape'
import { over } from './versions'

/** Codes of proofs; one of a later version stands as it is. */
const codes = z.array(text(60)).max(80)

/** How a complaint is heard, weighed, handed on and answered with choices. */
export const intakeEvents = {
  /** The listening sheet of a call or a visit. */
  'words-heard': entry({
    with: contactId.optional(),
    /** The client's own words. */
    words: text(20_000),
    answers: z.array(z.strictObject({ question: text(300), answer: text(5_000) })).max(40),
    restatement: text(5_000),
    /** The restatement was read back and the client agreed with it. */
    confirmed: z.boolean(),
    tried: text(5_000),
    effect: text(5_000),
    needs: z.array(clientNeed).max(20),
    wanted: text(2_000)
  }),
  triaged: entry({
    severity,
    safety: safetyLevel,
    complexity,
    impact,
    /** What cannot wait. */
    immediate: z.array(immediateAction).max(10),
    reason: text(1_000),
    /** What it makes of the case's priority, where it changes it. */
    priority: z.strictObject({ from: priority, to: priority }).optional(),
    saw: eventId.optional(),
    over
  }),
  'remedy-offered': entry({
    remedy: remedyId,
    number: z.int().positive(),
    text: text(2_000),
    /** What it costs us; never told to the other side. */
    cost: money.optional(),
    until: plainDate.optional()
  }),
  'remedy-answered': entry({ remedy: remedyId, answer: remedyAnswer, text: text(2_000) }),
  'handed-over': entry({
    from: department,
    to: department,
    owner: personId.optional(),
    /** Codes of the proofs the department still misses. */
    missing: z.array(text(60)).max(40),
    reason: text(1_000).optional(),
    saw: eventId.optional(),
    over
  }),
  /** What somebody found in the file or missing from it against what the file says of itself, all at once. */
  'checklist-reviewed': entry({
    there: codes,
    notThere: codes,
    /** What stood before, so that the review can be taken back. */
    was: z.strictObject({ there: codes, notThere: codes }),
    /** What was needed and still missing afterwards. */
    missing: codes
  }),
  'information-requested': entry({
    request: requestId,
    from: contactId,
    items: z.array(text(300)).min(1).max(40),
    due: plainDate.optional()
  }),
  'information-received': entry({ request: requestId, text: text(2_000) }),
  /** The terms or the contract in force on the day of the facts, with the proof that they were accepted. */
  'contract-pinned': entry({
    pin: pinId,
    kind: contractKind,
    title: text(200),
    version: text(60),
    inForceFrom: plainDate.optional(),
    inForceTo: plainDate.optional(),
    acceptance,
    acceptedOn: plainDate.optional(),
    document: attachmentId.optional(),
    proof: attachmentId.optional()
  }),
  'contract-unpinned': entry({ pin: pinId, reason: text(500) }),
  'exposure-marked': entry({ exposure: exposureId, kind: exposureKind, place: text(300), text: text(5_000) }),
  'exposure-ended': entry({ exposure: exposureId, text: text(2_000) }),
  /** Typed facts, never a judgement of the person. */
  'conduct-marked': entry({ conduct: conductId, kind: conductKind, by: contactId.optional(), text: text(5_000) }),
  'conduct-lifted': entry({ conduct: conductId, text: text(2_000) }),
  /** What a person in charge has to do with a party, or that there is nothing. */
  'interest-declared': entry({ person: personId, conflict: z.boolean(), text: text(2_000) })
} as const
