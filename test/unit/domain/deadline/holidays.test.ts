import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it, test } from 'vitest'
import {
  addBusinessDays,
  businessDayFrom,
  businessDayUpTo,
  easterSunday,
  isBusinessDay,
  isPublicHoliday,
  movingFeasts,
  namedHolidays,
  publicHolidays
} from '../../../../src-shared/domain/deadline/holidays'
import { zones } from '../../../../src-shared/domain/deadline/zone'
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

it.each([
  [2024, '2024-03-29', '2024-04-01', '2024-05-09', '2024-05-20'],
  [2025, '2025-04-18', '2025-04-21', '2025-05-29', '2025-06-09'],
  [2026, '2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25'],
  [2027, '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17'],
  [2028, '2028-04-14', '2028-04-17', '2028-05-25', '2028-06-05']
])('the moving feasts of %i', (year, goodFriday, easterMonday, ascension, whitMonday) => {
  expect(movingFeasts(year)).toEqual({
    'good-friday': goodFriday,
    'easter-monday': easterMonday,
    ascension,
    'whit-monday': whitMonday
  })
})

it.each([
  ['alsace-moselle', ['2026-04-03', '2026-12-26']],
  ['guadeloupe', ['2026-05-27']],
  ['martinique', ['2026-05-22']],
  ['guyane', ['2026-06-10']],
  ['reunion', ['2026-12-20']],
  ['mayotte', ['2026-04-27']]
] as const)('%s keeps its own days beside the eleven', (zone, own) => {
  const mainland = publicHolidays(2026)
  expect([...publicHolidays(2026, zone)].filter((date) => !mainland.has(date)).toSorted()).toEqual(own)
  expect(namedHolidays(zone)).toBe(11 + own.length)
  for (const date of own) {
    expect(isPublicHoliday(plainDate.parse(date), zone)).toBe(true)
    expect(isPublicHoliday(plainDate.parse(date), 'metro')).toBe(false)
  }
})

test('eleven names may be ten dates: Ascension on 1 or 8 May', () => {
  expect(publicHolidays(2008).size).toBe(10)
  expect(publicHolidays(2024).size).toBe(11)
  expect(namedHolidays('metro')).toBe(11)
})

test('the business day from a date and the one up to it', () => {
  const days = fc.integer({ min: 0, max: 100_000 }).map((offset) => addDays(plainDate.parse('1900-01-02'), offset))
  fc.assert(
    fc.property(days, fc.constantFrom(...zones), (date, zone) => {
      const [before, after] = [businessDayUpTo(date, zone), businessDayFrom(date, zone)]
      expect(before <= date && date <= after).toBe(true)
      expect(isBusinessDay(date, zone)).toBe(before === date && after === date)
      expect([isBusinessDay(before, zone), isBusinessDay(after, zone)]).toEqual([true, true])
    })
  )
  expect(businessDayUpTo(plainDate.parse('1900-01-01'), 'metro')).toBe('1900-01-01')
})
