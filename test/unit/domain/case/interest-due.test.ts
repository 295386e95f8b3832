import { expect, test } from 'vitest'
import { rateData } from '../../../../src-main/app/deadline-data'
import { interestDue, interestKind } from '../../../../src-shared/domain/case/deadlines/interest-due'
import { withRates } from '../../../../src-shared/domain/deadline/interest/rate-table'
import { halfYear, ratesOf } from '../../../../src-shared/domain/deadline/interest/rates'
import { day, rates } from '../../../support/deadlines'

test.each([
  ['we-claim', 'professional', 'business'],
  ['we-claim', 'small-professional', 'business'],
  ['we-claim', 'public-buyer', 'public'],
  ['we-claim', 'consumer', 'legal-company'],
  ['we-claim', 'non-professional', 'legal-company'],
  ['we-answer', 'consumer', 'legal-individual'],
  ['we-answer', 'non-professional', 'legal-company'],
  ['we-answer', 'professional', 'business'],
  ['we-answer', 'public-buyer', 'legal-company']
] as const)('%s, %s: %s', (direction, status, kind) => {
  expect(interestKind(direction, status)).toBe(kind)
})

const asked = { principal: 500_000, from: day('2025-05-31'), to: day('2025-08-31') }

test('between professionals the penalty and the lump sum are owed', () => {
  const due = interestDue(rates, { ...asked, kind: 'business' })
  expect(due).toMatchObject({ ok: true, value: { interest: 15_723, fixed: 4_000, belowFloor: [] } })
})

test('a consumer owes the legal rate and no lump sum', () => {
  const due = interestDue(rates, { ...asked, kind: 'legal-company' })
  expect(due).toMatchObject({ ok: true, value: { fixed: 0 } })
})

test('an agreed rate below the floor is said, by half-year', () => {
  const due = interestDue(rates, { ...asked, kind: 'business', agreed: 500 })
  expect(due).toMatchObject({ ok: true, value: { belowFloor: ['2025H1', '2025H2'] } })
})

test('a half-year without a rate is named, and once entered it is charged', () => {
  const late = { ...asked, kind: 'business', from: day('2026-05-31'), to: day('2026-08-31') } as const
  expect(interestDue(rates, late)).toEqual({
    ok: false,
    reason: { kind: 'missing-rate', half: '2026H2', table: 'ecb' }
  })
  const entered = ratesOf(rateData(), withRates({}, [{ half: halfYear.parse('2026H2'), ecb: '2.00' }]))
  const due = interestDue(entered, late)
  expect(due).toMatchObject({ ok: true, value: { charged: [{ rate: 1_215 }, { rate: 1_200 }] } })
})
