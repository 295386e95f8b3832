import { z } from 'zod'
import { alarmActs, alarmRules } from '../../domain/case/alarm'
import { departments, disputeType, priority } from '../../domain/case/dispute-types'
import { type CaseEvent, type CaseEventType, caseEvents } from '../../domain/case/events'
import { stageActs } from '../../domain/case/next-step'
import { recourse, stage } from '../../domain/case/stages'
import { attachment } from '../../domain/common/attachment'
import { happened } from '../../domain/common/happened'
import { visibility } from '../../domain/common/visibility'
import { direction, role, status } from '../../domain/common/vocabulary'
import { contact } from '../../domain/contact/contact'
import { safetyStanding } from '../../domain/triage/vocabulary'
import {
  caseId,
  contactId,
  deadlineId,
  eventId,
  letterId,
  personId,
  promiseId,
  receivedId,
  remedyId,
  requestId,
  taskId
} from '../../lib/ids'
import { instant, plainDate } from '../../lib/plain-date'

/** Shapes that several answers share. */

/** Why nothing was written, whatever was asked: the disk is full, the folder turned read-only, the store has failed. */
export const writeRefusals = ['disk-full', 'read-only', 'store-stopped'] as const

export const nextStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('promise'), promise: promiseId, text: z.string(), due: plainDate }),
  z.object({ kind: z.literal('post-letter'), letter: letterId, number: z.string(), due: plainDate }),
  z.object({ kind: z.literal('await-answer'), letter: letterId, number: z.string(), due: plainDate }),
  z.object({ kind: z.literal('chase-letter'), letter: letterId, number: z.string(), due: plainDate }),
  z.object({
    kind: z.literal('answer-letter'),
    received: receivedId,
    subject: z.string(),
    due: plainDate.optional()
  }),
  z.object({ kind: z.literal('tell-insurer'), received: receivedId, due: plainDate }),
  z.object({ kind: z.literal('declare-claim'), debtor: contactId, due: plainDate }),
  z.object({
    kind: z.literal('deadline'),
    deadline: deadlineId,
    rule: z.string(),
    subject: z.string(),
    due: plainDate
  }),
  z.object({ kind: z.literal('confirm-deadline'), rule: z.string(), due: plainDate }),
  z.object({ kind: z.literal('await-information'), request: requestId, due: plainDate }),
  z.object({ kind: z.literal('await-choice'), remedy: remedyId, text: z.string(), due: plainDate }),
  z.object({ kind: z.literal('task'), task: taskId, text: z.string(), due: plainDate.optional() }),
  z.object({ kind: z.literal('stage'), act: z.enum(stageActs), due: plainDate.optional() }),
  z.object({ kind: z.literal('none') })
])

const alarm = z.object({
  rule: z.enum(alarmRules),
  from: plainDate,
  grave: plainDate.optional(),
  entry: eventId.optional(),
  words: z.array(z.string()).readonly().optional(),
  about: z.string().optional(),
  deadline: z.object({ rule: z.string(), subject: z.string() }).optional(),
  act: z.enum(alarmActs)
})

/** A case as a row of a list. */
export const caseRow = z.object({
  id: caseId,
  reference: z.string(),
  title: z.string(),
  /** Names of the first party; two for a household. */
  names: z.array(z.string()),
  type: disputeType,
  direction,
  stage,
  recourse,
  priority,
  department: z.enum(departments),
  owner: personId.optional(),
  next: nextStep,
  due: plainDate.optional(),
  /** The day since which they have waited for us, when it is our turn. */
  waitingSince: plainDate.optional(),
  turn: z.enum(['us', 'them', 'nobody']),
  openedOn: plainDate,
  lastActivityAt: instant,
  tags: z.array(z.string()),
  snoozedUntil: plainDate.optional(),
  /** With the days from which they count: its health on a day is `healthOn(alarms, today)`. */
  alarms: z.array(alarm),
  /** Something with a day is planned. */
  planned: z.boolean(),
  safety: safetyStanding,
  /** The day of our last message to the first party. */
  lastOutOn: plainDate.optional(),
  /** The case that goes on in its place. */
  mergedInto: caseId.optional()
})
export type CaseRow = z.infer<typeof caseRow>

export const contactSummary = z.object({ id: contactId, contact, openCases: z.int().nonnegative() })
export type ContactSummary = z.infer<typeof contactSummary>

export const party = z.object({ contact: contactId, role, status, details: contact })

function isCaseEvent(value: unknown): value is CaseEvent {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('payload' in value)) return false
  const schema = typeof value.type === 'string' ? caseEvents[value.type as CaseEventType] : undefined
  return schema?.safeParse(value.payload).success ?? false
}

/** One entry of a timeline: the event as recorded, and what later entries made of it. */
export const timelineEntry = z.object({
  id: eventId,
  recordedAt: instant,
  actor: personId,
  /** Sorts by happening, then by recording. */
  key: z.string(),
  happened,
  late: z.boolean(),
  /** As it stands now. */
  visibility,
  /** The entry that takes this one back, if any. */
  undoneBy: eventId.optional(),
  /** Corrections of this entry, oldest first; they stand beside it. */
  corrections: z.array(
    z.object({
      id: eventId,
      recordedAt: instant,
      actor: personId,
      text: z.string(),
      reason: z.string(),
      happened: happened.optional()
    })
  ),
  event: z.custom<CaseEvent>(isCaseEvent).optional(),
  /** Why there is no event: erased on a legal request, lost, or written by a newer version. */
  unread: z.enum(['erased', 'missing', 'newer']).optional(),
  type: z.string()
})
export type TimelineEntry = z.infer<typeof timelineEntry>

export const job = z.uuid()

/** What became of files given to us. */
export const taken = z.object({
  taken: z.array(attachment),
  refused: z.array(z.object({ name: z.string(), reason: z.enum(['empty', 'too-large', 'unreadable', 'disk-full']) }))
})
export type Taken = z.infer<typeof taken>
