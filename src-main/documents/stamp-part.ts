import type { PDFFont, PDFPage } from '@cantoo/pdf-lib'
import { type JoinedPart, joinPdfs } from './join-pdfs'
import { openPdf } from './open-pdf'

/** Points. */
const MARGIN = 14
const SIZE = 10
const PAD = 4

const printable = new Set(['application/pdf', 'image/jpeg', 'image/png'])

/**
 * A copy of a file with words in the upper right corner of each page; a picture becomes a page. What has no pages, or cannot
 * be opened, stays as it is.
 */
export async function stamped(part: JoinedPart, words: string): Promise<JoinedPart> {
  if (!printable.has(part.mediaType)) return part
  const { StandardFonts } = await import('@cantoo/pdf-lib')
  const bytes = part.mediaType === 'application/pdf' ? part.bytes : await joinPdfs([part])
  const copy = await openPdf(bytes)
  if (!copy) return part
  const font = await copy.embedFont(StandardFonts.HelveticaBold)
  // The narrow spaces of French typography are not in the faces that every reader has.
  const plain = words.replace(/\s/gu, ' ')
  for (const page of copy.getPages()) await stampPage(page, font, plain)
  return { bytes: await copy.save(), mediaType: 'application/pdf' }
}

/** Framed on white, so that it is read whatever it lies on, and upright on a page that is shown turned. */
async function stampPage(page: PDFPage, font: PDFFont, words: string): Promise<void> {
  const { degrees, rgb } = await import('@cantoo/pdf-lib')
  const box = page.getCropBox()
  const turned = ((page.getRotation().angle % 360) + 360) % 360
  const seen = turned % 180 === 0 ? { width: box.width, height: box.height } : { width: box.height, height: box.width }
  const wide = font.widthOfTextAtSize(words, SIZE) + 2 * PAD
  const tall = SIZE + 2 * PAD - 1
  const [right, up] = [seen.width - MARGIN - wide, seen.height - MARGIN - tall]
  const rotate = degrees(turned)
  const frame = { width: wide, height: tall, borderWidth: 0.8, color: rgb(1, 1, 1), borderColor: rgb(0, 0, 0) }
  page.drawRectangle({ ...onPage(box, turned, right, up), ...frame, rotate })
  page.drawText(words, { ...onPage(box, turned, right + PAD, up + PAD), size: SIZE, font, rotate })
}

/** Where a place of the page as it is shown, from its lower left corner, lies in its own measure. */
function onPage(
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  turned: number,
  right: number,
  up: number
): { readonly x: number; readonly y: number } {
  if (turned === 90) return { x: x + width - up, y: y + right }
  if (turned === 180) return { x: x + width - right, y: y + height - up }
  return turned === 270 ? { x: x + up, y: y + height - right } : { x: x + right, y: y + up }
}
