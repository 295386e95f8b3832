import { z } from 'zod'
import { deadlineId, eventId, letterId } from '../../../lib/ids'
import { plainDate } from '../../../lib/plain-date'
import { deadlineInputs, inputName } from '../../deadline/inputs'
import { act, nature } from '../../deadline/rule'
import { deadlineOutcome, doer, happeningKind } from '../vocabulary'
import { entry, text } from './entry-shape'

/** A date as it was worked out on the day it was recorded: lists and alarms rest on it, whatever the rules become. */
export const deadlineValue = z.strictObject({
  side: z.enum(['our-right', 'our-exposure', 'either']),
  nature,
  act,
  lastDay: plainDate,
  actBy: plainDate,
  /** The first day one is warned, by the lead time of the act. */
  warnFrom: plainDate,
  /** Proceedings, a mediation or an expert's measure are under way: the earliest possible date. */
  pending: z.boolean()
})
export type DeadlineValue = z.infer<typeof deadlineValue>

/** The dates that deadlines count from, what moves them, and the deadlines that somebody stands for. */
export const deadlineEvents = {
  /** Days and facts of the case that rules count from: the reception of the works, a delivery. */
  'anchors-recorded': entry({
    given: deadlineInputs,
    /** Those that were recorded by mistake. */
    cleared: z.array(inputName).max(60),
    was: deadlineInputs
  }),
  /** What interrupts or suspends time, or is believed to; `of` names the entry it stands in place of. */
  'deadline-event-recorded': entry({
    kind: happeningKind,
    on: plainDate,
    until: plainDate.optional(),
    /** Whose act it is, where that decides which deadlines it moves. */
    by: doer.optional(),
    /** A lawsuit withdrawn, lapsed or finally dismissed. */
    isVoid: z.boolean(),
    text: text(2_000),
    of: eventId.optional(),
    withdrawn: z.literal(true).optional()
  }),
  'deadline-confirmed': entry({
    deadline: deadlineId,
    rule: text(80),
    /** The set of rules it was worked out by. */
    rules: text(40),
    subject: text(200),
    given: deadlineInputs,
    value: deadlineValue
  }),
  /** What it counts from has changed; the earlier date stays on record. */
  'deadline-recomputed': entry({
    deadline: deadlineId,
    rule: text(80),
    given: deadlineInputs,
    from: deadlineValue,
    to: deadlineValue,
    reason: text(500).optional(),
    /** The firm changed its rule, or how long its act takes to prepare. */
    because: z.literal('settings').optional()
  }),
  'deadline-dropped': entry({ rule: text(80), deadline: deadlineId.optional(), reason: text(500) }),
  'deadline-closed': entry({ deadline: deadlineId, rule: text(80), outcome: deadlineOutcome, reason: text(500) }),
  /** A later day than the one a letter of ours gave. */
  'demand-extended': entry({ letter: letterId, number: text(60), was: plainDate, on: plainDate, reason: text(500) })
} as const
