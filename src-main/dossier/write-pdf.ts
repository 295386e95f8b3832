import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { FormContent } from '../../src-shared/domain/form/content'
import type { Instant } from '../../src-shared/lib/plain-date'
import type { ListedExhibit } from '../../src-shared/texts/dossier/exhibit-list'
import {
  coverPages,
  exhibitPages,
  type Front,
  type Places,
  sectionPages,
  sectionsOf
} from '../../src-shared/texts/dossier/front'
import type { ArrivalReader } from '../arrivals/read/arrival-reader'
import { layoutPictures, printedSize } from '../documents/layout/exhibit'
import { layoutForm } from '../documents/layout/form'
import type { LaidOut, Metrics } from '../documents/layout/model'
import { type ForeignPdf, openForeignPdf, settled } from '../documents/paint/foreign-pages'
import { paintLetter } from '../documents/paint/paint-letter'
import { painter } from '../documents/render-letter'
import { scaleToJpeg } from '../store/images/scale-picture'
import { bytesOf, type Printable, printableOf, viewable } from './exhibit-parts'
import { fileOf } from './piece-files'
import type { Prepared } from './prepare'

type Exhibit = ListedExhibit & { readonly piece: Prepared['pieces'][number]; readonly printable: Printable }
/** What follows one another in the file: one exhibit, or two pictures on a page. */
interface Part {
  readonly exhibits: readonly Exhibit[]
  readonly pages: number
}

export interface WriteOptions {
  readonly instant: Instant
  readonly fontsDir: string
  readonly reader: ArrivalReader
  readonly signal: AbortSignal
  /** After every exhibit. */
  readonly onProgress: (done: number, total: number) => void
}

/** Dots to the inch of a picture's printed size. */
const RESOLUTION = 200
const MM_PER_INCH = 25.4

/**
 * Writes the dossier as one PDF. What is read of an exhibit is let go of before the next one: memory does not grow with
 * their number.
 * @returns its pages
 * @throws the signal's reason once it fires
 */
export async function writePdf(file: string, prepared: Prepared, options: WriteOptions): Promise<number> {
  const { front } = prepared
  const { createArchivalDocument, loadFonts } = await painter()
  const { fonts, metrics } = await loadFonts(options.fontsDir)
  const parts = await partsOf(prepared, metrics, options)
  const sections = sectionsOf(front)
  const plan = planOf(front, sections, parts, metrics)
  const cover = coverPages(front, sections, plan.places)
  const isForeign = parts.some(({ exhibits: [one] }) => one?.printable.kind === 'pdf')
  const document = createArchivalDocument(cover, options.instant, fonts, { archival: !isForeign })
  const sink = document.pipe(createWriteStream(file, { flags: 'wx', mode: 0o600 }))
  const written = finished(sink)
  written.catch(() => undefined)
  try {
    const painted = { document, metrics, of: plan.pages, before: 0 }
    paintForm(painted, cover, { id: 'cover', title: cover.title })
    for (const section of sections) paintForm(painted, sectionPages(front, section), section)
    for (const [index, part] of parts.entries()) {
      options.signal.throwIfAborted()
      await paintPart(painted, part, prepared, options)
      await settled(document)
      options.onProgress(index + 1, parts.length)
    }
    document.end()
    await written
    return painted.before
  } catch (thrown) {
    sink.destroy()
    // pdfkit throws plain strings, which have no stack.
    throw thrown instanceof Error ? thrown : new Error(`The dossier could not be painted: ${String(thrown)}`)
  }
}

async function partsOf(prepared: Prepared, metrics: Metrics, options: WriteOptions): Promise<readonly Part[]> {
  const { front, sources, numbers, pieces } = prepared
  const parts: Part[] = []
  for (const piece of pieces) {
    options.signal.throwIfAborted()
    const number = numbers.get(piece.attachment.id)
    const listed = front.exhibits.find((one) => one.number === number)
    if (!listed) throw new Error('A piece without a number')
    const told = await printableOf(sources, piece, options.reader)
    // A file that cannot be opened has no pages: it travels beside.
    const printable: Printable = told.kind === 'pdf' && listed.pages === undefined ? { kind: 'other' } : told
    const exhibit: Exhibit = { ...listed, piece, printable }
    const last = parts.at(-1)
    if (last && isLandscape(exhibit) && last.exhibits.length === 1 && last.exhibits.every(isLandscape))
      parts[parts.length - 1] = { ...last, exhibits: [...last.exhibits, exhibit] }
    else parts.push({ exhibits: [exhibit], pages: pagesOf(front, exhibit, metrics) })
  }
  return parts
}

const isLandscape = ({ printable }: Exhibit): boolean =>
  printable.kind === 'picture' && printable.size.width >= printable.size.height

function pagesOf(front: Front, exhibit: Exhibit, metrics: Metrics): number {
  if (exhibit.printable.kind === 'picture') return 1
  if (exhibit.printable.kind === 'pdf') return exhibit.pages ?? 1
  return laidOut(textOf(front, exhibit), metrics).pages.length
}

