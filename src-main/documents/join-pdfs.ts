import { drawInOneStream } from './one-stream'
import { openPdf } from './open-pdf'

/** A file that goes into a larger one. */
export interface JoinedPart {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** A4 in points, and the margin around a picture. */
const SHEET = { width: 595.28, height: 841.89 }
const MARGIN = 42

/**
 * PDF files and pictures one after the other in a working copy; it makes no claim to be archival. What is neither, or
 * cannot be opened, is left out: the cover lists every piece by name.
 */
export async function joinPdfs(parts: readonly JoinedPart[]): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const whole = await PDFDocument.create()
  for (const { bytes, mediaType } of parts) {
    if (mediaType === 'application/pdf') {
      const source = await openPdf(bytes)
      if (!source) continue
      for (const page of await whole.copyPages(source, source.getPageIndices()))
        await drawInOneStream(whole.addPage(page))
    } else if (mediaType === 'image/jpeg' || mediaType === 'image/png') {
      const embed = mediaType === 'image/png' ? whole.embedPng(bytes) : whole.embedJpg(bytes)
      const picture = await embed.catch(() => undefined)
      if (!picture) continue
      const room = { width: SHEET.width - 2 * MARGIN, height: SHEET.height - 2 * MARGIN }
      const size = picture.scaleToFit(room.width, room.height)
      const x = (SHEET.width - size.width) / 2
      whole.addPage([SHEET.width, SHEET.height]).drawImage(picture, { x, y: (SHEET.height - size.height) / 2, ...size })
    }
  }
  return whole.save()
}
