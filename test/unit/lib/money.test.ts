import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { money, parseCents, toDecimalString } from '../../../src-shared/lib/money'

it.each([
  ['1 234,56 €', 123_456],
  ['1\u202f234,56\u00a0€', 123_456],
  ['1.234,56', 123_456],
  ['€1,234.50', 123_450],
  ["1'234.50 CHF", 123_450],
  ['90', 9_000],
  ['90,5', 9_050],
  ['1.234', 123_400],
  ['1,234', 123_400],
  ['1 234 567', 123_456_700],
  ['0,05', 5],
  ['-12,30', -1_230],
  ['+12', 1_200],
  ['0', 0]
])('%j is %i cents', (text, cents) => {
  expect(parseCents(text)).toBe(cents)
})

it.each([
  '',
  'abc',
  '1,2,3',
  '12,345,6',
  '1.23.456',
  '1,234,56',
  '12..5',
  '--5',
  '1e5',
  '٣',
  '999999999999999999',
  '1 2 €x',
  'NaN'
])('%j is no amount', (text) => {
  expect(parseCents(text)).toBeUndefined()
})

test('what is written for a program is read back, in cents, whole', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (cents) => {
      const text = toDecimalString({ cents, currency: 'EUR' })
      expect(text).toMatch(/^-?\d+\.\d{2}$/u)
      const [whole = '', rest = ''] = text.replace('-', '').split('.')
      expect(BigInt(whole) * 100n + BigInt(rest)).toBe(BigInt(Math.abs(cents)))
      expect(text.startsWith('-')).toBe(cents < 0)
    })
  )
  expect(toDecimalString({ cents: -5, currency: 'EUR' })).toBe('-0.05')
})

test('an amount is whole cents of a currency we know', () => {
  expect(money.safeParse({ cents: 12.5, currency: 'EUR' }).success).toBe(false)
  expect(money.safeParse({ cents: 2 ** 53, currency: 'EUR' }).success).toBe(false)
  expect(money.safeParse({ cents: 1, currency: 'FRF' }).success).toBe(false)
  expect(money.safeParse({ cents: 1, currency: 'CHF' }).success).toBe(true)
})
