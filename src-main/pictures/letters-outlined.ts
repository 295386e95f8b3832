import type { Shape } from '../../src-shared/domain/picture/shapes'
import { resourceFolder } from '../letters/resources'

type Words = Extract<Shape, { readonly kind: 'words' }>

interface Outline {
  readonly d: string
  /** From the units of the font to those of the picture. */
  readonly scale: number
  readonly at: string
}

/** Words as the outline of their letters, as SVG writes paths: nothing depends on the fonts of the machine. */
export async function outlined({ text, x, y, size, anchor }: Words): Promise<Outline> {
  // Loaded when a word is drawn first: the library of fonts would cost every start a twentieth of a second.
  const { loadFonts } = await import('../documents/paint/fonts')
  const { fonts } = await loadFonts(resourceFolder('fonts'))
  const font = fonts.bold
  const run = font.layout(text)
  let along = 0
  const letters = run.glyphs.map((glyph, index) => {
    const place = run.positions[index]
    const d = glyph.path.translate(along + (place?.xOffset ?? 0), place?.yOffset ?? 0).toSVG()
    along += place?.xAdvance ?? 0
    return d
  })
  const scale = size / font.unitsPerEm
  const left = anchor === 'middle' ? x - (along * scale) / 2 : x
  // Letters stand upwards in a font, and downwards on a picture.
  return { d: letters.join(''), scale, at: `translate(${left} ${y}) scale(${scale} ${-scale})` }
}
