import { describe, expect, it } from 'vitest'
import { runOrder } from '../../../../src-shared/domain/dispatch/print-run'

const part = (name: string, pages: number) => ({ name, pages })
const told = (letters: Parameters<typeof runOrder<ReturnType<typeof part>>>[0], run: Parameters<typeof runOrder>[1]) =>
  runOrder(letters, run).map(({ part: { name }, isCopy, blankAfter }) =>
    [name, ...(isCopy ? ['copy'] : []), ...(blankAfter ? ['blank'] : [])].join(' ')
  )

describe('a print run', () => {
  const letters = [[part('first', 1), part('its piece', 2)], [part('second', 3)]]
  it('has the originals in order, then each set of copies', () => {
    expect(told(letters, { copies: 2, doubleSided: false })).toEqual([
      ...['first', 'its piece', 'second'],
      ...['first copy', 'its piece copy', 'second copy'],
      ...['first copy', 'its piece copy', 'second copy']
    ])
  })
  it('on both sides begins each part on a sheet of its own, and ends without an empty page', () => {
    expect(told(letters, { copies: 1, doubleSided: true })).toEqual([
      ...['first blank', 'its piece', 'second blank'],
      ...['first copy blank', 'its piece copy', 'second copy']
    ])
  })
  it('of nothing is nothing', () => {
    expect(told([], { copies: 3, doubleSided: true })).toEqual([])
    expect(told([[]], { copies: 0, doubleSided: true })).toEqual([])
  })
})
