import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { isPicture } from '../files/media'

/** The photograph that a repair is shown beside: the first taken of the defect as it was. */
export function beforeOf(
  view: CaseView,
  { entry }: Pick<CaseView['defects'][number], 'entry'>
): Attachment | undefined {
  return view.pieces.find((piece) => piece.entry === entry && isPicture(piece.attachment.mediaType))?.attachment
}
