import { describe, expect, it } from 'vitest'
import type { FormalNoticeDraft } from '../../../../src-shared/domain/letter/draft'
import { type Mention, type MentionName, mentionNames, mentionsOf } from '../../../../src-shared/domain/letter/mentions'
import { type LetterContext, letterProblems } from '../../../../src-shared/domain/letter/problems'
import { letterId } from '../../../../src-shared/lib/ids'
import { addDays } from '../../../../src-shared/lib/plain-date'
import { proposeLetter } from '../../../../src-shared/texts/letters/propose'
import { company, leakingFlat, manager, photograph, sourcesOf } from '../../../support/letter-sources'

const played = leakingFlat()
const proposed = proposeLetter(
  'formal-notice',
  letterId.parse('01890000-0000-7000-8000-0000000000f1'),
  sourcesOf(played)
)
if (proposed.kind !== 'formal-notice') throw new Error('not a notice')
const notice: FormalNoticeDraft = { ...proposed, obligation: 'Le marché du 3 mars 2025.', enclosures: [photograph] }
const context: LetterContext = { today: played.today, company, signatory: manager, addressIssues: [] }
const standings = (draft: FormalNoticeDraft, toConsumer = false) =>
  Object.fromEntries(
    mentionsOf(draft, letterProblems(draft, played.open, context), toConsumer).map(({ name, standing }) => [
      name,
      standing
    ])
  )
const offered = { kind: 'joint-inspection', at: '', place: '3 rue des Tanneurs, Lyon' } as const

describe('what a formal notice must say', () => {
  it('is there once the notice is whole; a sum, a meeting and a mediator are asked for where they belong', () => {
    const asked = mentionNames.filter((name) => !['amount', 'meeting', 'mediator'].includes(name))
    expect(standings(notice)).toEqual(Object.fromEntries(asked.map((name) => [name, 'there'])))
    expect(standings(notice, true)).toHaveProperty('mediator')
  })

  it.each([
    ['obligation', { obligation: '' }, 'missing'],
    ['demand', { demand: 'reprendre [à compléter]' }, 'missing'],
    ['amount', { topic: 'payment' }, 'missing'],
    ['deadline', { deadlineOn: addDays(notice.dated, 5) }, 'missing'],
    ['basis', { consequence: 'nous résilierons le marché' }, 'missing'],
    ['enclosures', { enclosures: [] }, 'doubtful'],
    ['meeting', { meeting: offered }, 'missing'],
    ['meeting', { meeting: { ...offered, on: addDays(notice.dated, 4) } }, 'doubtful'],
    ['meeting', { meeting: { ...offered, on: addDays(notice.dated, 20), place: ' ' } }, 'missing'],
    ['meeting', { meeting: { ...offered, on: addDays(notice.dated, 20) } }, 'there']
  ] satisfies readonly [MentionName, Partial<FormalNoticeDraft>, Mention['standing']][])(
    '%s: %o',
    (name, change, standing) => {
      expect(standings({ ...notice, ...change })[name]).toBe(standing)
    }
  )
})
