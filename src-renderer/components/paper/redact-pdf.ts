// Load this module when a paper is to be redacted: it is large.
import { PDFDocument, type PDFFont, StandardFonts, TextRenderingMode } from '@cantoo/pdf-lib'
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
    for (const { text, x, y, size } of await wordsOf(page, out)) {
      const told = tellable(font, text)
      const said = { x, y: height - y, size, font, renderMode: TextRenderingMode.Invisible }
      if (told !== '') sheet.drawText(told, said)
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
  readonly size: number
}

/** The words that lie beside the areas, in points. Where a word stands in its line is a guess: what is near goes too. */
async function wordsOf(page: PDFPageProxy, out: readonly Area[]): Promise<readonly Word[]> {
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
    return [...item.str.matchAll(/\S+/gu)].flatMap(({ 0: text, index }) => {
      const left = x + index * letter
      const box = { x: left - 2 * letter, y: y - size * 1.2, width: (text.length + 4) * letter, height: size * 1.6 }
      return out.some((one) => meets(one, box)) ? [] : [{ text, x: left, y, size }]
    })
  })
}

function meets(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** What the plain font can write: a letter it lacks is seen all the same. */
function tellable(font: PDFFont, text: string): string {
  const known = new Set(font.getCharacterSet())
  return [...text].filter((letter) => known.has(letter.codePointAt(0) ?? 0)).join('')
}
