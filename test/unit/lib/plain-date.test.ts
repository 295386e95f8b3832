import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  dayOf,
  dayOfWeek,
  daysBetween,
  epochMilliseconds,
  instant,
  nextDay,
  type PlainDate,
  plainDate,
  plainMonth,
  type TimeZone,
  timeZone,
  toInstant,
  wallTimeOf
} from '../../../src-shared/lib/plain-date'

const dates = fc
  .integer({ min: -25_567, max: 84_005 })
  .map((day) => plainDate.parse(new Date(day * 86_400_000).toISOString().slice(0, 10)))
const moments = fc.integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(2199, 11, 30) }).map(toInstant)
const zones = fc.constantFrom(
  ...['Europe/Paris', 'America/Martinique', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'].map(
    (name) => timeZone.parse(name)
  )
)
const temporal = (date: PlainDate) => Temporal.PlainDate.from(date)

describe('a day', () => {
  it.each(['2024-02-29', '1900-01-01', '2199-12-31', '2000-02-29'])('%s is one', (text) => {
    expect(plainDate.safeParse(text).success).toBe(true)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '2026-3-3',
    '2026-03-03T00:00',
    ' 2026-03-03',
    '２０２６-03-03',
    '',
    '03/03/2026'
  ])('%j is none', (text) => {
    expect(plainDate.safeParse(text)).toMatchObject({ success: false, error: { issues: [{ message: 'not-a-date' }] } })
  })

  test('is what the calendar says it is', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 })
    )
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(plainDate.safeParse(text).success).toBe(isDate(text))
      })
    )
  })
})

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

test('a month is one, a zone is known, an instant lies within the years of the dates', () => {
  expect(plainMonth.safeParse('2026-03').success).toBe(true)
  expect(plainMonth.safeParse('2026-13').success).toBe(false)
  expect(timeZone.safeParse('Europe/Paris').success).toBe(true)
  expect(timeZone.safeParse('Europe/Atlantis').success).toBe(false)
  expect(instant.safeParse('2026-03-03T08:15:00.000Z').success).toBe(true)
  for (const text of ['2026-03-03T08:15:00Z', '2026-03-03T08:15:00.000+01:00', '2026-02-30T08:15:00.000Z', 'now']) {
    expect(instant.safeParse(text).success).toBe(false)
  }
  for (const text of ['1899-12-31T23:00:00.000Z', '2200-01-01T00:00:00.000Z', '0001-01-01T00:00:00.000Z']) {
    expect(instant.safeParse(text)).toMatchObject({ success: false, error: { issues: [{ message: 'not-a-date' }] } })
  }
})

test('an instant is a day, an hour and a number in every zone, as the time zone database has it', () => {
  fc.assert(
    fc.property(moments, zones, (at, zone) => {
      const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
      expect(dayOf(at, zone)).toBe(there.toPlainDate().toString())
      expect(wallTimeOf(at, zone)).toBe(there.toPlainDateTime().toString({ smallestUnit: 'millisecond' }))
      expect(toInstant(epochMilliseconds(at))).toBe(at)
    }),
    { numRuns: 500 }
  )
})

it.each([
  ['the hour that is missing', '2026-03-29T00:59:59.999Z', '2026-03-29T01:59:59.999'],
  ['after it', '2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00.000'],
  ['the hour that comes twice', '2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00.000'],
  ['again', '2026-10-25T01:30:00.000Z', '2026-10-25T02:30:00.000'],
  ['midnight in Paris', '2026-03-02T23:00:00.000Z', '2026-03-03T00:00:00.000'],
  ['Paris before the war', '1905-06-01T12:00:00.000Z', '1905-06-01T12:09:21.000']
])('%s', (_name, at, wall) => {
  expect(wallTimeOf(instant.parse(at), timeZone.parse('Europe/Paris') as TimeZone)).toBe(wall)
})

test('days are added and counted as the calendar does', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -800, max: 800 }), (date, days) => {
      const moved = addDays(date, days)
      const there = temporal(date).add({ days })
      fc.pre(there.year >= 1900 && there.year <= 2199)
      expect(moved).toBe(there.toString())
      expect(daysBetween(date, moved)).toBe(days)
      expect(dayOfWeek(date)).toBe(temporal(date).dayOfWeek)
    })
  )
  expect(nextDay(plainDate.parse('2024-02-28'))).toBe('2024-02-29')
})

test('no sum of days leaves the years there are', () => {
  expect(addDays(plainDate.parse('2199-12-20'), 30)).toBe('2199-12-31')
  expect(addDays(plainDate.parse('1900-01-03'), -30)).toBe('1900-01-01')
  expect(nextDay(plainDate.parse('2199-12-31'))).toBe('2199-12-31')
})
