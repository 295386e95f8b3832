import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { AttachmentId, EventId } from '../../../src-shared/lib/ids'

export type Piece = CaseView['pieces'][number]
type MadeFrom = NonNullable<Attachment['madeFrom']>
export type How = MadeFrom['how']
export const hows: readonly How[] = ['redacted', 'annotated', 'cropped']

/** The piece a copy was made from, while the case has it. */
export function originalOf(pieces: readonly Piece[], copy: Attachment): Attachment | undefined {
  return pieces.find(({ attachment }) => attachment.id === copy.madeFrom?.id)?.attachment
}

/** The copies made from a piece, with what was done to each. */
export function copiesOf(pieces: readonly Piece[], id: AttachmentId): readonly (Attachment & { madeFrom: MadeFrom })[] {
  return pieces.flatMap(({ attachment: { madeFrom, ...rest } }) => (madeFrom?.id === id ? [{ ...rest, madeFrom }] : []))
}

/** How many pieces one entry brought: they share its visibility. */
export function broughtBy(pieces: readonly Piece[], entry: EventId): number {
  return pieces.filter((piece) => piece.entry === entry).length
}

/** Files that were just taken in, told to be made from a piece. */
export function asCopies(files: readonly Attachment[], from: AttachmentId, how: How): Attachment[] {
  return files.map((file) => ({ ...file, madeFrom: { id: from, how } }))
}
