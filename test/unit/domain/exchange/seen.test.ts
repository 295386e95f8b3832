import { describe, expect, it } from 'vitest'
import { heldOf, missingBefore, packageNews, seenUpTo } from '../../../../src-shared/domain/exchange/seen'

const [a, b, c] = ['a', 'b', 'c'].map((end) => `0190a0a0-0000-7000-8000-00000000000${end}`)
const seen = (machine: string | undefined, position: number, epoch = 1) => seenUpTo.parse({ machine, epoch, position })

describe('how far somebody holds what a machine wrote', () => {
  const numbering = { ...seen(b, 0, 2), origins: [seen(a, 100)] }
  it.each([
    ['nothing of it', [], 0],
    ['what it said', [seen(b, 130, 2)], 130],
    ['not what another life of it said', [seen(b, 130, 1)], 0],
    ['what it holds of the machine this one began from', [seen(a, 60)], 60],
    ['no further than the two share their numbers', [seen(a, 180)], 100],
    ['the furthest of both', [seen(a, 180), seen(b, 130, 2)], 130],
    ['not what a stranger wrote', [seen(c, 500)], 0]
  ])('%s', (_name, held, upto) => {
    expect(heldOf(held, numbering)).toBe(upto)
  })
})

describe('packages that have to come first', () => {
  const [third, fourth] = ['2026-03-03T09:00:00.000Z', '2026-03-04T09:00:00.000Z']
  const before = [
    { madeAt: third, upto: 40 },
    { madeAt: fourth, upto: 55 }
  ]
  const news = packageNews.parse({ for: a, after: 55, upto: 70, origins: [], before })
  it.each([
    [55, undefined],
    [90, undefined],
    [54, [fourth]],
    [40, [fourth]],
    [39, [third, fourth]],
    [0, [third, fourth]]
  ])('holding up to %i', (held, missing) => {
    expect(missingBefore(news, held)).toEqual(missing)
  })

  it('none is named where nobody knows which', () => {
    expect(missingBefore({ ...news, before: [] }, 12)).toEqual([])
  })
})
