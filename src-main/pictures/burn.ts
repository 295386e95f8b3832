import type { Annotation } from '../../src-shared/domain/picture/annotation'
import { EDGE, type FrameSize, inks, MASK, type Shape, shapesOf } from '../../src-shared/domain/picture/shapes'
import { letPicturesGo } from '../store/images/let-go'
import { pictureSize } from '../store/images/picture-size'
import { outlined } from './letters-outlined'

/** Pixels of the longest side of a copy that was drawn on: that of a photograph of 12 megapixels. */
export const LARGEST_DRAWN = 4_096
const QUALITY = 90

/**
 * A JPEG in which the annotations are pixels like all others, upright and without anything it said of itself: what lies
 * under a mask is nowhere in it.
 * @param size as its header claims it
 * @throws whatever the library throws on what it cannot decode
 */
export async function burnt(
  picture: Uint8Array,
  size: FrameSize,
  annotations: readonly Annotation[],
  longest = LARGEST_DRAWN
): Promise<Buffer> {
  const { ResizeFit, Transformer } = await import('@napi-rs/image')
  letPicturesGo()
  const side = Math.min(longest, Math.max(size.width, size.height))
  const base = await new Transformer(picture)
    .rotate()
    .fastResize({ width: side, height: side, fit: ResizeFit.Inside })
    .bmp()
  const frame = pictureSize(base, 'image/bmp')
  if (!frame) throw new Error('A scaled picture without a size')
  const layer = await Transformer.fromSvg(await svgOf(shapesOf(annotations, frame), frame))
    .crop(0, 0, frame.width, frame.height)
    .png()
  // A layer that is larger than the picture would be left out without a word, and its masks with it.
  const drawn = await new Transformer(layer).metadata()
  if (drawn.width !== frame.width || drawn.height !== frame.height) throw new Error('A layer of another size')
  return new Transformer(base).overlay(layer, 0, 0).jpeg(QUALITY)
}

/** Pixels: what draws a smaller sheet enlarges it. */
const SMALLEST_SHEET = 1_024

/** The layer in the upper left corner of a sheet that is drawn pixel by pixel. */
async function svgOf(shapes: readonly Shape[], { width, height }: FrameSize): Promise<string> {
  const drawn: string[] = []
  for (const shape of shapes) drawn.push(await elementOf(shape))
  const [wide, high] = [Math.max(width, SMALLEST_SHEET), Math.max(height, SMALLEST_SHEET)]
  const box = `width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${drawn.join('')}</svg>`
}

async function elementOf(shape: Shape): Promise<string> {
  if (shape.kind === 'area') {
    // To whole pixels, outwards: the edge of a mask lets nothing through.
    const [x, y] = [Math.floor(shape.x), Math.floor(shape.y)]
    const [right, bottom] = [Math.ceil(shape.x + shape.width), Math.ceil(shape.y + shape.height)]
    return `<rect x="${x}" y="${y}" width="${right - x}" height="${bottom - y}" fill="${MASK}"/>`
  }
  const { ink, edge } = inks[shape.colour]
  if (shape.kind === 'line') {
    const line = (colour: string, width: number) =>
      `<path d="${shape.d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
    return line(edge, shape.width * EDGE) + line(ink, shape.width)
  }
  const { d, at, scale } = await outlined(shape)
  const around = (EDGE_OF_LETTERS * shape.size) / scale
  const edging = `stroke="${edge}" stroke-width="${around}" stroke-linejoin="round"`
  return `<g transform="${at}"><path d="${d}" fill="${edge}" ${edging}/><path d="${d}" fill="${ink}"/></g>`
}

/** Of the size of the letters. */
const EDGE_OF_LETTERS = 0.16
