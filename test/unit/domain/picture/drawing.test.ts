import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Annotation,
  annotation,
  annotationKinds,
  LONGEST,
  type PicturePoint
} from '../../../../src-shared/domain/picture/annotation'
import {
  added,
  backOne,
  changed,
  difference,
  drawingOf,
  drawnBy,
  inTheMiddle,
  moved,
  type Pen,
  removed,
  touched
} from '../../../../src-shared/domain/picture/drawing'
import { outgoing, outgoingLayers } from '../../../../src-shared/domain/picture/outgoing'
import { type AnnotationId, annotationId, attachmentId } from '../../../../src-shared/lib/ids'
import { annotationNumber } from '../../../support/picture-plays'

const id = (n: number): AnnotationId => annotationId.parse(annotationNumber(n))
const pen = (kind: Pen['kind']): Pen => ({ kind, colour: 'yellow', visibility: 'communicable' })
const WHOLE: PicturePoint = [LONGEST, 75_000]
const made = (n: number, kind: Pen['kind'], ...points: readonly PicturePoint[]): Annotation => {
  const one = drawnBy(id(n), pen(kind), points)
  if (!one) throw new Error('Nothing was drawn')
  return one
}
const arrow = made(1, 'arrow', [10_000, 10_000], [40_000, 50_000])
const mask = made(2, 'mask', [60_000, 60_000], [90_000, 70_000])
const words: Annotation = {
  ...made(3, 'text', [5_000, 5_000]),
  kind: 'text',
  text: 'Fissure',
  from: [5_000, 5_000],
  colour: 'red',
  visibility: 'internal'
}

describe('a movement draws', () => {
  it.each(annotationKinds)('%s, by a hand or from the middle by a key, as the chain keeps it', (kind) => {
    const one = made(9, kind, [1_000, 2_000], [20_000, 30_000])
    expect(annotation.parse(one)).toEqual(one)
    const placed = inTheMiddle(id(8), pen(kind), WHOLE)
    expect(placed?.kind).toBe(kind)
    expect(annotation.safeParse(placed).success).toBe(true)
  })
  it('nothing by a touch, but words where it touched', () => {
    for (const kind of annotationKinds) {
      const one = drawnBy(id(1), pen(kind), [
        [50_000, 50_000],
        [50_300, 50_200]
      ])
      expect([kind, one?.kind]).toEqual([kind, kind === 'text' ? 'text' : undefined])
    }
    expect(drawnBy(id(1), pen('arrow'), [])).toBeUndefined()
  })
  it('a line by hand of no more points than are kept, from its first', () => {
    const far = Array.from({ length: 5_000 }, (_, n): PicturePoint => [(n * 487) % LONGEST, (n * 911) % 75_000])
    const line = made(1, 'pen', ...far)
    expect(annotation.safeParse(line).success).toBe(true)
    expect(line.kind === 'pen' && line.points[0]).toEqual(far[0])
  })
})

it('goes back step by step to where it began', () => {
  const began = drawingOf([arrow])
  const one = added(began, mask)
  const two = changed(one, moved(mask, [1_000, 0], WHOLE, 'whole'))
  const three = removed(two, arrow.id)
  expect(three.annotations).toHaveLength(1)
  expect(backOne(three).annotations).toEqual(two.annotations)
  expect(backOne(backOne(backOne(three))).annotations).toEqual([arrow])
  expect(backOne(began)).toBe(began)
})

it('stays on the picture wherever it is moved, whole numbers', () => {
  const by = fc.tuple(fc.double({ min: -2e5, max: 2e5, noNaN: true }), fc.double({ min: -2e5, max: 2e5, noNaN: true }))
  fc.assert(
    fc.property(fc.constantFrom(arrow, mask, words), by, fc.constantFrom('whole', 'end'), (one, shift, held) => {
      expect(annotation.safeParse(moved(one, shift, WHOLE, held)).success).toBe(true)
    })
  )
  expect(moved(arrow, [1_000, -1_000], WHOLE, 'end')).toEqual({ ...arrow, to: [41_000, 49_000] })
})

it('is touched near its line, in its area or at its words, the last one drawn first', () => {
  const all = [arrow, mask, words]
  expect(touched(all, [25_000, 30_000], 3_000)?.id).toBe(arrow.id)
  expect(touched(all, [75_000, 65_000], 0)?.id).toBe(mask.id)
  expect(touched(all, [5_000, 6_000], 3_000)?.id).toBe(words.id)
  expect(touched(all, [80_000, 10_000], 3_000)).toBeUndefined()
  expect(touched([arrow, { ...arrow, id: id(5) }], [25_000, 30_000], 3_000)?.id).toBe(id(5))
})

describe('what is recorded', () => {
  const fresh = () => id(77)
  it('is what came and what went; words never typed are neither', () => {
    expect(difference([arrow], [arrow, mask, { ...words, text: '  ' }], fresh)).toEqual({ added: [mask], removed: [] })
    expect(difference([arrow, mask], [mask], fresh)).toEqual({ added: [], removed: [arrow.id] })
    expect(difference([arrow], [arrow], fresh)).toEqual({ added: [], removed: [] })
  })
  it('is drawn anew where it was changed', () => {
    const other = moved(arrow, [500, 500], WHOLE, 'whole')
    expect(difference([arrow], [other], fresh)).toEqual({ added: [{ ...other, id: id(77) }], removed: [arrow.id] })
  })
})

it('leaves with a copy as its reader may see it; a mask always', () => {
  const secret: Annotation = { ...arrow, visibility: 'lawyer', id: id(6) } as Annotation
  const all = [arrow, mask, words, secret]
  expect(outgoing(all, 'client')).toEqual([arrow, mask])
  expect(outgoing(all, 'lawyer')).toEqual([arrow, mask, secret])
  const piece = attachmentId.parse('01890000-0000-7000-8000-000000000207')
  expect(outgoingLayers(new Map([[piece, [words]]]), 'client').size).toBe(0)
})
