// Load this module when a paper is to be redacted: it is large.
import { PDFDocument, type PDFFont, StandardFonts, setCharacterSqueeze, TextRenderingMode } from '@cantoo/pdf-lib'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** In points of a page as it is seen, from its upper left corner. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Pixels for each point: 200 to the inch. */
const SHARPNESS = 200 / 72
/** Pixels of the longest side: a plan is not drawn as large as its sheet. */
const LARGEST = 4_096
const QUALITY = 0.85
const INK = '#1a1a1a'

/**
 * A copy of a paper in which some areas are taken out. Every page becomes a picture, so that nothing of what lay under
 * an area, nor what other pages share with it, is anywhere in the file; the words beside stay, to be searched and read aloud.
 * @param areas by the number of the page
 */
export async function redactedPdf(
  pages: readonly PDFPageProxy[],
  areas: ReadonlyMap<number, readonly Area[]>
): Promise<Uint8Array<ArrayBuffer>> {
  const copy = await PDFDocument.create({ updateMetadata: false })
  const font = await copy.embedFont(StandardFonts.Helvetica)
  for (const [index, page] of pages.entries()) {
    const out = areas.get(index + 1) ?? []
    const { width, height } = page.getViewport({ scale: 1 })
    const picture = await copy.embedJpg(await pictureOf(page, out))
    const sheet = copy.addPage([width, height])
    sheet.drawImage(picture, { x: 0, y: 0, width, height })
    for (const { text, space, x, y, width: wide, size } of await wordsOf(page, out, font)) {
      const told = tellable(font, text)
      if (told === '') continue
      // As wide as it is seen: readers tell words apart by the gaps between them.
      sheet.pushOperators(setCharacterSqueeze((100 * wide) / font.widthOfTextAtSize(told, size)))
      const said = { x, y: height - y, size, font, renderMode: TextRenderingMode.Invisible }
      sheet.drawText(space ? `${told} ` : told, said)
    }
  }
  return Uint8Array.from(await copy.save())
}

async function pictureOf(page: PDFPageProxy, out: readonly Area[]): Promise<ArrayBuffer> {
  const natural = page.getViewport({ scale: 1 })
  const scale = Math.min(SHARPNESS, LARGEST / Math.max(natural.width, natural.height))
  const viewport = page.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(viewport.width))
  canvas.height = Math.max(1, Math.floor(viewport.height))
  await page.render({ canvas, viewport }).promise
  const drawn = canvas.getContext('2d')
  if (!drawn) throw new Error('A page that cannot be drawn on')
  drawn.fillStyle = INK
  for (const { x, y, width, height } of out)
    drawn.fillRect(...outwards(x * scale, y * scale, width * scale, height * scale))
  const blob = await new Promise<Blob>((resolve, reject) => {
    const give = (made: Blob | null) => (made ? resolve(made) : reject(new Error('A page could not be encoded')))
    canvas.toBlob(give, 'image/jpeg', QUALITY)
  })
  return blob.arrayBuffer()
}

/** To whole pixels: the edge of an area lets nothing through. */
function outwards(x: number, y: number, width: number, height: number): [number, number, number, number] {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  return [left, top, Math.ceil(x + width) - left, Math.ceil(y + height) - top]
}

interface Word {
  readonly text: string
  readonly x: number
  /** Of the line it stands on, from above. */
  readonly y: number
  readonly width: number
  readonly size: number
  /** Whether the paper itself has a space behind it. */
  readonly space: boolean
}

/** The words that lie beside the areas, in points. Where a word stands in its line is a guess: what is near goes too. */
async function wordsOf(page: PDFPageProxy, out: readonly Area[], font: PDFFont): Promise<readonly Word[]> {
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  return items.flatMap((item): readonly Word[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform.map(Number)
    const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f).map(Number)
    const [ahead = 0, aside = 0] = viewport.convertToViewportPoint(e + a, f + b).map(Number)
    // Words that run upwards or backwards are seen, and not told.
    if (Math.abs(aside - y) > Math.abs(ahead - x) / 10 || ahead < x) return []
    const size = Math.max(1, Math.hypot(c, d))
    const letter = item.width / item.str.length
    const places = placesIn(font, item.str, item.width)
    return [...item.str.matchAll(/\S+/gu)].flatMap(({ 0: text, index }) => {
      const end = index + text.length
      const [left, right] = [places(index), places(end)]
      const [from, to] = [Math.min(left, index * letter) - 2 * letter, Math.max(right, end * letter) + 2 * letter]
      const box = { x: x + from, y: y - size * 1.2, width: to - from, height: size * 1.6 }
      if (out.some((one) => meets(one, box))) return []
      return [{ text, space: end < item.str.length, x: x + left, y, width: right - left, size }]
    })
  })
}

/** How far from the beginning of its words a letter stands, where all of them are as wide as in a plain font. */
function placesIn(font: PDFFont, words: string, width: number): (index: number) => number {
  const wide = (text: string) => [...text].reduce((sum, letter) => sum + wideOf(font, letter), 0)
  const whole = wide(words)
  return (index) => (width * wide(words.slice(0, index))) / whole
}

/** What the font lacks takes as much room as most letters do. */
const wideOf = (font: PDFFont, letter: string): number => font.widthOfTextAtSize(tellable(font, letter) || 'n', 1)

function meets(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** What the plain font can write, ligatures in their letters: a letter it lacks is seen all the same. */
function tellable(font: PDFFont, text: string): string {
  const known = lettersOf(font)
  return [...text.normalize('NFKC').replace(/[\u2010\u2011]/gu, '-')]
    .filter((letter) => known.has(letter.codePointAt(0) ?? 0))
    .join('')
}

const sets = new WeakMap<PDFFont, ReadonlySet<number>>()

function lettersOf(font: PDFFont): ReadonlySet<number> {
  const known = sets.get(font) ?? new Set(font.getCharacterSet())
  sets.set(font, known)
  return known
}
