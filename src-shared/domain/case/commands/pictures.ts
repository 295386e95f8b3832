import { z } from 'zod'
import { annotationId, attachmentId } from '../../../lib/ids'
import { cleanText } from '../../common/text'
import { annotation, MOST_ANNOTATIONS, MOST_WORDS } from '../../picture/annotation'
import { command } from './shape'

const onOneLine = (text: string): string =>
  cleanText(text)
    .replace(/\s*\n\s*/gu, ' ')
    .slice(0, MOST_WORDS)

/** Words on a picture as people type them. */
const added = annotation.transform((one) => ('text' in one ? { ...one, text: onOneLine(one.text) } : one))

export const pictureCommands = [
  command('annotate-picture', {
    piece: attachmentId,
    added: z.array(added).max(MOST_ANNOTATIONS),
    removed: z.array(annotationId).max(MOST_ANNOTATIONS)
  })
] as const
