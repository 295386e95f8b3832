import { letterId, personId } from '../../../lib/ids'
import { optionalProse, prose } from '../../common/text'
import { cleanDraft } from '../../letter/clean-draft'
import { command } from './shape'

export const signingCommands = [
  command('submit-letter', { draft: cleanDraft, to: personId }),
  command('send-back-letter', { letter: letterId, text: prose(2_000) }),
  command('hold-letter', { letter: letterId, text: optionalProse(2_000) }),
  command('take-out-letter', { letter: letterId })
] as const
