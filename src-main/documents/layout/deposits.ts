import type { FormBlock } from '../../../src-shared/domain/form/content'
import type { Box } from './model'
import { type Row, stack, textRows } from './rows'
import { BODY_SIZE, LEFT, MEASURE, RIGHT } from './sheet'
import { bold, plain, type Typesetter } from './typesetter'

type Deposits = Extract<FormBlock, { kind: 'deposits' }>
type Deposit = Deposits['rows'][number]

/** Columns, in millimetres from the left margin: the place in the list and our reference, the addressee, the number. */
const ADDRESSEE = 46
const NUMBER = 108
const HEIGHT = 20
const SMALL = 8.5
const BARS = { width: 58, top: 2.5, height: 9 } as const
const POINTS_PER_MM = 72 / 25.4

/** One letter a strip, with its number as a barcode: nobody's is divided by the end of a page. */
export function depositRows({ rows }: Deposits, setter: Typesetter): readonly Row[] {
  return rows.map((deposit, index) => {
    const boxes = [
      ...words(setter, [`${index + 1}. ${deposit.reference}`, deposit.kind], LEFT, ADDRESSEE - 4),
      ...words(setter, deposit.address, LEFT + ADDRESSEE, NUMBER - ADDRESSEE - 4),
      ...number(setter, deposit)
    ]
    return { height: HEIGHT, before: 0, keep: 0, boxes: [...boxes, line(HEIGHT)] }
  })
}

function words(setter: Typesetter, texts: readonly string[], x: number, width: number): readonly Box[] {
  const owner = setter.structure.add('P')
  const rows = texts.flatMap((text, index) => {
    const size = index === 0 ? BODY_SIZE : SMALL
    const lines = setter.set('body', index === 0 ? bold(text) : plain(text), size, width)
    return textRows(lines, { x, size, leading: 1.2, before: index === 0 ? 1.5 : 0, owner })
  })
  return stack([{ height: 1, before: 0, keep: 0, boxes: [] }, ...rows], 0).boxes
}

/** The bars in the middle of their column, the number below; a line for the hand where there is no number yet. */
function number(setter: Typesetter, { tracking, bars }: Deposit): readonly Box[] {
  const left = LEFT + NUMBER
  if (tracking === '') return [line(BARS.top + BARS.height + 4, left)]
  const modules = bars.reduce((sum, width) => sum + width, 0)
  const unit = BARS.width / Math.max(1, modules)
  const drawn: Box[] = []
  let x = left
  for (const [index, width] of bars.entries()) {
    const wide = width * unit
    if (index % 2 === 0) drawn.push(bar(x + wide / 2, wide))
    x += wide
  }
  const lines = setter.set('body', plain(tracking), BODY_SIZE, MEASURE - NUMBER)
  const owner = setter.structure.add('P')
  const text = textRows(lines, { x: left, size: BODY_SIZE, before: 0, owner })
  const below = stack([{ height: BARS.top + BARS.height + 0.8, before: 0, keep: 0, boxes: [] }, ...text], 0)
  return [...drawn, ...below.boxes]
}

const bar = (x: number, widthMm: number): Box => ({
  ...{ kind: 'rule', x1: x, x2: x, y1: BARS.top, y2: BARS.top + BARS.height, weight: widthMm * POINTS_PER_MM },
  ...{ ink: 'black', owner: 'layout' }
})

const line = (y: number, x1 = LEFT): Box => ({
  ...{ kind: 'rule', x1, x2: RIGHT, y1: y, y2: y, weight: 0.5, ink: 'grey', owner: 'layout' }
})

/** A frame for the stamp of the post office. */
export function stampRows(text: string, setter: Typesetter): readonly Row[] {
  const [width, height] = [80, 42]
  const left = RIGHT - width
  const owner = setter.structure.add('P')
  const lines = setter.set('body', plain(text), SMALL, width - 6)
  const inside = stack(textRows(lines, { x: left + 3, size: SMALL, before: 0, owner }), 2)
  const side = (x1: number, y1: number, x2: number, y2: number): Box => ({
    ...{ kind: 'rule', x1, y1, x2, y2, weight: 0.8, ink: 'black', owner: 'layout' }
  })
  const frame = [
    side(left, 0, RIGHT, 0),
    side(left, height, RIGHT, height),
    side(left, 0, left, height),
    side(RIGHT, 0, RIGHT, height)
  ]
  return [{ height: height + 1, before: 6, keep: 1, boxes: [...frame, ...inside.boxes] }]
}
