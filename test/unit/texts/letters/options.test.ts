import { expect, test } from 'vitest'
import type { CaseCommandInput } from '../../../../src-shared/domain/case/commands'
import { letterId } from '../../../../src-shared/lib/ids'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { returnSlip } from '../../../../src-shared/texts/letters/options'
import { proposeLetter } from '../../../../src-shared/texts/letters/propose'
import { client, company, leakingFlat, sourcesOf } from '../../../support/letter-sources'

const id = letterId.parse('01890000-0000-7000-8000-0000000000e1')
const offers: readonly CaseCommandInput[] = [
  { type: 'offer-remedy', text: 'Reprendre le solin.', until: plainDate.parse('2026-04-30') },
  { type: 'offer-remedy', text: 'Une remise', cost: { cents: 25_000, currency: 'EUR' } }
]

function offered() {
  const one = leakingFlat()
  for (const command of offers) {
    const decision = one.ask(command)
    if (!decision.ok) throw new Error(decision.reason.code)
  }
  const sources = sourcesOf(one)
  const draft = proposeLetter('options-proposal', id, sources)
  if (draft.kind === 'formal-notice') throw new Error('unreachable')
  return { sources, draft }
}

test('what is offered stands in the letter and on its slip in the same words', () => {
  const { sources, draft } = offered()
  const slip = returnSlip(draft, sources, company, client)
  expect(slip?.options).toEqual([
    'Option A\u00a0: Reprendre le solin, valable jusqu’au 30\u00a0avril 2026',
    'Option B\u00a0: Une remise, d’un montant de 250,00\u00a0€'
  ])
  for (const option of slip?.options ?? []) expect(draft.body).toContain(option)
  expect(slip?.intro.join(' ')).toContain('18 rue de l’Abbé-Boisard')
})

test('a slip offers what is ticked, and there is none without a choice', () => {
  const { sources, draft } = offered()
  const second = draft.options.slice(1)
  expect(returnSlip({ ...draft, options: second }, sources, company, client)?.options).toEqual([
    'Option A\u00a0: Une remise, d’un montant de 250,00\u00a0€'
  ])
  expect(returnSlip({ ...draft, options: [] }, sources, company, client)).toBeUndefined()
})
