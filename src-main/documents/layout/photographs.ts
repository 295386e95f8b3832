import type { FormPicture } from '../../../src-shared/domain/form/content'
import type { Box } from './model'
import { type Row, stack, textRows } from './rows'
import { LEFT, MEASURE } from './sheet'
import { plain, type Typesetter } from './typesetter'

const GUTTER = 6
const WIDTH = (MEASURE - GUTTER) / 2
const MOST_HIGH = 62
const CAPTION_SIZE = 8.5
const CAPTION_GAP = 1.5

/** Photographs two a line, each with its caption below; a line is never divided. */
export function photographRows(pictures: readonly FormPicture[], setter: Typesetter): readonly Row[] {
  const rows: Row[] = []
  for (let at = 0; at < pictures.length; at += 2) {
    const placed = pictures.slice(at, at + 2).map((picture, side) => placePicture(picture, side, setter))
    const height = Math.max(...placed.map((one) => one.height))
    rows.push({ height, before: 4, keep: at === 0 ? 1 : 0, boxes: placed.flatMap(({ boxes }) => boxes) })
  }
  return rows
}

function placePicture(
  { source, width, height, caption }: FormPicture,
  side: number,
  setter: Typesetter
): { readonly height: number; readonly boxes: readonly Box[] } {
  const x = LEFT + side * (WIDTH + GUTTER)
  const scale = Math.min(WIDTH / width, MOST_HIGH / height)
  const printed = { width: width * scale, height: height * scale }
  const figure = setter.structure.add('Figure', undefined, caption)
  const owner = setter.structure.add('P')
  const lines = setter.set('body', plain(caption), CAPTION_SIZE, WIDTH)
  const words = stack(textRows(lines, { x, size: CAPTION_SIZE, before: 0, owner }), printed.height + CAPTION_GAP)
  return {
    height: words.bottom,
    boxes: [{ kind: 'picture', x, y: 0, ...printed, source, owner: figure }, ...words.boxes]
  }
}
