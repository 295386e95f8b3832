import { z } from 'zod'
import { attachmentId } from '../../../lib/ids'
import { optionalProse } from '../../common/text'
import { liftingAnswer, reportFields } from '../events/reports'
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

export const reportCommands = [command('sign-report', { ...askedReport, document: attachmentId })] as const
