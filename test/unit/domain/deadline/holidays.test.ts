import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it, test } from 'vitest'
import {
  addBusinessDays,
  easterSunday,
  isBusinessDay,
  publicHolidays
} from '../../../../src-shared/domain/deadline/holidays'
import { addDays, plainDate } from '../../../../src-shared/lib/plain-date'

it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [1954, '1954-04-18'],
  [2038, '2038-04-25'],
  [2285 - 100, '2185-04-17']
])('Easter of %i is on %s', (year, day) => {
  expect(easterSunday(year)).toBe(day)
})

test('Easter is a Sunday between 22 March and 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
      const day = easterSunday(year)
      expect(Temporal.PlainDate.from(day).dayOfWeek).toBe(7)
      expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true)
    })
  )
})

test('the eleven holidays of 2026', () => {
  expect([...publicHolidays(2026)].toSorted()).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25'
  ])
})

it.each([
  ['a working day, 0', '2026-03-10', 0, '2026-03-10'],
  ['a Saturday, 0', '2026-03-14', 0, '2026-03-16'],
  ['a Saturday, 1', '2026-03-14', 1, '2026-03-16'],
  ['a Friday, 1', '2026-03-13', 1, '2026-03-16'],
  ['over Easter', '2026-04-02', 2, '2026-04-07'],
  ['over three holidays of May', '2026-05-07', 5, '2026-05-18'],
  ['over the new year', '2026-12-31', 1, '2027-01-04'],
  ['to the last day there is', '2199-12-30', 30, '2199-12-31']
])('%s', (_name, date, count, expected) => {
  expect(addBusinessDays(plainDate.parse(date), count)).toBe(expected)
})

test('as many business days lie behind as were asked for, and the last is one', () => {
  const days = fc.integer({ min: -3_650, max: 7_300 }).map((offset) => addDays(plainDate.parse('2026-01-01'), offset))
  fc.assert(
    fc.property(days, fc.nat(30), (date, count) => {
      const end = addBusinessDays(date, count)
      expect(isBusinessDay(end)).toBe(true)
      let passed = 0
      for (let day = addDays(date, 1); day <= end; day = addDays(day, 1)) passed += isBusinessDay(day) ? 1 : 0
      if (count > 0) expect(passed).toBe(count)
      else expect(passed).toBe(isBusinessDay(date) ? 0 : 1)
    })
  )
})
