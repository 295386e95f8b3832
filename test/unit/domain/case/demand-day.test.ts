import { expect, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import type { CaseCommandInput } from '../../../../src-shared/domain/case/commands'
import { basisOf } from '../../../../src-shared/domain/case/deadlines/basis'
import { demandUntil } from '../../../../src-shared/domain/case/demand-until'
import { openSteps } from '../../../../src-shared/domain/case/next-step'
import type { DeadlineRule } from '../../../../src-shared/domain/deadline/rule'
import { letterId, personId } from '../../../../src-shared/lib/ids'
import { plainDate, timeZone } from '../../../../src-shared/lib/plain-date'
import { formatFor } from '../../../../src-shared/texts/format'
import { composeLetter } from '../../../../src-shared/texts/letters/compose'
import { proposeLetter } from '../../../../src-shared/texts/letters/propose'
import { changing, letterId as idOf, noticing, opening, plumber, withPlumber } from '../../../support/case-commands'
import { deposited, presented } from '../../../support/case-plays'
import { shipped } from '../../../support/deadlines'
import {
  company,
  leakingFlat,
  manager,
  sourcesOf,
  subcontractor,
  subcontractorId
} from '../../../support/letter-sources'
import { author, PlayedCase } from '../../../support/play-case'

const zone = timeZone.parse('Europe/Paris')

function play(...commands: readonly CaseCommandInput[]): PlayedCase {
  const played = new PlayedCase(plainDate.parse('2026-03-10'))
  for (const command of commands) expect(played.ask(command)).toMatchObject({ ok: true })
  return played
}

test('the day printed on a notice is the day its case waits for', () => {
  const flat = leakingFlat()
  const sources = sourcesOf(flat)
  const id = letterId.parse('01890000-0000-7000-8000-0000000000f1')
  const draft = proposeLetter('formal-notice', id, sources)
  if (draft.kind !== 'formal-notice' || !draft.deadlineOn) throw new Error('no demand')
  const content = composeLetter(draft, sources, { company, signatory: manager, addressee: { contact: subcontractor } })
  const printed = content.body.map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : ''))
  expect(printed.join(' ')).toContain(formatFor('fr').longDate(draft.deadlineOn))

  const { deadlineOn: on, daysFromPresentation = 15 } = draft
  const deadline = { on, daysFromPresentation }
  const asked = noticing({ letter: id, to: subcontractorId, signatory: personId.parse(author), deadline })
  expect(flat.ask(asked)).toMatchObject({ ok: true })
  expect(flat.ask({ type: 'deposit-letter', letter: id, on: flat.today, tracking: '' })).toMatchObject({ ok: true })
  const letter = flat.open.letters.find((one) => one.id === id)
  expect(letter && demandUntil(letter)).toBe(on)
  expect(openSteps(flat.open, zone)).toContainEqual(
    expect.objectContaining({ kind: 'await-answer', letter: id, due: on })
  )
})

test('more time granted is the one day of the letter and of its case, and what was printed stays', () => {
  const notice = idOf(2)
  const played = play(opening(), withPlumber, noticing(), deposited, presented)
  const [before] = played.open.letters
  expect(before && demandUntil(before)).toBe('2026-03-25')
  const more = { type: 'extend-demand', letter: notice, on: '2026-04-20', reason: 'Une pièce manque' } as const
  expect(played.ask(more)).toMatchObject({ ok: true })
  const [letter] = played.open.letters
  expect(letter).toMatchObject({ deadline: { on: '2026-04-10' }, extended: '2026-04-20' })
  expect(letter && demandUntil(letter)).toBe('2026-04-20')
  const due = openSteps(played.open, zone).flatMap((step) => (step.kind === 'await-answer' ? [step.due] : []))
  expect(due).toEqual(['2026-04-20'])
})

const toInsurer: CaseCommandInput = { type: 'link-party', contact: plumber, role: 'insurer', status: 'professional' }
const insurance: CaseCommandInput = {
  type: 'confirm-deadline',
  rule: 'presc-insurance',
  given: { trigger: '2025-01-10', direction: 'we-claim' }
}
const general: CaseCommandInput = { type: 'confirm-deadline', rule: 'presc-general', given: { trigger: '2024-03-01' } }
const lastDays = ({ open }: PlayedCase) => open.deadlines.map(({ value }) => value.lastDay)

test('a recorded letter to the insurer interrupts the limitation of insurance from the day it is posted, and no other', () => {
  const played = play(opening(), toInsurer, insurance, general, noticing())
  expect(lastDays(played)).toEqual(['2027-01-10', '2029-03-01'])
  expect(played.ask(deposited)).toMatchObject({ ok: true })
  expect(lastDays(played)).toEqual(['2028-03-10', '2029-03-01'])
})

test('the same letter to anybody else moves nothing', () => {
  const played = play(opening(), withPlumber, insurance, general, noticing(), deposited)
  expect(lastDays(played)).toEqual(['2027-01-10', '2029-03-01'])
  expect(basisOf(played.open, zone).happened).toEqual([{ kind: 'formal-notice', on: '2026-03-10', by: 'us' }])
})

test('an amount that changes works out again what depends on it', () => {
  const plain = shipped.rules.find(({ id }) => id === 'b2b-terms')
  if (!plain) throw new Error('no rule')
  const byAmount: DeadlineRule = {
    ...plain,
    id: 'by-amount',
    conditions: undefined,
    variants: [{ when: { input: 'amount', test: { over: '5000.00' } }, duration: { days: 60 } }],
    words: { name: 'Délai selon le montant' }
  }
  const played = new PlayedCase(plainDate.parse('2026-03-10'), { deadlines: deadlineLore({ rules: [byAmount] }) })
  const euros = (cents: number) => ({ amount: { cents, currency: 'EUR' as const } })
  expect(played.ask(opening(euros(300_000)))).toMatchObject({ ok: true })
  played.ask({ type: 'confirm-deadline', rule: 'by-amount', given: { received: '2026-03-01' } })
  expect(lastDays(played)).toEqual(['2026-03-31'])
  expect(played.ask(changing(euros(900_000)))).toMatchObject({ ok: true })
  expect(lastDays(played)).toEqual(['2026-04-30'])
  expect(played.open.deadlines[0]?.was).toMatchObject([{ value: { lastDay: '2026-03-31' } }])
})
