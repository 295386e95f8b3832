import type { PDFDocument } from '@cantoo/pdf-lib'

/** A PDF of somebody else with at least one page; undefined when it is damaged, locked or empty. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument | undefined> {
  // Loaded with the first file of somebody else, not with the application.
  const { PDFDocument: library } = await import('@cantoo/pdf-lib')
  try {
    const document = await library.load(bytes, { updateMetadata: false })
    // A torn file may be read and turn out to have no pages only when it is asked for them.
    return document.getPageCount() > 0 ? document : undefined
  } catch {
    // Whatever the library throws on hostile bytes.
    return undefined
  }
}
