import type { CaseState, Piece } from '../../src-shared/domain/case/state'
import type { SortedDefect } from '../../src-shared/domain/case/state/visits'
import { mayReceive } from '../../src-shared/domain/common/visibility'
import type { ReportPicture } from '../../src-shared/texts/site-report-paper'
import { viewable } from '../dossier/exhibit-parts'
import { findAttachment } from '../store/attachments/find-attachment'
import { readWhole } from '../store/attachments/open-attachment'
import type { AttachmentRoom } from '../store/attachments/room'
import { mayDecode } from '../store/images/picture-limits'
import { pictureSize } from '../store/images/picture-size'
import { scaleToJpeg } from '../store/images/scale-picture'

/** What all photographs of a report may weigh together: with its fonts it stays below 5 MB, which every mailbox takes. */
const BUDGET = 4_000_000
/** Longest sides in pixels, tried from the largest: the first is 300 dpi in half a line. */
const SIDES = [1_000, 800, 640, 480, 360, 240] as const

export interface ReportPictures {
  readonly pictures: readonly ReportPicture[]
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/** The photographs of some defects, scaled so that all fit; undefined when one is gone or altered. */
export async function reportPictures(
  room: AttachmentRoom,
  state: CaseState,
  defects: readonly SortedDefect[]
): Promise<ReportPictures | undefined> {
  const named = defects.flatMap((defect) => picturesOf(state, defect).map((piece) => ({ piece, defect: defect.id })))
  const share = BUDGET / Math.max(1, named.length)
  const pictures: ReportPicture[] = []
  const bytes = new Map<string, Uint8Array>()
  for (const { piece, defect } of named) {
    const found = await findAttachment(room.read, room.folders, piece.attachment.id)
    const whole = found && (await readWhole(found))
    if (!whole?.ok) return undefined
    const scaled = await scaledWithin(whole.value, piece.attachment.mediaType, share)
    const size = scaled && pictureSize(scaled, 'image/jpeg')
    if (!scaled || !size) continue
    bytes.set(piece.attachment.id, scaled)
    pictures.push({ source: piece.attachment.id, defect, width: size.width, height: size.height })
  }
  return { pictures, bytes }
}

/** Of a defect that may be shown, what was added to it may still be for us alone. */
function picturesOf({ pieces, entries }: CaseState, { entry, added }: SortedDefect): readonly Piece[] {
  const own = new Set([entry, ...added.map((one) => one.entry)])
  return Object.values(pieces).filter(
    (piece) =>
      own.has(piece.entry) &&
      piece.attachment.mediaType.startsWith('image/') &&
      mayReceive('client', entries[piece.entry]?.visibility ?? 'internal')
  )
}

/** Undefined for what cannot be shown. */
async function scaledWithin(bytes: Buffer, mediaType: string, share: number): Promise<Buffer | undefined> {
  const shown = await viewable(bytes, mediaType)
  const size = shown && pictureSize(shown.bytes, shown.mediaType)
  if (!shown || !size || !mayDecode(size)) return undefined
  let scaled: Buffer | undefined
  for (const side of SIDES) {
    scaled = await scaleToJpeg(shown.bytes, shown.mediaType, size, side)
    if (scaled.length <= share) break
  }
  return scaled
}
