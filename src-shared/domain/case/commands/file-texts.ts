import { z } from 'zod'
import { eventId } from '../../../lib/ids'
import { prose } from '../../common/text'
import { explained, fileTextReader, fileTextReaders } from '../events/file-texts'
import { command } from './shape'

export const fileTextCommands = [
  command('write-file-text', { of: explained, text: prose() }),
  command('communicate-file-text', { entry: eventId, to: z.array(fileTextReader).max(fileTextReaders.length) })
] as const
