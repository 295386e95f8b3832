import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import {
  defaultPattern,
  formatReference,
  machineLetter,
  machineLetters,
  nextNumber,
  parseReference,
  proposeLetter,
  referencePattern
} from '../../../../src-shared/domain/reference/reference'

const letter = machineLetter.parse('A')

it.each([
  [defaultPattern, 42, '2026-A-0042'],
  [{ prefix: 'SAV', firstNumber: 1, digits: 6 }, 42, 'SAV-2026-A-000042'],
  [{ prefix: '', firstNumber: 1, digits: 3 }, 12_345, '2026-A-12345']
])('%j and %i give %s', (pattern, number, reference) => {
  expect(formatReference(pattern, { year: 2026, letter, number })).toBe(reference)
})

test('what a reference was made of is found in it', () => {
  const patterns = fc.record({
    prefix: fc.stringMatching(/^[A-Z0-9]{0,6}$/u),
    firstNumber: fc.integer({ min: 1, max: 999_999 }),
    digits: fc.integer({ min: 3, max: 6 })
  })
  const parts = fc.record({
    year: fc.integer({ min: 1900, max: 2199 }),
    letter: fc.constantFrom(...machineLetters).map((one) => machineLetter.parse(one)),
    number: fc.integer({ min: 1, max: 9_999_999 })
  })
  fc.assert(
    fc.property(patterns, parts, (pattern, made) => {
      const reference = formatReference(referencePattern.parse(pattern), made)
      expect(reference.length).toBeLessThanOrEqual(40)
      expect(parseReference(reference)).toEqual(made)
    })
  )
})

it.each(['', '2026-A', '2026-I-0001', '26-A-0001', 'x2026-A-0001', '2026-A-0001-1'])('%j is no reference', (text) => {
  expect(parseReference(text)).toBeUndefined()
})

test('numbers follow those given, or begin where the firm begins', () => {
  const pattern = { ...defaultPattern, firstNumber: 100 }
  expect(nextNumber(pattern, undefined)).toBe(100)
  expect(nextNumber(pattern, 7)).toBe(100)
  expect(nextNumber(pattern, 100)).toBe(101)
})

test('the letter proposed is one nobody has', () => {
  expect(proposeLetter([])).toBe('A')
  expect(proposeLetter(['A', 'B', 'D'])).toBe('C')
  expect(machineLetter.safeParse('O').success).toBe(false)
  expect(machineLetter.parse(proposeLetter([...machineLetters]))).toBe('Z')
})
