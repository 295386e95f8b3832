import type { AttachmentId } from '../../../lib/ids'
import type { Annotation } from '../../picture/annotation'

export interface PictureState {
  /** What is drawn over each picture, in the order it was drawn. */
  readonly annotations: Readonly<Record<AttachmentId, readonly Annotation[]>>
}

export const nothingDrawn: PictureState = { annotations: {} }
