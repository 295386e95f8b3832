import { expect, test } from 'vitest'
import { rateData } from '../../../src-main/app/deadline-data'
import { type InterestAsked, interestDue } from '../../../src-shared/domain/case/deadlines/interest-due'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { ownRates, ratesOf } from '../../../src-shared/domain/deadline/interest/rates'
import { interestPaper, interestWords } from '../../../src-shared/texts/interest-paper'
import { day } from '../../support/deadlines'
import { readForm } from './pdf-tools'

const rates = ratesOf(rateData(), ownRates.parse({ ecb: [{ half: '2026H2', rate: '2.00' }] }))

function statement(language: Language, asked: InterestAsked) {
  const due = interestDue(rates, asked)
  if (!due.ok) throw new Error(JSON.stringify(due.reason))
  const state = { reference: '2026-A-0042', title: 'Facture F-2231', language }
  return { firm: 'Bâti-Rhône Constructions', state, asked, due: due.value, currency: 'EUR' } as const
}

const late = { principal: 500_000, from: day('2026-05-31'), to: day('2026-08-31') } as const

test('a statement tells what is due, each half-year with its days and rate, and what they come to', async () => {
  const told = statement('fr', { ...late, kind: 'business' })
  const { text, info, pages } = await readForm(interestPaper(told))
  expect(info).toMatch(/Tagged:\s+yes/u)
  expect(pages).toBe(1)
  for (const wanted of [
    'Bâti-Rhône Constructions · 2026-A-0042 – Facture F-2231 · arrêté au lundi 31 août 2026',
    'Montant dû, toutes taxes comprises : 5 000,00 €',
    'Échéance de la facture : dimanche 31 mai 2026',
    '1er semestre 2026, du 1er juin 2026 au 30 juin 2026 : 30 jours à 12,15 %',
    '2e semestre 2026, du 1er juillet 2026 au 31 août 2026 : 62 jours à 12,00 %',
    'Intérêts : 151,85 €',
    'Indemnité forfaitaire de recouvrement : 40,00 €',
    'À réclamer en plus du montant dû : 191,85 €',
    'C. com. art. L441-10 II'
  ]) {
    expect(text).toContain(wanted)
  }
  expect(interestWords(told)).toContain('191,85')
})

test('legal interest has no lump sum; an agreed rate is told, and our doubt about it is not', async () => {
  const legal = await readForm(
    interestPaper(statement('en', { ...late, to: day('2026-06-30'), kind: 'legal-company' }))
  )
  expect(legal.text).toContain('Formal notice of: Sunday 31 May 2026')
  expect(legal.text).toContain('First half of 2026, 1 June 2026 to 30 June 2026: 30 days at 2.62%')
  expect(legal.text).not.toContain('Lump sum')
  const agreed = { ...late, to: day('2026-06-30'), kind: 'business', agreed: 500 } as const
  const told = statement('fr', agreed)
  expect(told.due.belowFloor).toEqual(['2026H1'])
  const { text } = await readForm(interestPaper(told))
  expect(text).toContain('Taux prévu au contrat : 5,00 %')
  expect(text).not.toContain('trois fois')
})
