import type { FormContent } from '../../src-shared/domain/form/content'
import { isMasked } from '../../src-shared/domain/picture/outgoing'
import type { Instant } from '../../src-shared/lib/plain-date'
import { coverPages, type Front, type Places, sectionPages, sectionsOf } from '../../src-shared/texts/dossier/front'
import type { ArrivalReader } from '../arrivals/read/arrival-reader'
import { layoutPictures, printedSize } from '../documents/layout/exhibit'
import { layoutForm } from '../documents/layout/form'
import type { LaidOut, Metrics } from '../documents/layout/model'
import { type ForeignPdf, openForeignPdf, settled } from '../documents/paint/foreign-pages'
import { paintLetter } from '../documents/paint/paint-letter'
import { painter } from '../documents/render-letter'
import { scaleToJpeg } from '../store/images/scale-picture'
import { bytesOf, leaving } from './exhibit-parts'
import { type Exhibit, type Part, partsOf, textOf } from './parts'
import type { Prepared } from './prepare'
import { Volumes } from './volumes'

export interface WriteOptions {
  readonly instant: Instant
  readonly fontsDir: string
  readonly reader: ArrivalReader
  readonly signal: AbortSignal
  /** Bytes that one file may have, where its reader takes no larger ones. */
  readonly largest?: number | undefined
  /** After every exhibit. */
  readonly onProgress: (done: number, total: number) => void
}

/** Dots to the inch of a picture's printed size. */
const RESOLUTION = 200
const MM_PER_INCH = 25.4
/** What a page of text takes at most, in bytes. */
const TEXT_WEIGHT = 40_000
/** A copy is written without the packing of small objects that its original may have. */
const COPY_GROWS = 1.25

/**
 * Writes the dossier as a PDF, or as several that begin between two exhibits and count their pages on. What is read of an
 * exhibit is let go of before the next one: memory does not grow with their number.
 * @returns the names of its files
 * @throws the signal's reason once it fires
 */
export async function writePdf(folder: string, prepared: Prepared, options: WriteOptions): Promise<readonly string[]> {
  const { front } = prepared
  const { instant, signal, largest } = options
  const { createArchivalDocument, loadFonts } = await painter()
  const { fonts, metrics } = await loadFonts(options.fontsDir)
  const count = (content: FormContent) => laidOut(content, metrics).pages.length
  const parts = await partsOf(prepared, { ...options, count })
  const sections = sectionsOf(front)
  const plan = planOf(front, sections, parts, metrics)
  const cover = coverPages(front, sections, plan.places)
  const isForeign = parts.some(({ exhibits: [one] }) => one?.printable.kind === 'pdf')
  const volumes = new Volumes(
    folder,
    () => createArchivalDocument(cover, instant, fonts, { archival: !isForeign }),
    largest
  )
  try {
    const painted: Painted = { volumes, metrics, of: plan.pages, before: 0 }
    paintForm(painted, cover, { id: 'cover', title: cover.title })
    for (const section of sections) paintForm(painted, sectionPages(front, section), section)
    for (const [index, part] of parts.entries()) {
      signal.throwIfAborted()
      await paintPart(painted, part, prepared, options)
      await settled(volumes.document)
      options.onProgress(index + 1, parts.length)
    }
    return await volumes.end()
  } catch (thrown) {
    volumes.abandon()
    // pdfkit throws plain strings, which have no stack.
    throw thrown instanceof Error ? thrown : new Error(`The dossier could not be painted: ${String(thrown)}`)
  }
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
  readonly volumes: Volumes
  readonly metrics: Metrics
  readonly of: number
  before: number
}

/** A place that the contents and the bookmarks lead to. */
interface Anchor {
  readonly id: string
  readonly title: string
}

function mark({ volumes: { document } }: Painted, { id, title }: Anchor): void {
  document.addNamedDestination(id)
  document.outline.addItem(title)
}

function paintForm(painted: Painted, content: FormContent, anchor: Anchor): void {
  const pages = laidOut(content, painted.metrics, painted)
  paintLetter(pages, new Map(), painted.volumes.document, () => mark(painted, anchor))
  painted.before += pages.pages.length
}

