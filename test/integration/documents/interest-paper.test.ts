import { expect, test } from 'vitest'
import { rateData } from '../../../src-main/app/deadline-data'
import { type Account, accountDue } from '../../../src-shared/domain/case/deadlines/account'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { ownRates, ratesOf } from '../../../src-shared/domain/deadline/interest/rates'
import { interestPaper, interestWords } from '../../../src-shared/texts/interest-paper'
import { day } from '../../support/deadlines'
import { readForm } from './pdf-tools'

const rates = ratesOf(rateData(), ownRates.parse({ ecb: [{ half: '2026H2', rate: '2.00' }] }))

function statement(language: Language, account: Account) {
  const due = accountDue(rates, account)
  if (!due.ok) throw new Error(JSON.stringify(due.reason))
  const state = { reference: '2026-A-0042', title: 'Facture F-2231', language }
  return { firm: 'Bâti-Rhône Constructions', state, account, due: due.value } as const
}

const late: Account = {
  kind: 'business',
  currency: 'EUR',
  debts: [{ label: '', cents: 500_000, from: day('2026-05-31') }],
  deductions: [],
  to: day('2026-08-31'),
  interestFirst: true
}

test('a statement tells what is due, each half-year with its days and rate, and what they come to', async () => {
  const told = statement('fr', late)
  const { text, info, pages } = await readForm(interestPaper(told))
  expect(info).toMatch(/Tagged:\s+yes/u)
  expect(pages).toBe(1)
  for (const wanted of [
    'Bâti-Rhône Constructions · 2026-A-0042 – Facture F-2231 · arrêté au lundi 31 août 2026',
    'Montant dû, toutes taxes comprises, à régler le 31 mai 2026 5 000,00 €',
    '1er semestre 2026, du 1er juin 2026 au 30 juin 2026',
    '2e semestre 2026, du 1er juillet 2026 au 31 août 2026',
    'Pénalités de retard arrêtées au 31 août 2026 151,85 €',
    'Indemnité forfaitaire de recouvrement 40,00 €',
    'Somme réclamée 5 191,85 €',
    'C. com. art. L441-10 II'
  ]) {
    expect(text).toContain(wanted)
  }
  expect(interestWords(told)).toMatch(/5\s191,85/u)
})

test('what was deducted stands in it, and how payments were taken', async () => {
  const { text } = await readForm(
    interestPaper(
      statement('fr', {
        ...late,
        deductions: [
          { kind: 'credit-note', label: 'AV-118', cents: 50_000, on: day('2026-06-10'), of: 0 },
          { kind: 'retention', label: '', cents: 25_000, of: 0 },
          { kind: 'payment', label: 'virement', cents: 100_000, on: day('2026-06-30'), of: 0 }
        ]
      })
    )
  )
  for (const wanted of [
    'Avoir, AV-118, 10 juin 2026',
    'Retenue de garantie',
    'Versement, virement, 30 juin 2026',
    '1343-1'
  ])
    expect(text).toContain(wanted)
})

test('legal interest has no lump sum; an agreed rate is told, and our doubt about it is not', async () => {
  const legal = await readForm(
    interestPaper(statement('en', { ...late, to: day('2026-06-30'), kind: 'legal-company' }))
  )
  expect(legal.text).toContain('with interest from 31 May 2026')
  expect(legal.text).toContain('First half of 2026, 1 June 2026 to 30 June 2026')
  expect(legal.text).toContain('2.62%')
  expect(legal.text).not.toContain('Lump sum')
  const told = statement('fr', { ...late, to: day('2026-06-30'), agreed: 500 })
  expect(told.due.belowFloor).toEqual(['2026H1'])
  const { text } = await readForm(interestPaper(told))
  expect(text).toContain('Taux prévu au contrat : 5,00 %')
  expect(text).not.toContain('trois fois')
})
