/**
 * How many pages a PDF of somebody else has; undefined when it cannot be opened: damaged, or locked by a password.
 * It takes a few times the size of the file in memory.
 */
export async function countPages(bytes: Uint8Array): Promise<number | undefined> {
  // Loaded with the first file of somebody else, not with the application.
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  try {
    return (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()
  } catch {
    // Whatever the library throws on hostile bytes.
    return undefined
  }
}
