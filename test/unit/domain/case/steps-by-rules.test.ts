import { expect, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { LEAST_INSURER_DAYS } from '../../../../src-shared/domain/case/commands/received'
import { DAYS_BEFORE_DEADLINE } from '../../../../src-shared/domain/case/decide/letters'
import { openSteps } from '../../../../src-shared/domain/case/next-step'
import type { DeadlineRule } from '../../../../src-shared/domain/deadline/rule'
import { plainDate, timeZone } from '../../../../src-shared/lib/plain-date'
import { client, opening, plumber, withPlumber } from '../../../support/case-commands'
import { shipped } from '../../../support/deadlines'
import { PlayedCase } from '../../../support/play-case'

const zone = timeZone.parse('Europe/Paris')
const today = plainDate.parse('2026-03-10')
const rule = (id: string): DeadlineRule => {
  const found = shipped.rules.findLast((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}
const dueOf = ({ open }: PlayedCase, kind: string) =>
  openSteps(open, zone).flatMap((step) => (step.kind === kind && 'due' in step ? [step.due] : []))

const insolvency = (abroad: boolean) => ({
  type: 'record-insolvency' as const,
  debtor: plumber,
  proceedings: 'liquidation' as const,
  published: '2026-02-28',
  appointed: '01890000-0000-7000-8000-0000000000c9',
  abroad
})

test.each([
  [false, '2026-04-28'],
  [true, '2026-06-28']
])('the claim in an insolvency is declared by the day of its rule; abroad: %s', (abroad, due) => {
  const played = new PlayedCase(today)
  for (const command of [opening(), withPlumber, insolvency(abroad)]) played.ask(command)
  expect(dueOf(played, 'declare-claim')).toEqual([due])
})

test('a rule of the firm’s own for insolvencies decides the day, and a later one does not move it', () => {
  const own: DeadlineRule = { ...rule('insolvency-2m'), duration: { months: 1 }, words: { name: 'Un mois' } }
  const played = new PlayedCase(today, { deadlines: deadlineLore({ rules: [own] }) })
  for (const command of [opening(), withPlumber, insolvency(false)]) played.ask(command)
  expect(dueOf(played, 'declare-claim')).toEqual(['2026-03-28'])
})

test.each([
  [undefined, '2026-03-16'],
  [10, '2026-03-23']
])('our insurer is told by the day of its rule; days of the contract: %s', (insurerDays, due) => {
  const played = new PlayedCase(today)
  played.ask(opening())
  const letter = { type: 'receive-letter', kind: 'recorded', from: client, subject: 'Désordres', text: '' } as const
  const asked = { ...letter, presented: '2026-03-09', aboutWorks: true, ...(insurerDays && { insurerDays }) }
  expect(played.ask(asked)).toMatchObject({ ok: true })
  expect(dueOf(played, 'tell-insurer')).toEqual([due])
})

test('what forms ask at least is what the rules say', () => {
  expect(rule('insurer-notice-5d').duration).toEqual({ days: LEAST_INSURER_DAYS })
  expect(rule('lrar-hold-15d').duration).toEqual({ days: DAYS_BEFORE_DEADLINE })
})
