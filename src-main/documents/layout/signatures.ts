import { SIGNATURE_FIELD } from '../../../src-shared/domain/case/events/reports'
import type { FormSignature } from '../../../src-shared/domain/form/content'
import type { Box } from './model'
import { type Row, stack, textRows } from './rows'
import { BODY_SIZE, LEFT, MEASURE } from './sheet'
import { bold, plain, type Typesetter } from './typesetter'

const GUTTER = 6
const WIDTH = (MEASURE - GUTTER) / 2
const SMALL = 8.5
const FIELD = (WIDTH * SIGNATURE_FIELD.height) / SIGNATURE_FIELD.width
const SCALE = WIDTH / SIGNATURE_FIELD.width

/** Signatures two a line: who, as what, and the lines of the hand, or room for it. Nobody's is divided. */
export function signatureFields(signatures: readonly FormSignature[], setter: Typesetter): readonly Row[] {
  const rows: Row[] = []
  for (let at = 0; at < signatures.length; at += 2) {
    const placed = signatures.slice(at, at + 2).map((one, side) => placeSignature(one, side, setter))
    const height = Math.max(...placed.map((one) => one.height))
    rows.push({ height, before: 5, keep: at === 0 ? 1 : 0, boxes: placed.flatMap(({ boxes }) => boxes) })
  }
  return rows
}

function placeSignature(
  { name, capacity, below, alt, strokes }: FormSignature,
  side: number,
  setter: Typesetter
): { readonly height: number; readonly boxes: readonly Box[] } {
  const x = LEFT + side * (WIDTH + GUTTER)
  const words = (text: string, size: number, strong = false) =>
    textRows(setter.set('body', strong ? bold(text) : plain(text), size, WIDTH), {
      ...{ x, size, before: 0, owner: setter.structure.add('P') }
    })
  const head = stack([...words(name, BODY_SIZE, true), ...words(capacity, SMALL), ...words(below, SMALL)], 0)
  const top = head.bottom + 1
  const owner = strokes.length > 0 ? setter.structure.add('Figure', undefined, alt) : 'layout'
  const drawn = strokes.map(
    (points): Box => ({
      kind: 'stroke',
      points: points.map(([across, down]) => ({ x: x + across * SCALE, y: top + down * SCALE })),
      owner
    })
  )
  const foot = top + FIELD
  const line: Box = {
    ...{ kind: 'rule', x1: x, x2: x + WIDTH, y1: foot, y2: foot, weight: 0.5, ink: 'grey', owner: 'layout' }
  }
  return { height: foot + 1, boxes: [...head.boxes, ...drawn, line] }
}
