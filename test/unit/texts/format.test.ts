import { describe, expect, test } from 'vitest'
import { instant, plainDate, plainMonth, timeZone } from '../../../src-shared/lib/plain-date'
import { formatFor } from '../../../src-shared/texts/format'

const fr = formatFor('fr')
const en = formatFor('en')
const day = (text: string) => plainDate.parse(text)
const paris = timeZone.parse('Europe/Paris')
/** Plain spaces for no-break ones, where the kind of space is not what is tested. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ')

describe('dates', () => {
  test.each([
    ['2026-03-01', '1er mars 2026', '1 March 2026'],
    ['2026-03-03', '3 mars 2026', '3 March 2026'],
    ['2024-02-29', '29 février 2024', '29 February 2024'],
    ['1900-01-01', '1er janvier 1900', '1 January 1900'],
    ['2199-12-31', '31 décembre 2199', '31 December 2199']
  ])('%s', (date, french, english) => {
    expect(plain(fr.date(day(date)))).toBe(french)
    expect(plain(en.date(day(date)))).toBe(english)
  })

  test('keep the day beside its month', () => {
    expect(fr.date(day('2026-03-03'))).toBe('3\u00a0mars 2026')
    expect(en.shortWeekdayDate(day('2026-11-24'))).toBe('Tue 24\u00a0Nov')
  })

  test('with their weekday', () => {
    expect(plain(fr.longDate(day('2026-03-03')))).toBe('mardi 3 mars 2026')
    expect(plain(en.longDate(day('2026-03-01')))).toBe('Sunday 1 March 2026')
    expect(plain(fr.shortWeekdayDate(day('2026-11-24')))).toBe('mar. 24 nov.')
  })

  test('in numbers and months', () => {
    expect(fr.numericDate(day('2026-03-01'))).toBe('01/03/2026')
    expect(fr.month(plainMonth.parse('2026-08'))).toBe('août 2026')
    expect(en.month(plainMonth.parse('2026-08'))).toBe('August 2026')
  })

  test('of instants, in the zone and across the change of hour', () => {
    const beforeChange = instant.parse('2026-03-29T00:30:00.000Z')
    const afterChange = instant.parse('2026-03-29T01:30:00.000Z')
    expect([fr.time(beforeChange, paris), fr.time(afterChange, paris)]).toEqual(['01:30', '03:30'])
    expect(plain(fr.instant(instant.parse('2026-02-28T23:30:00.000Z'), paris))).toBe('1er mars 2026 à 00:30')
    expect(plain(en.instant(instant.parse('2026-02-28T23:30:00.000Z'), paris))).toBe('1 March 2026 at 00:30')
  })
})

describe('dates near today', () => {
  const today = day('2026-11-22')
  test.each([
    ['2026-11-22', 'aujourd’hui · dim. 22 nov.', 'today · Sun 22 Nov'],
    ['2026-11-23', 'demain · lun. 23 nov.', 'tomorrow · Mon 23 Nov'],
    ['2026-11-21', 'hier · sam. 21 nov.', 'yesterday · Sat 21 Nov'],
    ['2026-11-24', 'dans 2 jours · mar. 24 nov.', 'in 2 days · Tue 24 Nov'],
    ['2026-11-10', 'il y a 12 jours · mar. 10 nov.', '12 days ago · Tue 10 Nov'],
    ['2026-12-06', 'dans 14 jours · dim. 6 déc.', 'in 14 days · Sun 6 Dec'],
    ['2026-12-07', 'lun. 7 déc.', 'Mon 7 Dec'],
    ['2026-12-23', 'mer. 23 déc.', 'Wed 23 Dec'],
    ['2026-03-01', '1er mars', '1 Mar'],
    ['2027-01-05', '5 janv. 2027', '5 Jan 2027']
  ])('%s', (date, french, english) => {
    expect(plain(fr.relativeDay(day(date), today))).toBe(french)
    expect(plain(en.relativeDay(day(date), today))).toBe(english)
  })
})

describe('when something happened', () => {
  test('tells how sure it is', () => {
    const on = day('2026-03-01')
    expect(plain(fr.happened({ kind: 'about', on }, paris))).toBe('vers le 1er mars 2026')
    expect(plain(en.happened({ kind: 'between', from: on, to: day('2026-03-09') }, paris))).toBe(
      'between 1 March 2026 and 9 March 2026'
    )
    expect(fr.happened({ kind: 'month', month: plainMonth.parse('2026-04') }, paris)).toBe('en avril 2026')
    expect(fr.happened({ kind: 'unknown' }, paris)).toBe('date à déterminer')
    expect(plain(fr.happened({ kind: 'instant', at: instant.parse('2026-07-01T12:05:00.000Z') }, paris))).toBe(
      '1er juillet 2026 à 14:05'
    )
  })
})

describe('amounts', () => {
  test('have the spaces of print', () => {
    expect(fr.money({ cents: 123456, currency: 'EUR' })).toBe('1\u202f234,56\u00a0€')
    expect(fr.money({ cents: 123456789000, currency: 'EUR' })).toBe('1\u202f234\u202f567\u202f890,00\u00a0€')
    expect(fr.money({ cents: -5, currency: 'EUR' })).toBe('\u22120,05\u00a0€')
    expect(fr.money({ cents: 0, currency: 'CHF' })).toBe('0,00\u00a0CHF')
    expect(en.money({ cents: 123456, currency: 'EUR' })).toBe('€1,234.56')
    expect(en.money({ cents: -99900, currency: 'GBP' })).toBe('\u2212£999.00')
    expect(en.money({ cents: 100, currency: 'CHF' })).toBe('CHF\u00a01.00')
  })

  test('agree with what the platform prints', () => {
    const platform = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
    expect(fr.money({ cents: 98765432, currency: 'EUR' })).toBe(platform.format(987654.32))
    expect(fr.integer(1234567)).toBe(new Intl.NumberFormat('fr-FR').format(1234567))
    expect(en.integer(-1234567)).toBe('\u22121,234,567')
  })
})

describe('durations, sizes, lists', () => {
  test('durations in words', () => {
    expect([0, 1, 59, 60, 150, 1440, 4500].map((minutes) => fr.duration(minutes))).toEqual([
      'moins d’une minute',
      '1 minute',
      '59 minutes',
      '1 heure',
      '2 heures 30 minutes',
      '1 jour',
      '3 jours 3 heures'
    ])
    expect(en.duration(61)).toBe('1 hour 1 minute')
    expect(fr.days(12)).toBe('12 jours')
  })

  test('file sizes', () => {
    expect([0, 812, 999, 1000, 1_400_000, 24_300_000, 2_000_000_000].map((n) => plain(fr.fileSize(n)))).toEqual([
      '0 o',
      '812 o',
      '999 o',
      '1,0 ko',
      '1,4 Mo',
      '24 Mo',
      '2,0 Go'
    ])
    expect(plain(en.fileSize(999_999))).toBe('1.0 MB')
  })

  test('lists', () => {
    expect(fr.list(['Ana', 'Bô', 'Cyr'])).toBe('Ana, Bô et Cyr')
    expect(en.list(['Ana', 'Bô'], 'or')).toBe('Ana or Bô')
    expect([fr.list([]), fr.list(['Ana'])]).toEqual(['', 'Ana'])
  })
})
