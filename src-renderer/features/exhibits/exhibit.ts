import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import type { Piece } from './pieces'

export type Exhibit = CaseView['exhibits'][number]

/** A piece and its place in the list of exhibits. */
export interface Listed {
  readonly piece: Piece
  readonly exhibit: Exhibit
}

/** The pieces in the order of the list. */
export function listedOf({ pieces, exhibits }: CaseView): readonly Listed[] {
  const byId = new Map(pieces.map((piece) => [piece.attachment.id, piece]))
  return exhibits.flatMap((exhibit) => {
    const piece = byId.get(exhibit.piece)
    return piece ? [{ piece, exhibit }] : []
  })
}

export type Way = 'up' | 'down'

/** Where a piece would go: to the next of those that may be moved at all; what left has its place for good. */
function neighbour(exhibits: readonly Exhibit[], piece: AttachmentId, way: Way): AttachmentId | undefined {
  const free = exhibits.filter(({ given, letters }) => given.length + letters.length === 0)
  const at = free.findIndex((one) => one.piece === piece)
  return at < 0 ? undefined : free[at + (way === 'up' ? -1 : 1)]?.piece
}

/** Moves exhibits up and down their list. */
export function useArranging({ row, exhibits }: CaseView) {
  const { t } = useTexts()
  const { run } = useCaseCommands(row.id)
  return {
    canMove: (piece: AttachmentId, way: Way) => neighbour(exhibits, piece, way) !== undefined,
    move: (piece: AttachmentId, way: Way) => {
      const other = neighbour(exhibits, piece, way)
      if (other === undefined) return
      const swapped = new Map([
        [piece, other],
        [other, piece]
      ])
      const order = exhibits.map((one) => swapped.get(one.piece) ?? one.piece)
      void run({ type: 'arrange-exhibits', order }, t('exhibit.moved'))
    }
  }
}
