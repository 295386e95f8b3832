import { z } from 'zod'
import { attachmentId, reportId } from '../../../lib/ids'
import { line, optionalProse } from '../../common/text'
import { handing, liftingAnswer, reportFields } from '../events/reports'
import { command } from './shape'

/** What a report is to say, before it is on paper. */
export const askedReport = {
  ...reportFields,
  text: optionalProse(2_000).default(''),
  liftings: z
    .array(liftingAnswer.extend({ text: optionalProse(1_000).default('') }))
    .max(500)
    .optional()
}

export const reportCommands = [
  command('sign-report', { ...askedReport, document: attachmentId }),
  command('hand-report', { report: reportId, to: line(200), how: handing })
] as const
