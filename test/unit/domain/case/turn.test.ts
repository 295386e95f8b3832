import { describe, expect, it, test } from 'vitest'
import type { CaseCommandInput } from '../../../../src-shared/domain/case/commands'
import type { CaseState } from '../../../../src-shared/domain/case/state'
import { turn } from '../../../../src-shared/domain/case/turn'
import { acknowledging, client, noticing, opening, plumber, withPlumber } from '../../../support/case-commands'
import { PlayedCase } from '../../../support/play-case'

const said = (flow: 'in' | 'out' | 'inside', day?: string, more: object = {}): CaseCommandInput => ({
  type: 'log-communication',
  channel: 'call',
  flow,
  text: 'Appel',
  ...(day && { happened: { kind: 'day', on: day } }),
  ...more
})

function playedWith(commands: readonly CaseCommandInput[], first: CaseCommandInput = opening()): CaseState {
  const play = new PlayedCase()
  for (const command of [first, ...commands]) {
    const done = play.ask(command)
    if (!done.ok) throw new Error(done.reason.code)
  }
  return play.open
}

describe('whose turn it is', () => {
  it.each<[string, CaseCommandInput[], 'us' | 'them' | 'nobody']>([
    ['theirs to wait when they complained', [], 'us'],
    ['theirs once we answered', [said('out')], 'them'],
    ['ours when they call again', [said('out'), said('in')], 'us'],
    ['ours though we tried and nobody answered', [said('out', undefined, { outcome: 'no-answer' })], 'us'],
    ['theirs once a message was left', [said('out', undefined, { outcome: 'message-left' })], 'them'],
    ['ours after a word among ourselves', [said('inside')], 'us'],
    ['theirs once acknowledged by letter', [acknowledging()], 'them'],
    ['ours though we called the plumber', [withPlumber, said('out', undefined, { with: plumber })], 'us'],
    ['ours though the plumber had his notice', [withPlumber, noticing()], 'us'],
    ['theirs once we called them by name', [said('out', undefined, { with: client })], 'them'],
    ['theirs though the plumber wrote', [withPlumber, said('out'), said('in', undefined, { with: plumber })], 'them'],
    ['theirs though an older call is written down late', [said('out'), said('in', '2026-03-05')], 'them'],
    ['ours though an older answer is written down late', [said('in'), said('out', '2026-03-05')], 'us'],
    ['nobody’s at the end', [{ type: 'move-stage', to: 'withdrawn', reason: 'Renonce' }], 'nobody']
  ])('is %s', (_name, commands, expected) => {
    expect(turn(playedWith(commands))).toBe(expected)
  })

  it.each<[string, CaseCommandInput[], 'them' | 'nobody']>([
    ['theirs when we claim', [], 'them'],
    ['theirs when we claim, though they answered with a date', [said('out'), said('in')], 'them'],
    ['nobody’s once our claim is withdrawn', [{ type: 'move-stage', to: 'withdrawn', reason: 'Livré' }], 'nobody']
  ])('is %s', (_name, commands, expected) => {
    expect(turn(playedWith(commands, opening({ direction: 'we-claim' })))).toBe(expected)
  })
})

describe('how long they have waited', () => {
  const waited = (commands: readonly CaseCommandInput[]) =>
    playedWith(commands, opening({ happened: { kind: 'day', on: '2026-03-02' } })).unansweredSince?.happened

  test('since their first message that we have not answered, not since the last', () => {
    expect(waited([said('in', '2026-03-06'), said('in', '2026-03-09')])).toEqual({ kind: 'day', on: '2026-03-02' })
    expect(waited([said('out', '2026-03-04'), said('in', '2026-03-06'), said('in', '2026-03-09')])).toEqual({
      kind: 'day',
      on: '2026-03-06'
    })
  })

  test('since an earlier one once it is written down', () => {
    expect(waited([said('out', '2026-03-04'), said('in', '2026-03-08'), said('in', '2026-03-06')])).toEqual({
      kind: 'day',
      on: '2026-03-06'
    })
  })

  test('not at all once we answered', () => {
    expect(waited([said('out')])).toBeUndefined()
  })
})

test('the first party stays the first when its status changes', () => {
  const { parties } = playedWith([
    withPlumber,
    { type: 'link-party', contact: client, role: 'client', status: 'non-professional' }
  ])
  expect(parties.map((party) => [party.contact, party.status])).toEqual([
    [client, 'non-professional'],
    [plumber, 'professional']
  ])
})
