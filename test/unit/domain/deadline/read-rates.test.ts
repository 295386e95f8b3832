import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rateData } from '../../../../src-main/app/deadline-data'
import {
  nextHalf,
  rateTable,
  readHalfYear,
  readRate,
  withoutRates,
  withRates
} from '../../../../src-shared/domain/deadline/interest/rate-table'
import { halfYear, ratesOf } from '../../../../src-shared/domain/deadline/interest/rates'
import { readRateFile } from '../../../../src-shared/domain/deadline/interest/read-rates'

const half = (text: string) => halfYear.parse(text)

test.each([
  ['2026H2', '2026H2'],
  ['2026 S2', '2026H2'],
  ['S1 2027', '2027H1'],
  ['2e semestre 2026', '2026H2'],
  ['1er semestre 2027', '2027H1'],
  ['2026-2', '2026H2']
])('the half-year %s is read', (typed, expected) => {
  expect(readHalfYear(typed)).toBe(expected)
})

test.each(['2026', '2026H3', 'juillet 2026', '', '26H2'])('%s names no half-year', (typed) => {
  expect(readHalfYear(typed)).toBeUndefined()
})

test.each([
  ['2,62', '2.62'],
  ['2.6 %', '2.60'],
  ['12', '12.00'],
  ['0,5', '0.50']
])('the rate %s is read', (typed, expected) => {
  expect(readRate(typed)).toBe(expected)
})

test.each(['', '-1', '2,625', '262', 'deux'])('%s is no rate', (typed) => {
  expect(readRate(typed)).toBeUndefined()
})

test('a table of a spreadsheet is read, and what is wrong is refused line by line', () => {
  const text = [
    'Taux publiés au Journal officiel;;;',
    'Semestre;Taux des particuliers;Autres créanciers;BCE',
    '2e semestre 2026;6,50;2,50;2,00',
    'S1 2027;;;1,90',
    'hiver 2027;6,00;2,00;1,90',
    '2027 S2;6,00;;1,90',
    '2028 S1;six;2,00;1,90',
    '2026H2;6,50;2,50;2,00',
    '2028 S2;;;',
    ';;;'
  ].join('\r\n')
  const { lines, refused } = readRateFile(text)
  expect(lines).toEqual([
    { half: '2026H2', legal: { individual: '6.50', other: '2.50' }, ecb: '2.00' },
    { half: '2027H1', ecb: '1.90' }
  ])
  expect(refused.map(({ line, problem }) => [line, problem])).toEqual([
    [5, 'half-year'],
    [6, 'half-of-legal'],
    [7, 'rate'],
    [8, 'half-year-twice'],
    [9, 'no-rate']
  ])
})

test('the shipped rates are themselves such a file', () => {
  const shipped = rateData()
  const { lines, refused } = readRateFile(JSON.stringify(shipped))
  expect(refused).toEqual([])
  expect(withRates({}, lines)).toEqual({ legal: shipped.legal, ecb: shipped.ecb })
})

test('a list of half-years in JSON is read, numbers too', () => {
  const { lines } = readRateFile('[{"half":"2026H2","individual":6.5,"other":"2,50"}]')
  expect(lines).toEqual([{ half: '2026H2', legal: { individual: '6.50', other: '2.50' } }])
})

test.each(['', 'bonjour', '{"taux":', '{"legal":3}'])('%s is no file of rates', (text) => {
  const { lines, refused } = readRateFile(text)
  expect(lines).toEqual([])
  expect(refused.every(({ problem }) => problem === 'no-table')).toBe(refused.length > 0)
})

test('the half-year that runs is a line of the table, empty where nobody knows its rates', () => {
  const [latest, before] = rateTable(rateData(), {}, half('2026H2'))
  expect(latest).toEqual({ half: '2026H2' })
  expect(before).toMatchObject({ half: '2026H1', ecb: '2.15', ecbFrom: 'shipped', legalFrom: 'shipped' })
})

test('a rate of the firm’s own takes the place of the shipped one, and gives it back', () => {
  const own = withRates({}, [{ half: half('2026H1'), ecb: '2.40' }])
  const line = rateTable(rateData(), own, half('2026H1')).find((one) => one.half === '2026H1')
  expect(line).toMatchObject({ ecb: '2.40', ecbFrom: 'own', legalFrom: 'shipped' })
  expect(ratesOf(rateData(), own).ecb(half('2026H1'))).toBe(240)
  expect(ratesOf(rateData(), withoutRates(own, half('2026H1'))).ecb(half('2026H1'))).toBe(215)
})

test('every half-year has one after it, and the order of their names is that of time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), fc.constantFrom('1', '2'), (year, part) => {
      const one = half(`${year}H${part}`)
      return nextHalf(one) > one && nextHalf(nextHalf(one)) === half(`${year + 1}H${part}`)
    })
  )
})
