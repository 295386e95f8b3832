/** How many pages a PDF has; undefined when it cannot be opened. */
export async function countPages(bytes: Uint8Array): Promise<number | undefined> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const document = await PDFDocument.load(bytes, { updateMetadata: false }).catch(() => undefined)
  return document?.getPageCount()
}
