import { z } from 'zod'
import { attachmentId, conductId, contactId, exposureId, personId, pinId, remedyId, requestId } from '../../../lib/ids'
import { money } from '../../../lib/money'
import { plainDate } from '../../../lib/plain-date'
import { line, optionalLine, optionalProse, prose } from '../../common/text'
import { clientNeed, complexity, immediateAction, impact, safetyLevel, severity } from '../../triage/vocabulary'
import { department, priority } from '../dispute-types'
import { acceptance, conductKind, contractKind, exposureKind, remedyAnswer } from '../vocabulary'
import { command } from './shape'

const codes = z.array(line(60)).max(80)

export const intakeCommands = [
  command('hear', {
    with: contactId.optional(),
    words: prose(),
    answers: z
      .array(z.strictObject({ question: line(300), answer: prose(5_000) }))
      .max(40)
      .default([]),
    restatement: optionalProse(5_000),
    confirmed: z.boolean().default(false),
    tried: optionalProse(5_000).default(''),
    effect: optionalProse(5_000).default(''),
    needs: z.array(clientNeed).max(20).default([]),
    wanted: optionalProse(2_000).default('')
  }),
  command('triage', {
    severity,
    safety: safetyLevel,
    complexity,
    impact,
    immediate: z.array(immediateAction).max(10).default([]),
    reason: optionalProse(1_000),
    /** The case's from now on; as it was where it is left out. */
    priority: priority.optional()
  }),
  command('offer-remedy', { text: prose(2_000), cost: money.optional(), until: plainDate.optional() }),
  command('answer-remedy', { remedy: remedyId, answer: remedyAnswer, text: optionalProse(2_000) }),
  command('hand-over', {
    to: department,
    owner: personId.optional(),
    missing: z.array(line(60)).max(40),
    reason: optionalProse(1_000).optional()
  }),
  /** Whole lists: what somebody says is there or is not, whatever the file says of itself. */
  command('review-checklist', { there: codes, notThere: codes, missing: codes }),
  command('request-information', {
    from: contactId,
    items: z.array(line(300)).min(1, 'required').max(40),
    due: plainDate.optional()
  }),
  command('receive-information', { request: requestId, text: optionalProse(2_000) }),
  command('pin-contract', {
    kind: contractKind,
    title: line(200),
    version: optionalLine(60).default(''),
    inForceFrom: plainDate.optional(),
    inForceTo: plainDate.optional(),
    acceptance,
    acceptedOn: plainDate.optional(),
    document: attachmentId.optional(),
    proof: attachmentId.optional()
  }),
  command('unpin-contract', { pin: pinId, reason: line(500) }),
  command('mark-exposure', { kind: exposureKind, place: line(300), text: optionalProse(5_000) }),
  command('end-exposure', { exposure: exposureId, text: prose(2_000) }),
  command('mark-conduct', { kind: conductKind, by: contactId.optional(), text: prose(5_000) }),
  command('lift-conduct', { conduct: conductId, text: prose(2_000) }),
  command('declare-interest', { person: personId, conflict: z.boolean(), text: optionalProse(2_000) })
] as const
