import type { Attachment } from '../domain/common/attachment'
import type { AttachmentId, EventId } from '../lib/ids'
import type { Translate } from './translator'

interface NamedPiece {
  readonly attachment: Attachment
  readonly entry: EventId
  readonly title?: string | undefined
}

/** Longer descriptions are cut: a list of exhibits is read at a glance. */
const LONGEST = 120

/**
 * What each piece is called: by what was said of it, and by the name of its file when nothing was, unless another name is
 * given for such. Pieces that entered together share their words and are told apart by their place.
 */
export function pieceNames(
  t: Translate,
  pieces: readonly NamedPiece[],
  undescribed = ({ name }: Attachment) => name
): ReadonlyMap<AttachmentId, string> {
  const byEntry = new Map<EventId, NamedPiece[]>()
  for (const piece of pieces) byEntry.set(piece.entry, [...(byEntry.get(piece.entry) ?? []), piece])
  return new Map(
    pieces.map(({ attachment, entry, title }) => {
      const said = firstLine(title ?? '')
      if (said === '') return [attachment.id, undescribed(attachment)]
      const together = byEntry.get(entry) ?? []
      if (together.length === 1) return [attachment.id, said]
      const place = together.findIndex((piece) => piece.attachment.id === attachment.id) + 1
      return [attachment.id, t('piece.one-of', { title: said, place, count: together.length })]
    })
  )
}

function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`
}
