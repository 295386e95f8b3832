import { expect, it } from 'vitest'
import { mailStanding } from '../../../../src-shared/domain/letter/mail-standing'
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