/** The pages of an exhibit that we write ourselves. */
function textOf(front: Front, exhibit: Exhibit): FormContent {
  const { printable, piece } = exhibit
  if (printable.kind === 'mail') return exhibitPages(front, exhibit, printable)
  return exhibitPages(front, exhibit, { kind: 'beside', file: fileOf(exhibit.number, piece.attachment) })
}

function laidOut(content: FormContent, metrics: Metrics, within = { before: 0, of: 0 }): LaidOut {
  const pages = layoutForm(content, metrics, within)
  if (!pages.ok) throw new Error('A page of the dossier was refused')
  return pages.value
}

/** Where everything begins. The contents name pages in a column of their own, so that numbers change no line. */
function planOf(front: Front, sections: ReturnType<typeof sectionsOf>, parts: readonly Part[], metrics: Metrics) {
  const nowhere: Places = { sections: new Map(), exhibits: new Map() }
  let next = 1 + laidOut(coverPages(front, sections, nowhere), metrics).pages.length
  const of = new Map<string, number>()
  for (const section of sections) {
    of.set(section.id, next)
    next += laidOut(sectionPages(front, section), metrics).pages.length
  }
  const exhibits = new Map<number, number>()
  for (const part of parts) {
    for (const { number } of part.exhibits) exhibits.set(number, next)
    next += part.pages
  }
  return { places: { sections: of, exhibits }, pages: next - 1 }
}

interface Painted {
  readonly document: PDFKit.PDFDocument
  readonly metrics: Metrics
  readonly of: number
  before: number
}

/** A place that the contents and the bookmarks lead to. */
interface Anchor {
  readonly id: string
  readonly title: string
}

function mark({ document }: Painted, { id, title }: Anchor): void {
  document.addNamedDestination(id)
  document.outline.addItem(title)
}

function paintForm(painted: Painted, content: FormContent, anchor: Anchor): void {
  const pages = laidOut(content, painted.metrics, painted)
  paintLetter(pages, new Map(), painted.document, () => mark(painted, anchor))
  painted.before += pages.pages.length
}

async function paintPart(painted: Painted, part: Part, prepared: Prepared, options: WriteOptions): Promise<void> {
  const [exhibit] = part.exhibits
  if (!exhibit) return
  if (exhibit.printable.kind === 'picture') await paintPictures(painted, part, prepared)
  else if (exhibit.printable.kind === 'pdf') await paintForeign(painted, exhibit, prepared, options)
  else paintForm(painted, textOf(prepared.front, exhibit), anchorOf(prepared.front, exhibit))
}

function anchorOf({ names }: Front, { number, name }: Exhibit): Anchor {
  return { id: `exhibit-${number}`, title: names.t('dossier.exhibit', { number, name }) }
}

const footOf = (painted: Painted, { names }: Front, page: number): string =>
  names.t('letter.label.page', { page: String(page), pages: String(painted.of) })

async function paintPictures(painted: Painted, { exhibits }: Part, { front, sources }: Prepared): Promise<void> {
  const { document, metrics } = painted
  const pictures = new Map<string, ReturnType<PDFKit.PDFDocument['openImage']>>()
  const printed: Parameters<typeof layoutPictures>[0][number][] = []
  for (const exhibit of exhibits) {
    if (exhibit.printable.kind !== 'picture') continue
    const { size } = exhibit.printable
    const source = String(exhibit.number)
    const shown = await viewable(await bytesOf(sources, exhibit.piece), exhibit.piece.attachment.mediaType)
    if (!shown) throw new Error('A picture that cannot be shown')
    const onPaper = printedSize(size, exhibits.length)
    const longest = Math.ceil((Math.max(onPaper.width, onPaper.height) / MM_PER_INCH) * RESOLUTION)
    const opened = document.openImage(await scaleToJpeg(shown.bytes, shown.mediaType, size, longest))
    pictures.set(source, opened)
    const stamp = front.names.t('exhibit.number', { number: exhibit.number })
    // As it was decoded: what its header claims may differ from what it is.
    printed.push({ source, size: { width: opened.width, height: opened.height }, stamp, caption: exhibit.name })
  }
  const pages = layoutPictures(printed, footOf(painted, front, painted.before + 1), metrics)
  paintLetter(pages, pictures, document, () => {
    for (const exhibit of exhibits) mark(painted, anchorOf(front, exhibit))
  })
  painted.before += 1
}

async function paintForeign(
  painted: Painted,
  exhibit: Exhibit,
  { front, sources }: Prepared,
  { signal }: WriteOptions
): Promise<void> {
  const foreign: ForeignPdf | undefined = await openForeignPdf(await bytesOf(sources, exhibit.piece))
  if (!foreign) throw new Error('A file that was counted cannot be opened')
  const { before } = painted
  const stamp = front.names.t('exhibit.number', { number: exhibit.number })
  await foreign.paint(
    painted.document,
    {
      stamp,
      alt: stamp,
      foot: (page) => footOf(painted, front, before + page),
      onFirstPage: () => mark(painted, anchorOf(front, exhibit))
    },
    signal
  )
  painted.before += foreign.pages
}
