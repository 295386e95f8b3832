import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib'
import { type PrintRun, runOrder } from '../../src-shared/domain/dispatch/print-run'
import { type JoinedPart, joinPdfs } from './join-pdfs'
import { drawInOneStream } from './one-stream'
import { openPdf } from './open-pdf'

const A4 = [595.28, 841.89] as const
const MARGIN = 18
const SIZE = 9

/** A part of a letter, with what each page of its original says where that is no first one. */
export interface RunSource extends JoinedPart {
  readonly mark?: string | undefined
}

interface Source extends Pick<RunSource, 'mark'> {
  readonly document: PDFDocument
  readonly pages: number
}

/**
 * Letters one after the other for the printer, in a working file that makes no claim to be archival. A copy says so at the
 * upper edge of each page; an original is as it was issued, unless it is printed once more after it left.
 * @param letters the parts of each, in their order; what is neither a PDF nor a picture is left out
 * @param copyWord such as « COPIE »
 */
export async function joinPrintRun(
  letters: readonly (readonly RunSource[])[],
  run: PrintRun,
  copyWord: string
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const { PDFDocument, StandardFonts, rgb } = await import('@cantoo/pdf-lib')
  const sourceOf = async (part: RunSource): Promise<readonly Source[]> => {
    // A picture gets its page where pieces are joined.
    const bytes = part.mediaType === 'application/pdf' ? part.bytes : await joinPdfs([part])
    const document = await openPdf(bytes)
    return document ? [{ document, pages: document.getPageCount(), mark: part.mark }] : []
  }
  const opened: (readonly Source[])[] = []
  for (const parts of letters) {
    const sources: Source[] = []
    for (const part of parts) if (isPrintable(part)) sources.push(...(await sourceOf(part)))
    opened.push(sources)
  }
  const whole = await PDFDocument.create()
  const font = await whole.embedFont(StandardFonts.HelveticaBold)
  const write = (page: PDFPage, word: string): void => {
    const { x, y, width, height } = page.getCropBox()
    const wide = font.widthOfTextAtSize(word, SIZE)
    const at = { x: x + (width - wide) / 2, y: y + height - MARGIN }
    page.drawText(word, { ...at, size: SIZE, font, color: rgb(0, 0, 0) })
  }
  for (const { part, isCopy, blankAfter } of runOrder(opened, run)) {
    for (const page of await whole.copyPages(part.document, part.document.getPageIndices())) {
      whole.addPage(page)
      const word = isCopy ? copyWord : part.mark
      if (word) write(page, word)
      await drawInOneStream(page)
    }
    if (blankAfter) whole.addPage([...A4])
  }
  return { bytes: await whole.save(), pages: whole.getPageCount() }
}

const isPrintable = ({ mediaType }: JoinedPart): boolean =>
  mediaType === 'application/pdf' || mediaType === 'image/jpeg' || mediaType === 'image/png'
