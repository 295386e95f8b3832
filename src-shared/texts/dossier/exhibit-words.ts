import type { Letter, Piece } from '../../domain/case/state'
import type { Attachment } from '../../domain/common/attachment'
import type { ExhibitDate } from '../../domain/dossier/exhibits'
import type { AttachmentId } from '../../lib/ids'
import { dayOf, plainDate, type TimeZone } from '../../lib/plain-date'
import type { Format } from '../format'
import { pieceNames } from '../piece-names'
import type { Translate } from '../translator'

/** By what it is alone: the name of a file is its author's, and may say what nobody meant to hand over. */
function neutralName(t: Translate, format: Format, { mediaType, picture, sentAt }: Attachment, zone: TimeZone): string {
  if (mediaType.startsWith('image/')) {
    const day = plainDate.safeParse(picture?.takenAt?.slice(0, 10)).data
    return day === undefined ? t('exhibit.photograph') : t('exhibit.photograph-dated', { date: format.date(day) })
  }
  if (mediaType === 'application/pdf') return t('exhibit.document')
  if (sentAt) return t('exhibit.mail-dated', { date: format.date(dayOf(sentAt, zone)) })
  if (mediaType === 'message/rfc822' || mediaType === 'application/vnd.ms-outlook') return t('exhibit.mail')
  return mediaType.startsWith('audio/') || mediaType.startsWith('video/') ? t('exhibit.recording') : t('exhibit.file')
}

/** What a list that leaves the firm calls each piece: by what was said of it, never by the name of its file. */
export function exhibitNames(
  t: Translate,
  format: Format,
  pieces: readonly Piece[],
  letters: readonly Pick<Letter, 'kind' | 'dated' | 'document'>[],
  zone: TimeZone
): ReadonlyMap<AttachmentId, string> {
  return pieceNames(t, pieces, (file) => {
    const letter = letters.find(({ document }) => document === file.id)
    if (!letter) return neutralName(t, format, file, zone)
    return t('exhibit.letter', { kind: t(`letter.kind.${letter.kind}`), date: format.date(letter.dated) })
  })
}

/** The date of an exhibit and what gives it: "3 mars 2026 (appareil photo)". */
export function exhibitDate(t: Translate, format: Format, { when, source }: ExhibitDate, zone: TimeZone): string {
  return t('exhibit.dated', { date: format.happened(when, zone), source: t(`exhibit.source.${source}`) })
}
