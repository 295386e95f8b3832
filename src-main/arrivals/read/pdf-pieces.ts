/// <reference path="./pdf-worker.d.ts" />
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { MOST_PAGES } from './limits'
import { loadPdfJs, textAlone } from './read-pdf'

/** Some text of a page, with where it stands: in points from the left and the top. */
export interface PdfPiece {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly text: string
}

/** Every text of a PDF with its place. A scan has none. */
export async function pdfPieces(bytes: Buffer): Promise<Result<readonly PdfPiece[], 'encrypted' | 'damaged'>> {
  const { getDocument, PasswordException } = await loadPdfJs()
  // A copy: the library takes the memory over.
  const task = getDocument({ data: Uint8Array.from(bytes), ...textAlone })
  try {
    const document = await task.promise
    const pieces: PdfPiece[] = []
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number)
      const { height: top } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      page.cleanup()
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue
        const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
        pieces.push({ page: number, x, y: top - y, width: item.width, height: item.height, text: item.str })
      }
    }
    return ok(pieces)
  } catch (error) {
    return refuse(error instanceof PasswordException ? 'encrypted' : 'damaged')
  } finally {
    await task.destroy().catch(() => undefined)
  }
}
