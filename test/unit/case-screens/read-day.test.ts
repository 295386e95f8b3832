import { describe, expect, test } from 'vitest'
import { emptyHappened, happenedFormOf, readHappened } from '../../../src-renderer/components/happened/happened-form'
import { dayProblem, readDay, readMonth, readTime } from '../../../src-renderer/components/happened/read-day'
import type { Happened } from '../../../src-shared/domain/common/happened'
import { instant, plainDate, plainMonth, timeZone } from '../../../src-shared/lib/plain-date'

const today = plainDate.parse('2026-03-24')
const zone = timeZone.parse('Europe/Paris')
const here = { today, zone }

describe('a day as people type it', () => {
  test.each([
    ['03/03/2026', '2026-03-03'],
    ['3/3/26', '2026-03-03'],
    ['3.3', '2026-03-03'],
    ['2026-03-03', '2026-03-03'],
    ['3 mars', '2026-03-03'],
    ['1er mars 2025', '2025-03-01'],
    ['mardi 3 mars 2026', '2026-03-03'],
    ['3 March', '2026-03-03'],
    ['14 déc.', '2025-12-14'],
    ['hier', '2026-03-23'],
    ['Aujourd’hui', '2026-03-24'],
    ['yesterday', '2026-03-23'],
    ['avant-hier', '2026-03-22']
  ])('%s', (text, day) => {
    expect(readDay(text, today)).toBe(day)
  })

  test.each(['31/12/1899', '1er janvier 2200', '2200-01-01', '3 mars 0026'])('“%s” is out of range', (text) => {
    expect(readDay(text, today)).toBeUndefined()
    expect(dayProblem(text)).toBe('date-out-of-range')
  })

  test.each(['31/02/2026', 'bientôt', '30/02/1900', '31/04/2199', '12345'])('“%s” is no date', (text) => {
    expect(dayProblem(text)).toBe('not-a-date')
  })

  test.each(['', '31/02/2026', '3', 'mars', 'bientôt', '03/03/1826', '12/2026'])('“%s” is not one', (text) => {
    expect(readDay(text, today)).toBeUndefined()
  })

  test('without its year is the last one that was, or the next to come', () => {
    expect(readDay('25/3', today, 'past')).toBe('2025-03-25')
    expect(readDay('25/3', today, 'future')).toBe('2026-03-25')
    expect(readDay('23/3', today, 'future')).toBe('2027-03-23')
    expect(readDay('24/3', today, 'future')).toBe(today)
  })
})

test.each([
  ['mars 2026', '2026-03'],
  ['03/2026', '2026-03'],
  ['2026-03', '2026-03'],
  ['décembre', '2025-12'],
  ['13/2026', undefined],
  ['', undefined]
])('a month: “%s”', (text, month) => {
  expect(readMonth(text, today)).toBe(month)
})

test.each([
  ['14:05', '14:05'],
  ['14h05', '14:05'],
  ['9 h', '09:00'],
  ['2:30 pm', '14:30'],
  ['12am', '00:00'],
  ['25:00', undefined],
  ['14:75', undefined],
  ['midi', undefined]
])('an hour: “%s”', (text, time) => {
  expect(readTime(text)).toBe(time)
})

describe('when something happened', () => {
  const known: Happened[] = [
    { kind: 'instant', at: instant.parse('2026-03-03T13:05:00.000Z') },
    { kind: 'day', on: plainDate.parse('2026-03-03') },
    { kind: 'about', on: plainDate.parse('2026-03-03') },
    { kind: 'before', on: plainDate.parse('2026-03-03') },
    { kind: 'after', on: plainDate.parse('2026-03-03') },
    { kind: 'month', month: plainMonth.parse('2026-03') },
    { kind: 'between', from: plainDate.parse('2026-03-01'), to: plainDate.parse('2026-03-03') },
    { kind: 'unknown' }
  ]
  test.each(known)('$kind comes back from its fields as it was', (when) => {
    expect(readHappened(happenedFormOf(when, zone), here)).toEqual({ ok: true, value: when })
  })

  test('an hour in winter and one in summer are those of the wall in the zone', () => {
    const at = (day: string) => readHappened({ ...emptyHappened('day'), day, time: '8h' }, here)
    expect(at('03/03/2026')).toEqual({ ok: true, value: { kind: 'instant', at: '2026-03-03T07:00:00.000Z' } })
    expect(at('03/07/2025')).toEqual({ ok: true, value: { kind: 'instant', at: '2025-07-03T06:00:00.000Z' } })
  })

  test('says which field is wrong', () => {
    expect(readHappened(emptyHappened('day'), here)).toEqual({ ok: false, errors: { day: 'required' } })
    expect(readHappened({ ...emptyHappened('day'), day: 'hier', time: 'midi' }, here)).toEqual({
      ok: false,
      errors: { time: 'not-a-time' }
    })
    const reversed = { ...emptyHappened('between'), day: '3/3/2026', until: '1/3/2026' }
    expect(readHappened(reversed, here)).toEqual({ ok: false, errors: { until: 'date-order' } })
  })
})
