import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate } from '../../../src-main/documents/layout/paginate'
import type { Keep, Row } from '../../../src-main/documents/layout/rows'

const row = (height: number, keep: Keep = 0, before = 0): Row => ({ height, keep, before, boxes: [] })
const lines = (count: number, keep: Keep = 0): Row[] => Array.from({ length: count }, () => row(1, keep))
const counts = (rows: readonly Row[], first = 10, next = 10): number[] =>
  paginate(rows, { first, next }).map((page) => page.length)

describe('paginate', () => {
  it('fills the first page, then the others', () => {
    expect(counts(lines(25), 5, 10)).toEqual([5, 10, 10])
    expect(counts(lines(5), 5, 10)).toEqual([5])
  })

  it('counts the space above a row, but not at the top of a page', () => {
    expect(counts([row(5), row(4, 0, 2), row(1)], 10, 10)).toEqual([1, 2])
  })

  it('moves a whole kept group to the next page', () => {
    expect(counts([...lines(8), row(1), ...lines(3, 1)])).toEqual([8, 4])
  })

  it('gives up a soft keep before a firm one', () => {
    expect(counts([...lines(1), ...lines(8, 1), ...lines(4, 2)])).toEqual([8, 5])
  })

  it('cuts a group longer than a page where the page is full', () => {
    expect(counts([...lines(1), ...lines(24, 2)])).toEqual([10, 10, 5])
  })

  it('repeats the head of a table on the page where it goes on', () => {
    const head = row(2)
    const body = Array.from({ length: 12 }, () => ({ ...row(1), repeat: [head] }))
    const pages = paginate([head, ...body], { first: 10, next: 10 })
    expect(pages.map((page) => page.length)).toEqual([9, 5])
    expect(pages[1]?.[0]).toBe(head)
  })

  it('gives one empty page for nothing', () => {
    expect(counts([])).toEqual([0])
  })

  it('places every row once, in order, and never more than fits unless one alone does not', () => {
    const anyRow = fc.record({
      height: fc.integer({ min: 1, max: 6 }),
      keep: fc.constantFrom<Keep>(0, 1, 2),
      before: fc.integer({ min: 0, max: 3 })
    })
    fc.assert(
      fc.property(fc.array(anyRow), fc.integer({ min: 3, max: 20 }), (some, room) => {
        const rows = some.map((one) => ({ ...one, boxes: [] }))
        const pages = paginate(rows, { first: room, next: room })
        expect(pages.flat()).toEqual(rows)
        for (const page of pages) {
          const used = page.reduce((sum, one, index) => sum + one.height + (index === 0 ? 0 : one.before), 0)
          expect(page.length === 1 || used <= room).toBe(true)
        }
      })
    )
  })
})
