// The build for older engines: the newest one asks for more than Chromium 130 has. This version compiles no code at
// run time, so that it works under a content policy without 'unsafe-eval'.
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { PdfFonts } from './pdf-fonts'

GlobalWorkerOptions.workerSrc = workerUrl

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface OpenedPdf {
  readonly document: Promise<PDFDocumentProxy>
  readonly close: () => void
}

/** Reads a PDF in a worker, from bytes and nothing else. The caller's bytes stay his: the worker gets a copy. */
export function openPdf(bytes: Uint8Array): OpenedPdf {
  const loading = getDocument({
    data: bytes.slice(),
    BinaryDataFactory: PdfFonts,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: 0
  })
  return { document: loading.promise, close: () => void loading.destroy() }
}
