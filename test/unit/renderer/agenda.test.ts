import { expect, it } from 'vitest'
import { axisAround, placeOn } from '../../../src-renderer/features/agenda/axis'
import { readFilters, writeFilters } from '../../../src-renderer/features/agenda/filters'
import { weeksOf } from '../../../src-renderer/features/agenda/month-days'
import { plainDate } from '../../../src-shared/lib/plain-date'

const day = (text: string) => plainDate.parse(text)

it('keeps what the agenda shows in its address, and leaves out what is usual or not understood', () => {
  const address = '?look=month&lane=proposed&kind=letter&department=works&from=2026-03-01'
  expect(writeFilters(readFilters(address.slice(1)))).toBe(address)
  expect(writeFilters(readFilters('look=rose&lane=ours&owner=nobody&from=2026-02-30'))).toBe('')
})

it('shows the whole weeks that a month touches', () => {
  const march = weeksOf(day('2026-03-10'))
  expect([march.length, march[0]?.[0], march.at(-1)?.at(-1)]).toEqual([6, '2026-02-23', '2026-04-05'])
  const february = weeksOf(day('2027-02-28'))
  expect([february.length, february[0]?.[0], february.at(-1)?.at(-1)]).toEqual([4, '2027-02-01', '2027-02-28'])
})

it('places days on a year, and those outside at its ends', () => {
  const axis = axisAround(day('2026-03-31'))
  expect([axis.from, axis.until]).toEqual(['2026-02-01', '2027-03-01'])
  expect(placeOn(axis, day('2026-02-01'))).toBe(0)
  expect(placeOn(axis, day('2020-01-01'))).toBe(0)
  expect(placeOn(axis, day('2035-01-01'))).toBe(100)
  expect(placeOn(axis, day('2026-08-17'))).toBeCloseTo(50, 0)
})
