import { shownBy } from '../../src-shared/domain/case/defects/lifting'
import { picturesToShow } from '../../src-shared/domain/case/defects/pictures'
import type { LiftingAnswer } from '../../src-shared/domain/case/events/reports'
import type { CaseState, Piece } from '../../src-shared/domain/case/state'
import { trackOf } from '../../src-shared/domain/case/state/defects'
import type { SortedDefect } from '../../src-shared/domain/case/state/visits'
import { mayReceive } from '../../src-shared/domain/common/visibility'
import type { Annotation } from '../../src-shared/domain/picture/annotation'
import { type Layers, outgoing } from '../../src-shared/domain/picture/outgoing'
import type { AttachmentId } from '../../src-shared/lib/ids'
import type { ReportPicture } from '../../src-shared/texts/site-report-paper'
import { burnt } from '../pictures/burn'
import { viewable } from '../pictures/drawn-on'
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

const JPEG = 'image/jpeg'
/** By which power of its side the weight of a photograph goes down, and how far that may be off. */
const SHRINKS = 1.6
const SURE = 0.75

export interface ReportPictures {
  readonly pictures: readonly ReportPicture[]
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/** A photograph that a report shows, before it is read. */
export interface NamedPicture extends Pick<ReportPicture, 'defect' | 'side'> {
  readonly id: AttachmentId
}

/** The part of a plan around a defect. */
export interface DrawnExtract extends Pick<ReportPicture, 'defect' | 'level'> {
  readonly jpeg: Buffer
}

/** All photographs of some defects. */
export function defectPictures(state: CaseState, defects: readonly SortedDefect[]): readonly NamedPicture[] {
  return defects.flatMap((defect) =>
    picturesOf(state, defect).map(({ attachment }) => ({ id: attachment.id, defect: defect.id }))
  )
}

/** Of each defect the photograph before and the one after the works; one taken for this very report is no piece yet. */
export function liftingPictures(
  state: CaseState,
  defects: readonly SortedDefect[],
  answers: readonly LiftingAnswer[]
): readonly NamedPicture[] {
  return defects.flatMap((defect) => {
    const answer = answers.find((one) => one.defect === defect.id)
    if (!answer) return []
    const { before, after } = shownBy(trackOf(state, defect.id), answer)
    const first = before ?? picturesOf(state, defect)[0]?.attachment.id
    return (
      [
        ['before', first],
        ['after', after]
      ] as const
    ).flatMap(([side, id]) => (id !== undefined && mayShow(state, id) ? [{ id, defect: defect.id, side }] : []))
  })
}

function mayShow({ pieces, entries }: CaseState, id: AttachmentId): boolean {
  const piece = pieces[id]
  return piece === undefined || mayReceive('client', entries[piece.entry]?.visibility ?? 'internal')
}

/** The photographs named, scaled so that all fit; undefined when one is gone or altered. */
export async function reportPictures(
  room: AttachmentRoom,
  layers: Layers,
  named: readonly NamedPicture[],
  extracts: readonly DrawnExtract[] = []
): Promise<ReportPictures | undefined> {
  const share = BUDGET / Math.max(1, named.length + extracts.length)
  const pictures: ReportPicture[] = []
  const bytes = new Map<string, Uint8Array>()
  for (const { id, defect, side } of named) {
    const found = await findAttachment(room.read, room.folders, id)
    const whole = found && (await readWhole(found))
    if (!found || !whole?.ok) return undefined
    const layer = outgoing(layers.get(id) ?? [], 'client')
    const scaled = await scaledWithin(whole.value, found.mediaType, share, layer)
    const size = scaled && pictureSize(scaled, 'image/jpeg')
    if (!scaled || !size) continue
    bytes.set(id, scaled)
    pictures.push({ source: id, defect, side, width: size.width, height: size.height })
  }
  for (const { defect, level, jpeg } of extracts) {
    const scaled = await scaledWithin(jpeg, JPEG, share, [])
    const size = scaled && pictureSize(scaled, JPEG)
    if (!scaled || !size) continue
    const source = `plan-${defect}`
    bytes.set(source, scaled)
    pictures.push({ source, defect, side: 'plan', level, width: size.width, height: size.height })
  }
  return { pictures, bytes }
}

const picturesOf = ({ pieces, entries }: CaseState, defect: SortedDefect): readonly Piece[] =>
  picturesToShow(Object.values(pieces), defect, entries)

/** How many of the smaller sides are too large without a doubt: a JPEG of half the side weighs a third at least. */
function skipped(weighs: number, share: number): number {
  const [first, ...smaller] = SIDES
  const fits = smaller.findIndex((side) => weighs * (side / first) ** SHRINKS * SURE <= share)
  return fits === -1 ? smaller.length - 1 : fits
}

/** Undefined for what cannot be shown. */
async function scaledWithin(
  bytes: Buffer,
  mediaType: string,
  share: number,
  layer: readonly Annotation[]
): Promise<Buffer | undefined> {
  const shown = await viewable(bytes, mediaType)
  const size = shown && pictureSize(shown.bytes, shown.mediaType)
  if (!shown || !size || !mayDecode(size)) return undefined
  const [first, ...smaller] = SIDES
  const largest = await (layer.length > 0
    ? burnt(shown.bytes, size, layer, first)
    : scaleToJpeg(shown.bytes, shown.mediaType, size, first))
  if (largest.length <= share) return largest
  // To decode twelve megapixels is what takes time: the smaller ones are made of the largest, its masks in its pixels.
  const made = pictureSize(largest, JPEG)
  if (!made) return largest
  let scaled = largest
  for (const side of smaller.slice(skipped(largest.length, share))) {
    scaled = await scaleToJpeg(largest, JPEG, made, side)
    if (scaled.length <= share) break
  }
  return scaled
}
