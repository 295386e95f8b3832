import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rateData } from '../../../../src-main/app/deadline-data'
import { interestOf, splitByHalfYear } from '../../../../src-shared/domain/deadline/interest/accrue'
import { businessPenalty, legalInterest, publicPenalty } from '../../../../src-shared/domain/deadline/interest/interest'
import { halfYear, ratesOf } from '../../../../src-shared/domain/deadline/interest/rates'
import { addDays, daysBetween } from '../../../../src-shared/lib/plain-date'
import { day, rates } from '../../../support/deadlines'

const half = (text: string) => halfYear.parse(text)

describe('a delay is split by half-year', () => {
  test.each([
    ['2025-05-31', '2025-08-31', [30, 62]],
    ['2025-09-10', '2026-02-10', [112, 41]],
    ['2025-06-30', '2025-07-01', [1]],
    ['2025-06-29', '2025-07-01', [1, 1]],
    ['2023-12-31', '2025-01-01', [182, 184, 1]],
    ['2025-06-30', '2025-06-30', []]
  ])('%s to %s', (after, to, days) => {
    expect(splitByHalfYear(day(after), day(to)).map((stretch) => stretch.days)).toEqual(days)
  })

  test('and loses no day', () => {
    fc.assert(
      fc.property(fc.nat(40_000), fc.nat(4_000), fc.array(fc.nat(4_000), { maxLength: 3 }), (start, length, cuts) => {
        const after = addDays(day('1950-01-01'), start)
        const to = addDays(after, length)
        const parts = splitByHalfYear(
          after,
          to,
          cuts.map((cut) => addDays(after, cut))
        )
        expect(parts.reduce((sum, { days }) => sum + days, 0)).toBe(daysBetween(after, to))
        expect(parts.every(({ days, half: name, to: end }) => days > 0 && name.slice(0, 4) === end.slice(0, 4))).toBe(
          true
        )
      })
    )
  })
})

describe('legal interest', () => {
  const delay = { principal: 1_200_000, from: day('2025-09-10'), to: day('2026-02-10') }
  test('at the rate of the creditor', () => {
    // 12 000 × (112 × 6.65 + 41 × 6.67) / 36 500 = 334.773…
    expect(legalInterest(rates, { ...delay, creditor: 'individual' })).toMatchObject({ value: { interest: 33_477 } })
    // 12 000 × (112 × 2.76 + 41 × 2.62) / 36 500 = 136.944…
    expect(legalInterest(rates, { ...delay, creditor: 'company' })).toMatchObject({ value: { interest: 13_694 } })
  })

  test('five points more, two months after a judgment can be enforced (CMF art. L313-3)', () => {
    const found = legalInterest(rates, { ...delay, creditor: 'company', enforceable: day('2025-11-15') })
    // Raised from 16 January 2026: 112 × 2.76 + 15 × 2.62 + 26 × 7.62 = 546.54 points, on 12 000: 179.684…
    expect(found).toMatchObject({ value: { interest: 17_968 } })
    if (!found.ok) expect.unreachable()
    expect(found.value.charged.map(({ days, rate }) => [days, rate])).toEqual([
      [112, 276],
      [15, 262],
      [26, 762]
    ])
  })

  test('a half-year without a rate is named, and the one before it never used', () => {
    expect(legalInterest(rates, { ...delay, creditor: 'company', to: day('2026-07-01') })).toEqual({
      ok: false,
      reason: { kind: 'missing-rate', half: '2026H2', table: 'legal' }
    })
    expect(legalInterest(rates, { ...delay, creditor: 'company', to: day('2026-06-30') })).toMatchObject({ ok: true })
  })

  test('a rate the firm entered is used, and comes before a shipped one', () => {
    const own = ratesOf(rateData(), {
      legal: [
        { half: half('2026H2'), individual: '6.50', other: '2.50' },
        { half: half('2026H1'), individual: '6.67', other: '3.00' }
      ]
    })
    const found = legalInterest(own, {
      principal: 3_650_000,
      creditor: 'company',
      from: day('2026-06-29'),
      to: day('2026-07-02')
    })
    // 36 500 × (1 × 3.00 + 2 × 2.50) / 36 500
    expect(found).toMatchObject({ value: { interest: 800 } })
  })

  test('an end before its start is refused', () => {
    expect(legalInterest(rates, { ...delay, creditor: 'company', to: day('2025-09-09') })).toMatchObject({
      reason: { kind: 'backwards' }
    })
  })
})

describe('penalties between professionals', () => {
  const delay = { principal: 500_000, from: day('2025-05-31'), to: day('2025-08-31') }
  test('at the default rate, with forty euros', () => {
    expect(businessPenalty(rates, { ...delay, rate: 'default' })).toMatchObject({
      value: { interest: 15_723, fixed: 4_000, belowFloor: [] }
    })
  })

  test('paid on the day, nothing is due', () => {
    expect(businessPenalty(rates, { ...delay, to: delay.from, rate: 'default' })).toMatchObject({
      value: { interest: 0, fixed: 0 }
    })
  })

  test('an agreed rate below three times the legal one is told; the default rate may be below it', () => {
    // 3 × 3.71 = 11.13 and 3 × 2.76 = 8.28.
    expect(businessPenalty(rates, { ...delay, rate: 1_000 })).toMatchObject({ value: { belowFloor: ['2025H1'] } })
    expect(businessPenalty(rates, { ...delay, rate: 1_113 })).toMatchObject({ value: { belowFloor: [] } })
    const in2024 = { principal: 500_000, from: day('2024-03-01'), to: day('2024-09-01') }
    // 3 × 5.07 = 15.21 is above 14.50, which stays.
    expect(businessPenalty(rates, { ...in2024, rate: 'default' })).toMatchObject({ value: { belowFloor: [] } })
  })

  test('an agreed rate needs no other; the default names what is missing', () => {
    const late = { ...delay, to: day('2026-09-30') }
    expect(businessPenalty(rates, { ...late, rate: 1_500 })).toMatchObject({ ok: true })
    expect(businessPenalty(rates, { ...late, rate: 'default' })).toMatchObject({
      reason: { kind: 'missing-rate', half: '2026H2', table: 'ecb' }
    })
  })
})

describe('a public buyer', () => {
  test('owes the rate of the half-year in which interest began, and eight points', () => {
    // 10 000 × 92 × 11.15 / 36 500 = 281.041…; the second half-year keeps the rate of the first.
    expect(
      publicPenalty(rates, { principal: 1_000_000, from: day('2025-05-31'), to: day('2025-08-31') })
    ).toMatchObject({
      value: { interest: 28_104, fixed: 4_000, charged: [{ rate: 1_115 }, { rate: 1_115 }] }
    })
    expect(publicPenalty(rates, { principal: 100, from: day('2026-06-30'), to: day('2026-07-31') })).toMatchObject({
      reason: { kind: 'missing-rate', half: '2026H2' }
    })
  })
})

test('cents are rounded half up, once, however large the sum', () => {
  const charged = (days: number, rate: number) => [
    { half: half('2026H1'), after: day('2026-01-01'), to: day('2026-01-02'), days, rate }
  ]
  // 36 500 × 1 × 0.50 / 36 500 = half a cent.
  expect(interestOf(36_500, charged(1, 50))).toBe(1)
  expect(interestOf(36_500, charged(1, 49))).toBe(0)
  // Ten billion euros for a year at 12.15 %.
  expect(interestOf(1_000_000_000_000, charged(365, 1_215))).toBe(121_500_000_000)
})
