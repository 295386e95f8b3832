import type { Piece } from '../../src-shared/domain/case/state'
import { isMasked } from '../../src-shared/domain/picture/outgoing'
import { formatFor } from '../../src-shared/texts/format'
import { translator } from '../../src-shared/texts/translator'
import type { MailArrival } from '../arrivals/read/arrival'
import type { ArrivalReader } from '../arrivals/read/arrival-reader'
import { burnt } from '../pictures/burn'
import { viewable } from '../pictures/drawn-on'
import { readBlob } from '../store/attachments/blob-reader'
import { findAttachment } from '../store/attachments/find-attachment'
import { readRefusal, readWhole } from '../store/attachments/open-attachment'
import { mayDecode } from '../store/images/picture-limits'
import { type PictureSize, pictureSize } from '../store/images/picture-size'
import type { CaseSources } from './case-sources'

/** What an exhibit is for a printer. */
export type Printable =
  | { readonly kind: 'picture'; readonly size: PictureSize }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'mail'; readonly head: readonly string[]; readonly text: string }
  /** An e-mail whose file says nothing that can be read. */
  | { readonly kind: 'unread-mail' }
  | { readonly kind: 'other' }

/** The types of e-mails. */
export const MAILS = new Set(['message/rfc822', 'application/vnd.ms-outlook'])

/** The bytes of a piece, whole. @throws when it is gone or altered: what is incomplete must not leave */
export async function bytesOf({ room }: CaseSources, { attachment }: Piece): Promise<Buffer> {
  const found = await findAttachment(room.read, room.folders, attachment.id)
  const bytes = found && (await readWhole(found))
  if (!bytes?.ok) throw new MissingPieceError(attachment.id)
  return bytes.value
}
/** The same as it is read, for what may be too large for memory. */
export async function* contentOf({ room }: CaseSources, { attachment }: Piece): AsyncGenerator<Uint8Array> {
  const found = await findAttachment(room.read, room.folders, attachment.id)
  if (!found) throw new MissingPieceError(attachment.id)
  try {
    yield* readBlob(found.blob)
  } catch (error) {
    readRefusal(error)
    throw new MissingPieceError(attachment.id)
  }
}

export class MissingPieceError extends Error {}

/** How a piece is put on pages; what cannot be is `other`. */
export async function printableOf(sources: CaseSources, piece: Piece, reader: ArrivalReader): Promise<Printable> {
  const { mediaType, picture } = piece.attachment
  if (mediaType === 'application/pdf') return { kind: 'pdf' }
  if (mediaType.startsWith('image/')) {
    const known = picture?.width && picture.height ? { width: picture.width, height: picture.height } : undefined
    const size = known ?? pictureSize(await bytesOf(sources, piece), mediaType)
    if (!size || !mayDecode(size)) return { kind: 'other' }
    const lying = (picture?.orientation ?? 1) >= 5
    return { kind: 'picture', size: lying ? { width: size.height, height: size.width } : size }
  }
  if (!MAILS.has(mediaType)) return { kind: 'other' }
  const bytes = Uint8Array.from(await bytesOf(sources, piece))
  // Without the name of its file, which would stand for a subject it does not have.
  const read = await reader.read({ name: '', bytes })
  return read.ok && read.value.kind === 'mail' ? mailOf(sources, read.value) : { kind: 'unread-mail' }
}

/** Who wrote to whom, when and what; nothing of the servers between, nor of the files beside. */
function mailOf({ state, zone }: CaseSources, mail: MailArrival): Printable {
  const t = translator(state.language)
  const format = formatFor(state.language)
  const named = (part: 'from' | 'to') =>
    mail.people
      .filter((one) => one.part === part)
      .map(({ name, email }) => (name && email ? `${name} <${email}>` : (name ?? email ?? '')))
      .join(', ')
  const moment = mail.sentAt?.moment
  const date = moment?.kind === 'instant' ? format.instant(moment.at, zone) : undefined
  const head = [
    t('dossier.mail.from', { names: named('from') }),
    t('dossier.mail.to', { names: named('to') }),
    ...(date === undefined ? [] : [t('dossier.mail.date', { date })]),
    t('dossier.mail.subject', { subject: mail.title })
  ]
  // The subject stands in the head already.
  const own = mail.text.startsWith(`${mail.title}\n`) ? mail.text.slice(mail.title.length).trimStart() : mail.text
  return { kind: 'mail', head, text: own }
}

/** A picture as it leaves: what is masked is taken out of it, what is shown of the layer stands on it. */
export interface LeavingPicture {
  readonly bytes: Buffer
  readonly mediaType: string
  /** Exif orientation that is still to be followed, 1 to 8. */
  readonly orientation: number
}

/**
 * @param longest pixels of the longest side, where it is drawn on
 * @returns undefined for what no reader of files can show
 * @throws for a picture that is masked and cannot be decoded: its original does not leave instead
 */
export async function leaving(
  { layers }: Pick<CaseSources, 'layers'>,
  { attachment }: Pick<Piece, 'attachment'>,
  bytes: Buffer,
  longest?: number
): Promise<LeavingPicture | undefined> {
  const shown = await viewable(bytes, attachment.mediaType)
  const layer = layers.get(attachment.id) ?? []
  if (!shown || layer.length === 0) {
    if (isMasked(layer)) throw new MissingPieceError(attachment.id)
    return shown && { ...shown, orientation: shown.bytes === bytes ? (attachment.picture?.orientation ?? 1) : 1 }
  }
  const size = pictureSize(shown.bytes, shown.mediaType)
  if (!size || !mayDecode(size)) throw new MissingPieceError(attachment.id)
  return { bytes: await burnt(shown.bytes, size, layer, longest), mediaType: 'image/jpeg', orientation: 1 }
}
