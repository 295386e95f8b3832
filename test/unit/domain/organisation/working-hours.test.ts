import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import {
  calendarOf,
  formatOpenings,
  parseOpenings,
  usualWeek,
  workingWeek
} from '../../../../src-shared/domain/organisation/working-hours'
import { timeZone } from '../../../../src-shared/lib/plain-date'

it.each([
  ['9h-12h, 14h-18h', '9:00–12:00, 14:00–18:00'],
  ['9:00–12:00 14:00–18:30', '9:00–12:00, 14:00–18:30'],
  ['8-17', '8:00–17:00'],
  ['8h30 à 12h ; 13h30 à 17h45', '8:30–12:00, 13:30–17:45'],
  ['0h-24h', '0:00–24:00'],
  ['', ''],
  ['fermé', undefined],
  ['12h-9h', undefined],
  ['9h-12h, 11h-13h', undefined],
  ['9h75-12h', undefined],
  ['9h-25h', undefined]
])('%j is read as %j', (typed, read) => {
  const openings = parseOpenings(typed)
  expect(openings && formatOpenings(openings)).toBe(read)
})

test('what is read back is what was written', () => {
  const marks = fc.uniqueArray(fc.integer({ min: 0, max: 1_440 }), { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(marks, (some) => {
      const sorted = some.slice(0, some.length - (some.length % 2)).toSorted((a, b) => a - b)
      const openings = sorted.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: sorted[at + 1] ?? 1_440 }] : []))
      expect(parseOpenings(formatOpenings(openings))).toEqual(openings)
    })
  )
})

test('the usual week is a week, and its calendar is made once', () => {
  const zone = timeZone.parse('Europe/Paris')
  expect(workingWeek.parse(usualWeek)).toEqual(usualWeek)
  expect(calendarOf(usualWeek, zone)).toBe(calendarOf(usualWeek, zone))
})
