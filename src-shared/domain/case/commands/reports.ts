import { z } from 'zod'
import { attachmentId, reportId } from '../../../lib/ids'
import { line, optionalLine, optionalProse } from '../../common/text'
import { absentParty, handing, liftingAnswer, reduction, reportFields } from '../events/reports'
import { command } from './shape'

/** What a report is to say, before it is on paper. */
export const askedReport = {
  ...reportFields,
  text: optionalProse(2_000).default(''),
  reduction: reduction.extend({ text: optionalProse(1_000), clause: optionalLine(300) }).optional(),
  absent: z
    .array(absentParty.extend({ name: line(200), how: optionalLine(200) }))
    .max(20)
    .optional(),
  liftings: z
    .array(liftingAnswer.extend({ text: optionalProse(1_000).default('') }))
    .max(500)
    .optional()
}

export const reportCommands = [
  command('sign-report', { ...askedReport, document: attachmentId }),
  command('hand-report', { report: reportId, to: line(200), how: handing })
] as const
