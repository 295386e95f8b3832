/// <reference path="./pdf-worker.d.ts" />
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { PdfArrival, ReadingRefusal, Said } from './arrival'
import { LONGEST_TEXT, MOST_PAGES } from './limits'
import { saidAt } from './moments'
import { Remarks } from './remarks'
import { cutText, shownLine, shownText } from './text/clean'

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
type PdfDocument = Awaited<ReturnType<PdfJs['getDocument']>['promise']>

/** The text of a PDF, page by page. A scan has none, with a remark. */
export async function readPdf(bytes: Buffer, name: string): Promise<Result<PdfArrival, ReadingRefusal>> {
  const { getDocument, PasswordException } = await loadPdfJs()
  const task = getDocument({
    // A copy: the library takes the memory over.
    data: Uint8Array.from(bytes),
    ...textAlone
  })
  try {
    return ok(await arrivalOf(await task.promise, name))
  } catch (error) {
    return refuse(error instanceof PasswordException ? 'encrypted' : 'damaged')
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

/** How the library is told to open a document: nothing is fetched, drawn or run. */
export const textAlone = {
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  maxImageSize: 0,
  verbosity: 0
} as const

/** The library looks for its worker in the global scope first, and needs what Node 20 does not have yet. */
export async function loadPdfJs(): Promise<PdfJs> {
  if (!('withResolvers' in Promise)) {
    Object.defineProperty(Promise, 'withResolvers', { value: withResolvers, configurable: true, writable: true })
  }
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
  return await import('pdfjs-dist/legacy/build/pdf.mjs')
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (reason: unknown) => void = () => undefined
  const promise = new Promise<T>((fulfil, fail) => {
    resolve = fulfil
    reject = fail
  })
  return { promise, resolve, reject }
}

async function arrivalOf(document: PdfDocument, name: string): Promise<PdfArrival> {
  const remarks = new Remarks()
  const pages: string[] = []
  let length = 0
  for (let page = 1; page <= document.numPages; page++) {
    if (page > MOST_PAGES || length > LONGEST_TEXT) {
      remarks.add('pages-cut', undefined, document.numPages - page + 1)
      break
    }
    const text = await pageText(document, page)
    if (text === undefined) remarks.add('page-unreadable', String(page))
    pages.push(text ?? '')
    length += text?.length ?? 0
  }
  const text = pages.join('\n\n').trim()
  if (text === '') remarks.add('no-text')
  const { title, sentAt } = await said(document)
  return {
    kind: 'pdf',
    title: title === '' ? name : title,
    mediaType: 'application/pdf',
    people: [],
    text: cutText(text, remarks),
    pages,
    parts: [],
    remarks: remarks.list(),
    ...(sentAt ? { sentAt } : {})
  }
}

async function pageText(document: PdfDocument, number: number): Promise<string | undefined> {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    return shownText(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
  } catch {
    return undefined
  }
}

/** `D:20260303140509+01'00'` (ISO 32000-1, 7.9.4) */
const PDF_DATE = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z|([+-])(\d{2})'?(\d{2})'?)/u

async function said(document: PdfDocument): Promise<{ readonly title: string; readonly sentAt: Said | undefined }> {
  const found = await document.getMetadata().catch(() => undefined)
  const info: Readonly<Record<string, unknown>> = { ...found?.info }
  const [, year, month, day, hour, minute, second, sign, hours = '00', minutes = '00'] =
    PDF_DATE.exec(typeof info.CreationDate === 'string' ? info.CreationDate : '') ?? []
  const zone = sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`
  return {
    title: typeof info.Title === 'string' ? shownLine(info.Title) : '',
    sentAt: saidAt(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`), 'document')
  }
}
