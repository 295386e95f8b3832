import { piecesOfDefect } from '../../../src-shared/domain/case/defects/pictures'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { isPicture } from '../files/media'

/** The photograph that a repair is shown beside: the first taken of the defect as it was. */
export function beforeOf(
  view: CaseView,
  defect: Pick<CaseView['defects'][number], 'entry' | 'pieces' | 'added'>
): Attachment | undefined {
  return piecesOfDefect(view.pieces, defect).find(({ attachment }) => isPicture(attachment.mediaType))?.attachment
}
