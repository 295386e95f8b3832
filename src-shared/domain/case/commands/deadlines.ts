import { z } from 'zod'
import { deadlineId, eventId, letterId } from '../../../lib/ids'
import { plainDate } from '../../../lib/plain-date'
import { line, optionalLine, optionalProse } from '../../common/text'
import { deadlineInputs } from '../../deadline/inputs'
import { anchorName } from '../deadlines/anchors'
import { deadlineOutcome, doer, happeningKind } from '../vocabulary'
import { command } from './shape'

export const deadlineCommands = [
  command('record-anchors', { given: deadlineInputs, cleared: z.array(anchorName).max(60).default([]) }),
  command('record-deadline-event', {
    kind: happeningKind,
    on: plainDate,
    until: plainDate.optional(),
    by: doer.optional(),
    isVoid: z.boolean().default(false),
    text: optionalProse(2_000).default(''),
    of: eventId.optional(),
    withdrawn: z.literal(true).optional()
  }),
  command('confirm-deadline', { rule: line(80), subject: optionalLine(200).default(''), given: deadlineInputs }),
  command('change-deadline', { deadline: deadlineId, given: deadlineInputs, reason: optionalLine(500).default('') }),
  command('drop-deadline', { rule: line(80), deadline: deadlineId.optional(), reason: line(500) }),
  command('close-deadline', { deadline: deadlineId, outcome: deadlineOutcome, reason: line(500) }),
  command('extend-demand', { letter: letterId, on: plainDate, reason: line(500) })
] as const
