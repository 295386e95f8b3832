import { expect, it } from 'vitest'
import { claimedUntil, countedFrom } from '../../../../src-shared/domain/case/next-step'
import type { ReceivedLetter } from '../../../../src-shared/domain/case/state/received'
import { contactId, eventId, receivedId } from '../../../../src-shared/lib/ids'
import { plainDate } from '../../../../src-shared/lib/plain-date'

const [presented, collected] = [plainDate.parse('2026-02-26'), plainDate.parse('2026-03-02')]
const letter: ReceivedLetter = {
  id: receivedId.parse('01890000-0000-7000-8000-0000000000e1'),
  entry: eventId.parse('01890000-0000-7000-8000-0000000000e2'),
  kind: 'formal-notice',
  from: contactId.parse('01890000-0000-7000-8000-0000000000e3'),
  subject: 'Mise en demeure',
  answerOwed: true,
  aboutWorks: false
}
const demand = { text: 'Réparer.', days: 8 }

it.each([
  ['presented', '2026-03-06', { presented, collected, demand }],
  ['collected', '2026-03-10', { presented, collected, demand: { ...demand, daysFrom: 'collected' as const } }],
  ['presented', '2026-03-06', { presented, demand: { ...demand, daysFrom: 'collected' as const } }],
  ['collected', '2026-03-10', { collected, demand }],
  [undefined, undefined, { demand }]
] as const)('counts the days they give from %s, to %s', (from, until, days) => {
  const said = { ...letter, ...days }
  expect(countedFrom(said)).toBe(from)
  expect(claimedUntil(said)).toBe(until)
})
