import type { PDFDict, PDFObject, PDFPage, PDFRef, PDFStream } from '@cantoo/pdf-lib'

type Library = typeof import('@cantoo/pdf-lib')
type Reference = PDFKit.PDFKitReference

/** What is written on every copy of a page of somebody else. */
export interface Stamps {
  readonly stamp: string
  /** The page of the whole file. */
  readonly foot: (page: number) => string
  /** For reading aids: what it is. */
  readonly alt: string
  readonly onFirstPage: () => void
}

/** A PDF of somebody else, ready to be copied page by page. */
export interface ForeignPdf {
  readonly pages: number
  /** Draws copies of its pages, each in its own size, with its text; the file itself stays as it is. */
  readonly paint: (document: PDFKit.PDFDocument, stamps: Stamps, signal: AbortSignal) => Promise<void>
}

/** Undefined when it cannot be opened: damaged, or locked by a password. */
export async function openForeignPdf(bytes: Uint8Array): Promise<ForeignPdf | undefined> {
  // Loaded with the first file of somebody else, not with the application.
  const library = await import('@cantoo/pdf-lib')
  try {
    const source = await library.PDFDocument.load(bytes, { updateMetadata: false })
    const pages = source.getPages()
    return {
      pages: pages.length,
      paint: async (document, stamps, signal) => {
        const copy = copier(library, document, source.context)
        for (const [index, page] of pages.entries()) {
          signal.throwIfAborted()
          const form = copy(await embedded(library, page))
          paintPage(document, page, form, { ...stamps, page: index + 1 })
          if (index === 0) stamps.onFirstPage()
          await settled(document)
        }
      }
    }
  } catch {
    // Whatever the library throws on hostile bytes.
    return undefined
  }
}

/** Waits until what was written has left for the disk: the file is never whole in memory. */
export async function settled(document: PDFKit.PDFDocument): Promise<void> {
  while (document.readableLength > MOST_WAITING) await new Promise((resolve) => setImmediate(resolve))
}
const MOST_WAITING = 4 * 1024 * 1024

/** A page as a form that can be drawn on another; an empty one draws nothing. */
async function embedded({ PDFPageEmbedder }: Library, page: PDFPage): Promise<PDFObject | undefined> {
  const { x, y, width, height } = page.getCropBox()
  const box = { left: x, bottom: y, right: x + width, top: y + height }
  try {
    const embedder = await PDFPageEmbedder.for(page.node, box)
    const { context } = page.doc
    return context.lookup(await embedder.embedIntoContext(context))
  } catch {
    return undefined
  }
}

/** Copies an object of one file, and all it refers to, into another; what was copied once is not copied again. */
function copier(library: Library, document: PDFKit.PDFDocument, context: PDFPage['doc']['context']) {
  const known = new Map<string, Reference>()
  const dictOf = (dict: PDFDict) =>
    Object.fromEntries(
      dict
        .entries()
        // The way back to the page tree of the other file would bring all of it.
        .filter(([key]) => !['/Parent', '/StructParent', '/StructParents'].includes(key.asString()))
        .map(([key, value]) => [key.asString().slice(1), copyOf(value)])
    )
  function copyOf(object: PDFObject | undefined): unknown {
    if (object instanceof library.PDFRef) return referenceTo(object)
    if (object instanceof library.PDFStream) return streamOf(object)
    if (object instanceof library.PDFDict) return dictOf(object)
    if (object instanceof library.PDFArray) return object.asArray().map(copyOf)
    if (object instanceof library.PDFName) return object.asString().slice(1)
    if (object instanceof library.PDFString || object instanceof library.PDFHexString)
      return Buffer.from(object.asBytes())
    if (object instanceof library.PDFNumber) return object.asNumber()
    return object instanceof library.PDFBool ? object.asBoolean() : null
  }
  function referenceTo(ref: PDFRef): unknown {
    const before = known.get(ref.toString())
    if (before) return before
    const object = context.lookup(ref)
    // A stream and a dictionary get a place of their own, so that what refers to itself comes to an end.
    if (!(object instanceof library.PDFStream || object instanceof library.PDFDict)) return copyOf(object)
    const copy = document.ref({})
    known.set(ref.toString(), copy)
    if (object instanceof library.PDFStream) fill(copy, object)
    else {
      Object.assign(copy.data, dictOf(object))
      copy.end('')
    }
    return copy
  }
  function streamOf(stream: PDFStream): Reference {
    const copy = document.ref({})
    fill(copy, stream)
    return copy
  }
  function fill(copy: Reference, stream: PDFStream): void {
    const { Length: _length, ...dict } = dictOf(stream.dict)
    Object.assign(copy.data, dict)
    copy.end(stream.getContents())
  }
  return (object: PDFObject | undefined): Reference | undefined =>
    object instanceof library.PDFStream ? streamOf(object) : undefined
}

const MARGIN = 14
const STAMP_SIZE = 10
const FOOT_SIZE = 8

function paintPage(
  document: PDFKit.PDFDocument,
  page: PDFPage,
  form: Reference | undefined,
  { stamp, foot, alt, page: number }: Stamps & { readonly page: number }
): void {
  const { width, height } = page.getCropBox()
  const turned = ((page.getRotation().angle % 360) + 360) % 360
  const [w, h] = turned % 180 === 0 ? [width, height] : [height, width]
  document.addPage({ size: [w, h], margin: 0 })
  const figure = document.struct('Figure', { alt: `${alt}, ${number}` })
  document.addStructure(figure)
  const content = document.markStructureContent('Figure')
  if (form) {
    document.page.xobjects['Copy'] = form
    // The library draws from the top down: the copy is turned over, then as its own page says.
    document.addContent(`q 1 0 0 -1 0 ${h} cm ${turning(turned, width, height).join(' ')} cm /Copy Do Q`)
  }
  document.endMarkedContent()
  figure.add(content)
  figure.end()
  document.markContent('Artifact', { type: 'Pagination' })
  label(document, stamp, { right: w - MARGIN, top: MARGIN, size: STAMP_SIZE, face: 'bold', framed: true })
  const at = { right: w - MARGIN, top: h - MARGIN - FOOT_SIZE, size: FOOT_SIZE, face: 'regular', framed: false }
  label(document, foot(number), at)
  document.endMarkedContent()
}

function turning(angle: number, width: number, height: number): readonly number[] {
  if (angle === 90) return [0, -1, 1, 0, 0, width]
  if (angle === 180) return [-1, 0, 0, -1, width, height]
  return angle === 270 ? [0, 1, -1, 0, height, 0] : [1, 0, 0, 1, 0, 0]
}

interface Place {
  readonly right: number
  readonly top: number
  readonly size: number
  readonly face: string
  readonly framed: boolean
}

/** Words on white, so that they are read whatever they lie on. */
function label(document: PDFKit.PDFDocument, text: string, { right, top, size, face, framed }: Place): void {
  document.font(face).fontSize(size)
  const width = document.widthOfString(text)
  const box = [right - width - 8, top - 3, width + 8, size + 7] as const
  document.rect(...box).fill('white')
  if (framed) {
    document
      .lineWidth(0.8)
      .strokeColor('black')
      .rect(...box)
      .stroke()
  }
  document.fillColor('black').text(text, right - width - 4, top, { lineBreak: false })
}
