import { z } from 'zod'
import { attachmentId, caseId, contactId, defectId, letterId } from '../../../lib/ids'
import { money } from '../../../lib/money'
import { plainDate } from '../../../lib/plain-date'
import { optionalLine, optionalProse, prose } from '../../common/text'
import { costNature, payer, retentionHolder, workAnswer, writing } from '../events/defects'
import { side } from '../vocabulary'
import { command } from './shape'

const several = z.array(defectId).min(1).max(500)
const words = { text: optionalProse(2_000).default('') }
/** The other case of the same defect, in which it was recorded first. */
const from = caseId.optional()
/** A step that is against somebody says why. */
const reason = { text: prose(2_000) }

export const defectCommands = [
  command('reserve-defects', { defects: several, by: writing, ...words }),
  command('repair-defects', {
    works: z
      .array(z.strictObject({ defect: defectId, before: attachmentId.optional(), after: attachmentId.optional() }))
      .min(1)
      .max(500),
    ...words
  }),
  command('ask-lifting', { defects: several, by: writing, letter: letterId.optional(), ...words }),
  command('lift-defects', { defects: several, who: contactId, by: writing, ...words }),
  command('refuse-lifting', { defects: several, who: contactId, ...reason }),
  command('contest-defects', { defects: several, side, ...reason }),
  command('notify-defects', {
    defects: several,
    to: contactId,
    due: plainDate.optional(),
    letter: letterId.optional(),
    case: caseId.optional(),
    ...words
  }),
  command('announce-repair', { defects: several, ...words, from }),
  command('answer-work', { defects: several, by: contactId.optional(), answer: workAnswer, ...words, from }),
  command('check-repair', { defects: several, ...words, from }),
  command('accept-repair', { defects: several, ...words, from }),
  command('refuse-repair', { defects: several, ...reason, from }),
  command('cost-defect', { defect: defectId, nature: costNature, amount: money, payer, ...words }),
  command('record-retention', {
    party: contactId,
    holder: retentionHolder,
    works: money,
    amount: money,
    kept: optionalLine(300).default('')
  }),
  command('oppose-retention', { party: contactId, on: plainDate, ...reason }),
  command('release-retention', { party: contactId, on: plainDate, amount: money, ...words })
] as const
