import { expect, it } from 'vitest'
import type { Annotation } from '../../../../src-shared/domain/picture/annotation'
import { shapesOf } from '../../../../src-shared/domain/picture/shapes'
import { annotationId } from '../../../../src-shared/lib/ids'
import { annotationNumber } from '../../../support/picture-plays'

const said = { id: annotationId.parse(annotationNumber(1)), colour: 'red', visibility: 'internal' } as const
const all: readonly Annotation[] = [
  { kind: 'arrow', ...said, from: [0, 0], to: [50_000, 0] },
  { kind: 'circle', ...said, from: [50_000, 30_000], to: [10_000, 10_000] },
  { kind: 'measure', ...said, from: [0, 40_000], to: [100_000, 40_000], text: '42 cm' },
  { kind: 'text', ...said, from: [20_000, 20_000], text: 'Fissure' },
  {
    kind: 'pen',
    ...said,
    points: [
      [0, 0],
      [10_000, 10_000],
      [20_000, 0]
    ]
  },
  { kind: 'mask', id: said.id, from: [90_000, 70_000], to: [80_000, 60_000] }
]

it('lie at the same place of a copy of any size', () => {
  const small = shapesOf(all, { width: 400, height: 300 })
  const large = shapesOf(all, { width: 4_000, height: 3_000 })
  const numbers = (shapes: typeof small) =>
    JSON.stringify(shapes)
      .match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gu)
      ?.map(Number) ?? []
  expect(numbers(large).length).toBe(numbers(small).length)
  const area = { kind: 'area', x: 320, y: 240, width: 40, height: 40 }
  expect(small[0]).toEqual(area)
  expect(large[0]).toEqual({ kind: 'area', x: 3_200, y: 2_400, width: 400, height: 400 })
})

it('are painted masks first, so that an arrow may point at one', () => {
  const shapes = shapesOf(all, { width: 1_000, height: 750 })
  expect(shapes.map(({ kind }) => kind)).toEqual(['area', 'line', 'line', 'line', 'words', 'words', 'line'])
  expect(shapes.filter((one) => one.kind === 'words').map(({ text }) => text)).toEqual(['42 cm', 'Fissure'])
  expect(shapes[1]).toMatchObject({ d: expect.stringMatching(/^M0\.00 0\.00L500\.00 0\.00M/u) })
})

it('leave out words that were not typed', () => {
  expect(shapesOf([{ kind: 'text', ...said, from: [0, 0], text: '' }], { width: 10, height: 10 })).toEqual([])
})
