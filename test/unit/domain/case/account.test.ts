import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateData } from '../../../../src-main/app/deadline-data'
import { type Account, accountDue, isTheirs } from '../../../../src-shared/domain/case/deadlines/account'
import { interestDue } from '../../../../src-shared/domain/case/deadlines/interest-due'
import { ownRates, ratesOf } from '../../../../src-shared/domain/deadline/interest/rates'
import { addDays } from '../../../../src-shared/lib/plain-date'
import { day } from '../../../support/deadlines'

const rates = ratesOf(rateData(), ownRates.parse({ ecb: [{ half: '2026H2', rate: '2.00' }] }))
const invoice = { label: 'F-2231', cents: 500_000, from: day('2026-05-31') }
const late: Account = {
  kind: 'business',
  currency: 'EUR',
  debts: [invoice],
  deductions: [],
  to: day('2026-08-31'),
  interestFirst: true
}
const stated = (change: Partial<Account>) => {
  const due = accountDue(rates, { ...late, ...change })
  if (!due.ok) throw new Error(JSON.stringify(due.reason))
  return due.value
}
const less = (kind: 'credit-note' | 'retention' | 'payment', cents: number, on?: string) => ({
  ...{ kind, cents, label: '', of: 0 },
  ...(on && { on: day(on) })
})

describe('an account', () => {
  it('is principal, interest by half-year and the lump sum, each apart', () => {
    // 5 000 € at 12,15 % over 30 days and at 12 % over 62.
    expect(stated({})).toMatchObject({ principal: 500_000, interest: 15_185, fixed: 4_000, total: 519_185 })
  })

  it('takes credit notes and retentions off from the start', () => {
    const due = stated({ deductions: [less('credit-note', 100_000, '2026-07-15'), less('retention', 25_000)] })
    const alone = interestDue(rates, { kind: 'business', principal: 375_000, from: invoice.from, to: late.to })
    expect(due.principal).toBe(375_000)
    expect(alone.ok && alone.value.interest).toBe(due.interest)
  })

  it('lets a payment pay the interest that ran first, the day of the payment counted', () => {
    // On 30 June 49,93 € have run: 5 000 × 12,15 % × 30 / 365. Of 1 000 € they take that much.
    const due = stated({ deductions: [less('payment', 100_000, '2026-06-30')] })
    expect(due.debts[0]).toMatchObject({ principal: 404_993, interestPaid: 4_993 })
    // 4 049,93 € at 12 % over 62 days.
    expect(due.interest).toBe(8_255)
    expect(due.debts[0]?.rows.map(({ days, balance }) => [days, balance])).toEqual([
      [30, 500_000],
      [62, 404_993]
    ])
  })

  it('or takes it on the principal, where the creditor accepts that', () => {
    const due = stated({ interestFirst: false, deductions: [less('payment', 100_000, '2026-06-30')] })
    expect(due).toMatchObject({ principal: 400_000, interest: 13_147 })
  })

  it('cuts a half-year at each payment, and counts one made before the debt fell due from its start', () => {
    const due = stated({
      interestFirst: false,
      deductions: [less('payment', 100_000, '2026-07-10'), less('payment', 50_000, '2026-05-20')]
    })
    expect(due.debts[0]?.rows.map(({ to, balance }) => [to, balance])).toEqual([
      ['2026-06-30', 450_000],
      ['2026-07-10', 450_000],
      ['2026-08-31', 350_000]
    ])
  })

  it('counts the lump sum for each invoice that is late, and nothing for one with no day', () => {
    const due = stated({
      debts: [invoice, { label: 'F-2240', cents: 10_000, from: day('2026-06-30') }, { label: '', cents: 700 }]
    })
    expect(due.fixed).toBe(8_000)
    expect(due.debts[2]).toMatchObject({ interest: 0, fixed: 0, principal: 700 })
  })

  it('keeps the rate of the half-year in which it began for a public buyer, whatever was paid since', () => {
    const due = stated({ kind: 'public', deductions: [less('payment', 100_000, '2026-07-20')] })
    expect(new Set(due.debts[0]?.rows.map(({ rate }) => rate)).size).toBe(1)
  })

  it('owes no lump sum at the legal rate', () => {
    expect(stated({ kind: 'legal-company', to: day('2026-06-30') }).fixed).toBe(0)
  })

  it('is refused where a rate is missing, and where more is deducted than is owed', () => {
    expect(accountDue(ratesOf(rateData()), late)).toMatchObject({
      ok: false,
      reason: { kind: 'missing-rate', table: 'ecb' }
    })
    for (const deductions of [[less('credit-note', 500_001)], [less('payment', 520_000, '2026-06-30')]])
      expect(accountDue(rates, { ...late, deductions })).toMatchObject({ ok: false, reason: { kind: 'over-deducted' } })
  })

  it('adds up, whatever is paid when', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ after: fc.integer({ min: -10, max: 100 }), cents: fc.integer({ min: 1, max: 150_000 }) }),
          { maxLength: 5 }
        ),
        fc.boolean(),
        (payments, interestFirst) => {
          const deductions = payments.map(({ after, cents }) => ({
            ...{ kind: 'payment' as const, label: '', of: 0, cents },
            on: addDays(invoice.from, after)
          }))
          const due = accountDue(rates, { ...late, deductions, interestFirst })
          if (!due.ok) return
          const { total, principal, interest, fixed, debts } = due.value
          expect(total).toBe(principal + interest + fixed)
          const ran = debts.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.interest, 0)
          // What is paid after the day to which it is stated is of the next account.
          const paid = deductions.filter(({ on }) => on <= late.to).reduce((sum, { cents }) => sum + cents, 0)
          expect(principal + interest).toBe(invoice.cents + ran - paid)
          expect(ran).toBeLessThanOrEqual(15_185)
        }
      )
    )
  })
})

it.each([
  ['business', 'professional', true],
  ['business', 'small-professional', true],
  ['business', 'consumer', false],
  ['business', 'non-professional', false],
  ['public', 'public-buyer', true],
  ['public', 'professional', false],
  ['legal-company', 'consumer', true]
] as const)('%s interest of a %s: %s', (kind, status, theirs) => {
  expect(isTheirs(kind, status)).toBe(theirs)
})
