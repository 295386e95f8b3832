import { attachmentId } from '../../../lib/ids'
import { optionalProse } from '../../common/text'
import { reportFields } from '../events/reports'
import { command } from './shape'

/** What a report is to say, before it is on paper. */
export const askedReport = { ...reportFields, text: optionalProse(2_000).default('') }

export const reportCommands = [command('sign-report', { ...askedReport, document: attachmentId })] as const
