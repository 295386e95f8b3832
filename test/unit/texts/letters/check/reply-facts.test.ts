import { expect, test } from 'vitest'
import type { CaseCommandInput } from '../../../../../src-shared/domain/case/commands'
import { caseFile, daysOf, statusOf } from '../../../../../src-shared/domain/remark/facts'
import { letterId } from '../../../../../src-shared/lib/ids'
import { plainDate } from '../../../../../src-shared/lib/plain-date'
import { frameOf } from '../../../../../src-shared/texts/letters/check/letter-frame'
import { replyFacts } from '../../../../../src-shared/texts/letters/check/reply-facts'
import { proposeLetter } from '../../../../../src-shared/texts/letters/propose'
import { leakingFlat, sourcesOf, subcontractorId } from '../../../../support/letter-sources'

const id = letterId.parse('01890000-0000-7000-8000-0000000000e1')

function played(...commands: CaseCommandInput[]) {
  const one = leakingFlat()
  for (const command of commands) {
    const decision = one.ask(command)
    if (!decision.ok) throw new Error(`${command.type}: ${decision.reason.code}`)
  }
  return sourcesOf(one)
}

test('the facts of a case are who writes to whom, of what, and every day and sum the record knows', () => {
  const sources = played(
    { type: 'state-grievance', text: 'Le plafond goutte' },
    { type: 'state-grievance', text: 'Personne n’a rappelé' },
    { type: 'make-promise', text: 'passer voir', due: plainDate.parse('2026-03-17') }
  )
  const mediator = { name: 'CM2C', address: '49 rue de Ponthieu, 75008 Paris', website: 'cm2c.net', notes: '' }
  const draft = proposeLetter('acknowledgement', id, sources)
  const facts = caseFile.parse(
    replyFacts(draft, 2, { ...sources, organisation: { ...sources.organisation, mediator } })
  )
  expect(facts).toMatchObject({
    kind: 'acknowledgement',
    lang: 'fr',
    jurisdiction: 'fr',
    draft_on: '2026-03-10',
    attachments: 2,
    owner: { full_name: 'Hélène Garnier-Dupré', phone: '06 00 00 00 01', email: 'contact@bati-rhone.example' },
    recipient: { title: 'Madame', first_name: 'Marguerite', last_name: 'Lefèvre', status: 'consumer', role: 'client' },
    case: {
      reference: '2026-A-0042',
      topic: 'Infiltration, appartement B12',
      request_summary: 'Que le toit soit repris avant Noël.',
      promise_missed: false,
      promised_update_on: '2026-03-17',
      flags: ['works']
    },
    company: { name: 'Bâti-Rhône Constructions', mediator: { name: 'CM2C', website: 'cm2c.net' } },
    staff: ['Hélène Garnier-Dupré'],
    contacts: ['Étanchéité du Forez', 'M. Yannick Le Goff'],
    reference_formats: ['YYYY-M-NNNN']
  })
  expect(facts.case?.issues?.map(({ text }) => text)).toEqual(['Le plafond goutte', 'Personne n’a rappelé'])
  expect(facts.case?.outcome).toBeUndefined()
  expect(statusOf(facts)).toBe('consumer')
  expect(daysOf(facts)).toEqual(expect.arrayContaining(['2026-02-20', '2026-03-10', '2026-03-17']))
})

test('a body is written to by its name, and what nobody recorded is absent', () => {
  const sources = played()
  const draft = { ...proposeLetter('formal-notice', id, sources), to: subcontractorId }
  const facts = caseFile.parse(replyFacts(draft, 0, sources))
  expect(facts.recipient).toMatchObject({ company: 'Étanchéité du Forez', status: 'professional' })
  expect(facts.recipient?.title).toBeUndefined()
  expect(facts.contacts).toEqual(['Marguerite Lefèvre'])
  expect(facts.company?.mediator).toBeUndefined()
  expect(facts.case?.promise_missed).toBeUndefined()
  expect(facts.invoice).toBeUndefined()
  expect(frameOf(draft, sources)).toMatchObject({
    reference: expect.stringContaining('2026-A-0042-1'),
    greeting: 'Madame, Monsieur,',
    contact: expect.stringContaining('04 78 00 00 00'),
    signature: 'Hélène Garnier-Dupré\nGérante'
  })
})

test('the days and the sums of the account that a notice states are known', () => {
  const sources = played()
  const draft = proposeLetter('formal-notice', id, sources)
  const account = {
    ...{ kind: 'legal-company' as const, currency: 'EUR' as const, interestFirst: true },
    debts: [{ label: 'F-2025-118', cents: 12_500_00, from: plainDate.parse('2025-05-15') }],
    deductions: [{ kind: 'payment' as const, label: '', cents: 3_000_00, on: plainDate.parse('2025-09-10'), of: 0 }],
    to: plainDate.parse('2026-03-02')
  }
  const claimed = { cents: 9_750_18, currency: 'EUR' as const }
  const facts = caseFile.parse(replyFacts({ ...draft, account, claimed }, 0, sources))
  expect(facts.amounts).toMatchObject({ debt_1: 12_500, deduction_1: 3_000, claimed: 9_750.18 })
  expect(facts.dates?.known).toEqual(expect.arrayContaining(['2025-05-15', '2025-09-10', '2026-03-02']))
})
