import type { PDFPage } from '@cantoo/pdf-lib'

/**
 * Writes what a page draws as one stream. A page may have several, which count as words apart (ISO 32000-2, 7.8.2);
 * Chromium's printing joins them without a space, and what stands behind the first is lost: « q » and « q » become « qq ».
 * A page in a coding that cannot be read stays as it is.
 */
export async function drawInOneStream(page: PDFPage): Promise<void> {
  const { PDFArray, PDFContentStream, PDFName, PDFRawStream, decodePDFRawStream } = await import('@cantoo/pdf-lib')
  const { context } = page.doc
  const contents = page.node.Contents()
  if (!(contents instanceof PDFArray)) return
  const parts: Uint8Array[] = []
  for (let index = 0; index < contents.size(); index += 1) {
    const part = context.lookup(contents.get(index))
    if (part instanceof PDFContentStream) parts.push(part.getUnencodedContents())
    else if (part instanceof PDFRawStream)
      try {
        parts.push(decodePDFRawStream(part).decode())
      } catch {
        return
      }
    else return
  }
  const whole = Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))
  page.node.set(PDFName.Contents, context.register(context.flateStream(whole)))
}
