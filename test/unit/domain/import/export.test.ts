import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvLine, harmless } from '../../../../src-shared/domain/export/csv'

it.each(['=1+1', '+33 6 12', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1'])(
  '%j is no formula',
  (text) => {
    expect(harmless(text).startsWith("'")).toBe(true)
  }
)

it('leaves all other words as they are, and no cell of a file begins like a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(harmless(text).replace(/^'/u, '')).toBe(text.replace(/^'/u, ''))
      expect(csvLine([text], ';')).not.toMatch(/^"?[\s\u00a0]*[=+\-@]/u)
    })
  )
})

it('writes amounts as numbers, with the comma where fields are cut by semicolons', () => {
  expect(csvLine([-12.5, 'a;b', { day: '2026-03-03' }], ';')).toBe('-12,5;"a;b";2026-03-03')
  expect(csvLine([-12.5, 'a"b'], ',')).toBe('-12.5,"a""b"')
})
