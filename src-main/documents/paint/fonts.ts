import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create, type Font, type GlyphRun } from 'fontkit'
import { type Face, faces, type Metrics } from '../layout/model'
import { spreadNow } from './spread'

export type Fonts = Readonly<Record<Face, Font>>

const files: Readonly<Record<Face, string>> = {
  regular: 'SourceSerif4_400Regular.ttf',
  italic: 'SourceSerif4_400Regular_Italic.ttf',
  bold: 'SourceSerif4_600SemiBold.ttf',
  'bold-italic': 'SourceSerif4_600SemiBold_Italic.ttf',
  hebrew: 'FrankRuhlLibre_400Regular.ttf',
  'hebrew-bold': 'FrankRuhlLibre_600SemiBold.ttf',
  arabic: 'NotoNaskhArabic_400Regular.ttf',
  'arabic-bold': 'NotoNaskhArabic_600SemiBold.ttf'
}

const loaded = new Map<string, Promise<{ readonly fonts: Fonts; readonly metrics: Metrics }>>()

/** The fonts of a folder, parsed once for the life of the process: parsing is the larger part of a letter's time. */
export function loadFonts(dir: string): Promise<{ readonly fonts: Fonts; readonly metrics: Metrics }> {
  const known = loaded.get(dir)
  if (known) return known
  const loading = openAll(dir).then((fonts) => ({ fonts, metrics: createMetrics(fonts) }))
  loaded.set(dir, loading)
  loading.catch(() => loaded.delete(dir))
  return loading
}

async function openAll(dir: string): Promise<Fonts> {
  const entries = await Promise.all(faces.map(async (face) => [face, await openFont(join(dir, files[face]))] as const))
  const open = new Map<Face, Font>(entries)
  const of = (face: Face): Font => {
    const font = open.get(face)
    if (!font) throw new Error(`No font for the face ${face}`)
    return font
  }
  return {
    regular: of('regular'),
    italic: of('italic'),
    bold: of('bold'),
    'bold-italic': of('bold-italic'),
    hebrew: of('hebrew'),
    'hebrew-bold': of('hebrew-bold'),
    arabic: of('arabic'),
    'arabic-bold': of('arabic-bold')
  }
}

async function openFont(path: string): Promise<Font> {
  const font = create(await readFile(path))
  if ('fonts' in font) throw new Error(`A collection is not a font: ${path}`)
  return rememberShapes(nameGlyphs(font))
}

/**
 * fontkit keeps a glyph with the characters it was first asked for, and there are none when it was first asked for as a
 * part of another, as E is of É: its letter would then be missing from what a reader of this and every later file hears.
 */
function nameGlyphs(font: Font): Font {
  const get = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const glyph = get(id, codePoints)
    return glyph.codePoints.length > 0 || codePoints.length === 0 ? glyph : Object.assign(glyph, { codePoints })
  }
  return font
}

/** Beyond this many words a font's memory is emptied. */
const MAX_REMEMBERED = 20_000

/**
 * Shaping is most of a letter's time, and pdfkit forgets it with each document: the font itself remembers its words.
 * pdfkit scales the positions it gets in place, so each caller has its own.
 */
function rememberShapes(font: Font): Font {
  const shape = font.layout.bind(font)
  const remembered = new Map<string, GlyphRun>()
  font.layout = (text, features, ...rest) => {
    if (features || rest.length > 0) return shape(text, features, ...rest)
    if (remembered.size > MAX_REMEMBERED) remembered.clear()
    const run = remembered.get(text) ?? shape(text)
    remembered.set(text, run)
    const positions = run.positions.map((position) => ({ ...position }))
    const last = positions.at(-1)
    // pdfkit shapes a word with the space after it.
    if (last && text.endsWith(' ')) last.xAdvance += spreadNow() * font.unitsPerEm
    return Object.assign(Object.create(Object.getPrototypeOf(run)), run, { positions })
  }
  return font
}

function createMetrics(fonts: Fonts): Metrics {
  const widths = new Map<Face, Map<string, number>>(faces.map((face) => [face, new Map()]))
  const coverage = new Map<Face, Map<number, boolean>>(faces.map((face) => [face, new Map()]))
  const wordWidth = (word: string, face: Face): number => {
    const ofFace = widths.get(face)
    const known = ofFace?.get(word)
    if (known !== undefined) return known
    const font = fonts[face]
    const width = font.layout(word).advanceWidth / font.unitsPerEm
    if ((ofFace?.size ?? 0) > MAX_REMEMBERED) ofFace?.clear()
    ofFace?.set(word, width)
    return width
  }
  return {
    // Words are shaped with the space that follows them, as pdfkit shapes them.
    width: (text, face, size) => {
      let sum = 0
      let from = 0
      for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
        sum += wordWidth(text.slice(from, space + 1), face)
        from = space + 1
      }
      return (from < text.length ? sum + wordWidth(from === 0 ? text : text.slice(from), face) : sum) * size
    },
    covers: (codePoint, face) => {
      const known = coverage.get(face)?.get(codePoint)
      if (known !== undefined) return known
      const covered = fonts[face].hasGlyphForCodePoint(codePoint)
      coverage.get(face)?.set(codePoint, covered)
      return covered
    },
    ascent: fonts.regular.ascent / fonts.regular.unitsPerEm,
    descent: -fonts.regular.descent / fonts.regular.unitsPerEm
  }
}
