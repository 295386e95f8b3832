import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Annotation } from '../../../src-shared/domain/picture/annotation'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { AttachmentId, CaseId } from '../../../src-shared/lib/ids'

export interface Layer {
  /** Drawn in this case, which alone may take them off. */
  readonly own: readonly Annotation[]
  /** Drawn over the same picture in a linked case. */
  readonly elsewhere: readonly Annotation[]
}

interface PicturesOfCase {
  readonly id: CaseId
  readonly layers: ReadonlyMap<AttachmentId, Layer>
  readonly pieces: ReadonlySet<AttachmentId>
}

const bare: Layer = { own: [], elsewhere: [] }
const Pictures = createContext<PicturesOfCase | undefined>(undefined)

/** What is drawn over the pictures of a case, for all that shows them below. */
export function CasePictures({ view, children }: { readonly view: CaseView; readonly children: ReactNode }) {
  const { row, layers, pieces } = view
  const value = useMemo(
    () => ({
      id: row.id,
      layers: new Map(layers.map(({ piece, own, elsewhere }) => [piece, { own, elsewhere }])),
      pieces: new Set(pieces.map(({ attachment }) => attachment.id))
    }),
    [row.id, layers, pieces]
  )
  return <Pictures.Provider value={value}>{children}</Pictures.Provider>
}

/** What is drawn over a picture; nothing where no case says. */
export function useLayer(id: AttachmentId): Layer {
  return useContext(Pictures)?.layers.get(id) ?? bare
}

/** The case in which a picture may be drawn on: that of which it is a piece. */
export function useCaseOfPicture(id: AttachmentId): CaseId | undefined {
  const found = useContext(Pictures)
  return found?.pieces.has(id) ? found.id : undefined
}