async function paintPart(painted: Painted, part: Part, prepared: Prepared, options: WriteOptions): Promise<void> {
  const [exhibit] = part.exhibits
  if (!exhibit) return
  if (exhibit.printable.kind === 'picture') await paintPictures(painted, part, prepared)
  else if (exhibit.printable.kind === 'pdf') await paintForeign(painted, exhibit, prepared, options)
  else {
    await painted.volumes.makeRoom(TEXT_WEIGHT * part.pages)
    paintForm(painted, textOf(prepared.front, exhibit), anchorOf(prepared.front, exhibit))
  }
}

function anchorOf({ names }: Front, { number, name }: Exhibit): Anchor {
  return { id: `exhibit-${number}`, title: names.t('dossier.exhibit', { number, name }) }
}

const footOf = (painted: Painted, { names }: Front, page: number): string =>
  names.t('letter.label.page', { page: String(page), pages: String(painted.of) })

async function paintPictures(painted: Painted, { exhibits }: Part, { front, sources }: Prepared): Promise<void> {
  const { volumes, metrics } = painted
  const scaled: { readonly exhibit: Exhibit; readonly bytes: Buffer }[] = []
  for (const exhibit of exhibits) {
    if (exhibit.printable.kind !== 'picture') continue
    const { size } = exhibit.printable
    const onPaper = printedSize(size, exhibits.length)
    const longest = Math.ceil((Math.max(onPaper.width, onPaper.height) / MM_PER_INCH) * RESOLUTION)
    const shown = await leaving(sources, exhibit.piece, await bytesOf(sources, exhibit.piece), longest)
    if (!shown) throw new Error('A picture that cannot be shown')
    const drawn = sources.layers.has(exhibit.piece.attachment.id)
    const fitted = drawn ? shown.bytes : await scaleToJpeg(shown.bytes, shown.mediaType, size, longest)
    scaled.push({ exhibit, bytes: fitted })
  }
  await volumes.makeRoom(scaled.reduce((sum, { bytes }) => sum + bytes.length, TEXT_WEIGHT))
  const { document } = volumes
  const pictures = new Map<string, ReturnType<PDFKit.PDFDocument['openImage']>>()
  const printed: Parameters<typeof layoutPictures>[0][number][] = []
  for (const { exhibit, bytes } of scaled) {
    const source = String(exhibit.number)
    const opened = document.openImage(bytes)
    pictures.set(source, opened)
    const stamp = front.names.t('exhibit.number', { number: exhibit.number })
    // As it was decoded: what its header claims may differ from what it is.
    printed.push({
      source,
      size: { width: opened.width, height: opened.height },
      stamp,
      caption: captionOf(exhibit, { front, sources })
    })
  }
  const pages = layoutPictures(printed, footOf(painted, front, painted.before + 1), metrics)
  paintLetter(pages, pictures, document, () => {
    for (const exhibit of exhibits) mark(painted, anchorOf(front, exhibit))
  })
  painted.before += 1
}

/** A reader is told where something was taken out, and that he does not have the original. */
function captionOf({ name, piece }: Exhibit, { front, sources }: Pick<Prepared, 'front' | 'sources'>): string {
  const masked = isMasked(sources.layers.get(piece.attachment.id) ?? [])
  return masked ? `${name} \u2013 ${front.names.t('picture.masked.caption')}` : name
}

async function paintForeign(
  painted: Painted,
  exhibit: Exhibit,
  { front, sources }: Prepared,
  { signal }: WriteOptions
): Promise<void> {
  const bytes = await bytesOf(sources, exhibit.piece)
  const foreign: ForeignPdf | undefined = await openForeignPdf(bytes)
  if (!foreign) throw new Error('A file that was counted cannot be opened')
  await painted.volumes.makeRoom(bytes.length * COPY_GROWS)
  const { before } = painted
  const stamp = front.names.t('exhibit.number', { number: exhibit.number })
  await foreign.paint(
    painted.volumes.document,
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
