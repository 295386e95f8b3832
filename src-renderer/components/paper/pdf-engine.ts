// The build for older engines: the newest one asks for more than Chromium 130 has. This version compiles no code at
// run time, so that it works under a content policy without 'unsafe-eval'. Load this module when a page is to be shown:
// it is large.
import { GlobalWorkerOptions, getDocument, type PDFPageProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { PdfFonts } from './pdf-fonts'

GlobalWorkerOptions.workerSrc = workerUrl

export interface OpenedPdf {
  readonly pages: Promise<readonly PDFPageProxy[]>
  readonly close: () => void
}

/** Reads a PDF in a worker, from bytes and nothing else. The caller's bytes stay his: the worker gets a copy. */
export function openPdf(bytes: Uint8Array): OpenedPdf {
  const loading = getDocument({
    data: bytes.slice(),
    BinaryDataFactory: PdfFonts,
    useWorkerFetch: false,
    useWasm: false,
    // Scans in black and white: their decoders without WebAssembly stand beside the page.
    wasmUrl: new URL('pdf-decoders/', document.baseURI).href,
    verbosity: 0
  })
  const read = async () => {
    const document = await loading.promise
    return Promise.all(Array.from({ length: document.numPages }, (_, place) => document.getPage(place + 1)))
  }
  return { pages: read(), close: () => void loading.destroy() }
}

/**
 * Paints a page at the screen's own sharpness, and lays its words over the picture.
 * @param scale pixels of the page for each point of the paper
 * @returns stops what is still being painted
 */
export function paintPage(
  page: PDFPageProxy,
  scale: number,
  canvas: HTMLCanvasElement,
  words: HTMLElement
): () => void {
  const viewport = page.getViewport({ scale })
  const sharp = page.getViewport({ scale: scale * window.devicePixelRatio })
  canvas.width = Math.floor(sharp.width)
  canvas.height = Math.floor(sharp.height)
  words.replaceChildren()
  const picture = page.render({ canvas, viewport: sharp })
  const text = new TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport })
  void Promise.allSettled([picture.promise, text.render()])
  return () => {
    picture.cancel()
    text.cancel()
  }
}

interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Paints a part of a page, measured in points of the page as it is turned.
 * @param turn degrees to the right, besides the page's own
 * @param scale pixels for each point
 * @returns when it is done, and the way to give it up
 */
export function paintPart(
  page: PDFPageProxy,
  turn: number,
  part: Part,
  scale: number,
  canvas: HTMLCanvasElement
): { readonly done: Promise<void>; readonly stop: () => void } {
  const rotation = page.rotate + turn
  const viewport = page.getViewport({ scale, rotation, offsetX: -part.x * scale, offsetY: -part.y * scale })
  canvas.width = Math.max(1, Math.round(part.width * scale))
  canvas.height = Math.max(1, Math.round(part.height * scale))
  const picture = page.render({ canvas, viewport })
  return { done: picture.promise, stop: () => picture.cancel() }
}
