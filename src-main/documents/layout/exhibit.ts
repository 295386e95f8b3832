import type { Box, LaidOut, Metrics, PictureSize } from './model'
import { stack, textBox, textRows } from './rows'
import { BODY_BOTTOM, LEFT, MEASURE, RIGHT, TOP_MARGIN } from './sheet'
import { bold, createTypesetter, plain, type Typesetter } from './typesetter'

const STAMP_SIZE = 10
const CAPTION_SIZE = 9
const SMALL = 8.5
const FOOT_BASELINE = 286
const GAP = 8
/** Of the caption, above its picture. */
const CAPTION = 13

/** A picture of an exhibit as it is printed. */
export interface PrintedPicture {
  readonly source: string
  readonly size: PictureSize
  /** "Exhibit 3", stamped beside the caption. */
  readonly stamp: string
  readonly caption: string
}

/** How much room one picture has, in millimetres. */
export function pictureRoom(onPage: number): PictureSize {
  const height = (BODY_BOTTOM - TOP_MARGIN - GAP * (onPage - 1)) / onPage - CAPTION
  return { width: MEASURE, height }
}

/** The printed size of a picture in its room, in millimetres. */
export function printedSize(size: PictureSize, onPage: number): PictureSize {
  const room = pictureRoom(onPage)
  const scale = Math.min(room.width / size.width, room.height / size.height)
  return { width: size.width * scale, height: size.height * scale }
}

/** One or two pictures on a page, each with its stamp and caption. */
export function layoutPictures(pictures: readonly PrintedPicture[], foot: string, metrics: Metrics): LaidOut {
  const setter = createTypesetter(metrics)
  const step = pictureRoom(pictures.length).height + CAPTION + GAP
  const boxes = pictures.flatMap((picture, index) =>
    pictureBoxes(picture, { top: TOP_MARGIN + index * step, onPage: pictures.length }, setter)
  )
  const [number] = setter.set('running-head', plain(foot), SMALL, MEASURE)
  const page = number ? [textBox(number, RIGHT - number.width, FOOT_BASELINE, 'pagination')] : []
  return { pages: [{ boxes: [...boxes, ...page] }], structure: setter.structure.nodes }
}

function pictureBoxes(
  { source, size, stamp, caption }: PrintedPicture,
  { top, onPage }: { readonly top: number; readonly onPage: number },
  setter: Typesetter
): readonly Box[] {
  const figure = setter.structure.add('Figure', undefined, `${stamp}. ${caption}`)
  const owner = setter.structure.add('P')
  const [stamped] = setter.set('body', bold(stamp), STAMP_SIZE, MEASURE)
  const lines = setter.set('body', plain(caption), CAPTION_SIZE, MEASURE).slice(0, 2)
  const printed = printedSize(size, onPage)
  return [
    ...(stamped ? stampBoxes(stamped, top, owner) : []),
    ...stack(textRows(lines, { x: LEFT, size: CAPTION_SIZE, before: 0, owner }), top + 5).boxes,
    { kind: 'picture', x: LEFT + (MEASURE - printed.width) / 2, y: top + CAPTION, ...printed, source, owner: figure }
  ]
}

/** Framed at the right edge, as a rubber stamp would be. */
function stampBoxes(line: Parameters<typeof textBox>[0], top: number, owner: number): readonly Box[] {
  const [left, right, bottom] = [RIGHT - line.width - 4, RIGHT, top + 1]
  const upper = top - 5.5
  const side = (x1: number, y1: number, x2: number, y2: number): Box => ({
    ...{ kind: 'rule', x1, y1, x2, y2, weight: 0.8, ink: 'black', owner: 'layout' }
  })
  return [
    textBox(line, left + 2, top - 1, owner),
    side(left, upper, right, upper),
    side(left, bottom, right, bottom),
    side(left, upper, left, bottom),
    side(right, upper, right, bottom)
  ]
}
