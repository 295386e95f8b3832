import { expect, it } from 'vitest'
import { atCounterUntil, hasLeft, mailStanding } from '../../../../src-shared/domain/letter/mail-standing'
import { plainDate } from '../../../../src-shared/lib/plain-date'

const day = (text: string) => plainDate.parse(text)
const today = day('2026-03-31')

it.each([
  ['a warm letter needs no proof', { kind: 'acknowledgement' }, 'issued'],
  ['a formal one waits to be posted', { kind: 'formal-notice' }, 'to-post'],
  [
    'posted 21 days ago it may still be on its way',
    { kind: 'formal-notice', deposited: day('2026-03-10') },
    'travelling'
  ],
  ['a day more and its slip is overdue', { kind: 'formal-notice', deposited: day('2026-03-09') }, 'overdue'],
  [
    'collected, however long ago',
    { kind: 'formal-notice', deposited: day('2026-01-05'), collected: day('2026-01-08') },
    'collected'
  ],
  [
    'returned, however long ago',
    { kind: 'formal-notice', deposited: day('2026-01-05'), returned: day('2026-01-24') },
    'returned'
  ]
] as const)('%s', (_name, letter, standing) => {
  expect(mailStanding(letter, today)).toBe(standing)
})

it.each([
  ['not presented yet', { kind: 'formal-notice' }, undefined],
  ['on its last day', { kind: 'formal-notice', presented: day('2026-03-16') }, '2026-03-31'],
  ['the day after, it goes back', { kind: 'formal-notice', presented: day('2026-03-15') }, undefined],
  ['fetched', { kind: 'formal-notice', presented: day('2026-03-30'), collected: today }, undefined],
  ['refused', { kind: 'formal-notice', presented: day('2026-03-30'), returned: today }, undefined],
  ['a service accepts it online', { kind: 'formal-notice', way: 'electronic', presented: today }, undefined],
  ['put into the box', { kind: 'acknowledgement', presented: today }, undefined]
] as const)('waits at the counter: %s', (_name, letter, until) => {
  expect(atCounterUntil(letter, today)).toBe(until)
})

it('has left once it was deposited or handed over', () => {
  expect([hasLeft({}), hasLeft({ deposited: today }), hasLeft({ collected: today })]).toEqual([false, true, true])
})
