import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersLeft, numbersOf, seriesProblem } from '../../../../src-shared/domain/dispatch/series'
import { checkTracking } from '../../../../src-shared/domain/tracking/check-tracking'

describe('a series of numbers', () => {
  it.each([
    ['RK12345678FR', 'RK12345680FR', undefined],
    ['RK123456785FR', 'RK12345680FR', undefined],
    ['RK123456784FR', 'RK12345680FR', 'series-key'],
    ['1A12345678901', '1A12345678999', 'series-form'],
    ['RK12345678FR', 'RL12345680FR', 'series-differ'],
    ['RK12345680FR', 'RK12345678FR', 'series-order'],
    ['RK10000000FR', 'RK20000000FR', 'series-large']
  ])('%s to %s: %s', (first, last, problem) => {
    expect(seriesProblem({ first, last })).toBe(problem)
  })

  it('gives each number with its check digit, leading zeros kept', () => {
    expect(numbersOf({ first: 'RK12345678FR', last: 'RK12345679FR' })[0]).toBe('RK123456785FR')
    fc.assert(
      fc.property(fc.nat(99_999_000), fc.nat(50), (from, more) => {
        const at = (serial: number) => `RR${String(serial).padStart(8, '0')}FR`
        const numbers = numbersOf({ first: at(from), last: at(from + more) })
        expect(numbers).toHaveLength(more + 1)
        for (const number of numbers) expect(checkTracking(number)).toMatchObject({ valid: true, checked: true })
      })
    )
  })

  it('is used up in order', () => {
    const series = [{ first: 'RK12345678FR', last: 'RK12345680FR' }]
    const [one = '', two = '', three = ''] = series.flatMap(numbersOf)
    const at = { letter: 'A', alone: true }
    expect(numbersLeft(series, new Set([one]), at)).toEqual({ next: two, left: 2 })
    expect(numbersLeft(series, new Set([two]), at)).toEqual({ next: one, left: 2 })
    expect(numbersLeft(series, new Set([one, two, three]), at)).toEqual({ left: 0 })
  })

  it('is taken from at one machine, and at none while nobody said where its forms lie', () => {
    const [here, there] = [
      { first: 'RK12345678FR', last: 'RK12345680FR', machine: 'A' },
      // Overlaps the one before: its numbers are of neither where both name them.
      { first: 'RK12345680FR', last: 'RK12345682FR', machine: 'B' }
    ]
    const unsaid = { first: 'RK22345678FR', last: 'RK22345680FR' }
    const series = [here, there, unsaid]
    const at = (letter: string, alone = false) => numbersLeft(series, new Set(), { letter, alone })
    expect(at('A')).toEqual({ next: 'RK123456785FR', left: 2 })
    expect(at('B')).toMatchObject({ next: numbersOf(there)[1], left: 2 })
    expect(at('C')).toEqual({ left: 0 })
    expect(at('C', true)).toMatchObject({ next: numbersOf(unsaid)[0], left: 3 })
    // Whatever the machines, no number is offered at two of them.
    const offered = ['A', 'B', 'C'].flatMap((letter) => {
      const used = new Set<string>()
      for (let { next } = at(letter); next; { next } = numbersLeft(series, used, { letter, alone: false }))
        used.add(next)
      return [...used]
    })
    expect(new Set(offered).size).toBe(offered.length)
    expect(offered).toHaveLength(4)
  })
})
