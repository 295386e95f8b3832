import { z } from 'zod'
import { disputeType } from '../../domain/case/dispute-types'
import { deadlineValue } from '../../domain/case/events/deadlines'
import { deadlineOutcomes, doer, happeningKind } from '../../domain/case/vocabulary'
import { role } from '../../domain/common/vocabulary'
import type { EventKind } from '../../domain/deadline/event'
import { deadlineInputs } from '../../domain/deadline/inputs'
import { rateFile } from '../../domain/deadline/interest/rates'
import { leadTimes } from '../../domain/deadline/lead-time'
import { delayPlan } from '../../domain/deadline/plan'
import { deadlineRule } from '../../domain/deadline/rule'
import { deadlineSettings } from '../../domain/deadline/settings'
import { caseId, deadlineId, eventId } from '../../lib/ids'
import { plainDate } from '../../lib/plain-date'
import type { Procedure } from '../procedure'

const eventKinds = [...happeningKind.options, 'formal-notice'] as const satisfies readonly EventKind[]

/** What a case's deadlines rest on, and those that somebody stands for or has set aside. */
export const deadlinesView = z.object({
  basis: z.object({
    type: disputeType,
    roles: z.array(role),
    given: deadlineInputs,
    happened: z.array(
      z.object({
        kind: z.enum(eventKinds),
        on: plainDate,
        until: plainDate.optional(),
        by: doer.optional(),
        isVoid: z.boolean().optional()
      })
    ),
    refused: z.boolean()
  }),
  anchors: deadlineInputs,
  happenings: z.array(
    z.object({
      id: eventId,
      kind: happeningKind,
      on: plainDate,
      until: plainDate.optional(),
      by: doer.optional(),
      isVoid: z.boolean(),
      text: z.string(),
      entries: z.array(eventId)
    })
  ),
  list: z.array(
    z.object({
      id: deadlineId,
      entry: eventId,
      rule: z.string(),
      rules: z.string(),
      subject: z.string(),
      given: deadlineInputs,
      value: deadlineValue,
      was: z.array(z.object({ value: deadlineValue, until: eventId })),
      standing: z.enum(['open', 'dropped', ...deadlineOutcomes]),
      reason: z.string().optional()
    })
  ),
  declined: z.array(z.object({ rule: z.string(), entry: eventId, reason: z.string() }))
})

/** The explanation of a date, on the inputs that are given beside the case's own. */
const paper = z.strictObject({
  case: caseId,
  rule: z.string().max(80),
  deadline: deadlineId.optional(),
  given: deadlineInputs
})
const paperRefusals = ['not-open', 'no-such-case', 'deadline-input-missing', 'not-printable', 'cancelled'] as const

export const deadlineProcedures = {
  /** The rules themselves: the window works dates out by the same arithmetic, and the main process always again. */
  'deadline.rules': {
    input: z.strictObject({}),
    output: z.object({ version: z.string(), rules: z.array(deadlineRule), lead: leadTimes }),
    refusals: [],
    reads: ['organisation']
  },
  /** What is shipped, under its version, and what the firm set beside it. */
  'deadline.settings': {
    input: z.strictObject({}),
    output: z.object({
      version: z.string(),
      rates: rateFile,
      lead: leadTimes,
      rules: z.array(deadlineRule),
      plans: z.array(delayPlan),
      own: deadlineSettings
    }),
    refusals: ['not-open'],
    reads: ['organisation']
  },
  /** How many open deadlines a change of the settings would move, in how many cases. */
  'deadline.impact': {
    input: z.strictObject({ settings: deadlineSettings }),
    output: z.object({ cases: z.int(), deadlines: z.int() }),
    refusals: ['not-open'],
    reads: ['cases', 'organisation']
  },
  'deadline.print': {
    input: paper,
    output: z.object({}),
    refusals: [...paperRefusals, 'no-printer', 'not-printed']
  },
  'deadline.save': {
    input: paper,
    output: z.object({}),
    refusals: [...paperRefusals, 'not-writable', 'disk-full']
  }
} as const satisfies Record<string, Procedure>
