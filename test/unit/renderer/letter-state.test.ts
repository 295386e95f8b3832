import { expect, test } from 'vitest'
import { type ListedLetter, letterState } from '../../../src-renderer/features/letters-register/letter-state'
import { attachmentId, caseId, letterId } from '../../../src-shared/lib/ids'
import { instant, plainDate } from '../../../src-shared/lib/plain-date'
import { formatFor } from '../../../src-shared/texts/format'
import { translator } from '../../../src-shared/texts/translator'

const id = '019bdf89-f900-7f7a-ad3e-a3267a2f1da1'
const day = (text: string) => plainDate.parse(text)

const issued: ListedLetter = {
  id: letterId.parse(id),
  kind: 'formal-notice',
  number: '2026-A-0003-2',
  dated: day('2026-02-25'),
  toNames: ['Étanchéité du Forez'],
  document: attachmentId.parse(id),
  filled: [],
  row: {
    id: caseId.parse(id),
    reference: '2026-A-0003',
    title: 'Infiltration',
    names: ['Marguerite Lefèvre'],
    type: 'works',
    direction: 'between',
    stage: 'investigating',
    recourse: 'formal-notice',
    priority: 'P2',
    department: 'works',
    next: { kind: 'none' },
    turn: 'them',
    openedOn: day('2026-01-24'),
    lastActivityAt: instant.parse('2026-02-28T09:00:00.000Z'),
    ...{ tags: [], alarms: [], planned: true, safety: 'none' }
  }
}

const told = (changes: Partial<ListedLetter>, today = day('2026-03-03')) => {
  const { words, tone } = letterState(translator('en'), formatFor('en'), { ...issued, ...changes }, today)
  return [words.replaceAll('\u00a0', ' '), tone]
}

test('a letter is where its last slip says', () => {
  const deposited = day('2026-02-26')
  const presented = day('2026-02-28')
  expect(told({})).toEqual(['To be posted', 'amber'])
  expect(told({ kind: 'acknowledgement' })).toEqual(['Issued', 'plain'])
  expect(told({ way: 'by-hand' })).toEqual(['To be handed over', 'amber'])
  expect(told({ kind: 'acknowledgement', way: 'tracked' })).toEqual(['To be posted', 'amber'])
  expect(told({ deposited })).toEqual(['Posted 26 February 2026', 'slate'])
  expect(told({ deposited, presented })).toEqual(['Presented 28 February 2026', 'slate'])
  expect(told({ deposited, presented }, day('2026-03-20'))).toEqual(['Slip overdue, posted 26 February 2026', 'brick'])
  expect(told({ deposited, presented, collected: day('2026-03-02') })).toEqual(['Collected 2 March 2026', 'green'])
  expect(told({ deposited, presented, returned: day('2026-03-16') })).toEqual(['Returned 16 March 2026', 'brick'])
})
