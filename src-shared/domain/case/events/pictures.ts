import { z } from 'zod'
import { attachmentId } from '../../../lib/ids'
import { annotation, MOST_ANNOTATIONS } from '../../picture/annotation'
import { entry } from './entry-shape'

const some = z.array(annotation).max(MOST_ANNOTATIONS)

/** What is drawn over photographs. */
export const pictureEvents = {
  /** Each annotation by itself, so that what two machines drew without knowing of each other all stays. */
  'picture-annotated': entry({ piece: attachmentId, added: some, removed: some })
} as const
