import { expect, it } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import type { CaseCommandInput } from '../../../../src-shared/domain/case/commands'
import { basisOf } from '../../../../src-shared/domain/case/deadlines/basis'
import { calls } from '../../../../src-shared/domain/case/deadlines/calls'
import { proposedDeadlines } from '../../../../src-shared/domain/case/deadlines/proposed'
import { plainDate, timeZone } from '../../../../src-shared/lib/plain-date'
import { client, opening } from '../../../support/case-commands'
import { PlayedCase } from '../../../support/play-case'

const zone = timeZone.parse('Europe/Paris')

function play(...commands: readonly CaseCommandInput[]): PlayedCase {
  const played = new PlayedCase(plainDate.parse('2026-03-10'))
  for (const command of commands) expect(played.ask(command)).toMatchObject({ ok: true })
  return played
}
const proposals = ({ open }: PlayedCase) => proposedDeadlines(basisOf(open, zone), open, deadlineLore())
const proposal = (played: PlayedCase, rule: string) => proposals(played).find((one) => one.rule === rule)
const days = ({ open }: PlayedCase) => open.deadlines.map(({ rule, value }) => [rule, value.lastDay, value.actBy])
const is = (status: 'consumer' | 'non-professional'): CaseCommandInput => ({
  type: 'link-party',
  contact: client,
  role: 'client',
  status
})

it('asks for the reception of the works, and says why', () => {
  const played = play(opening({ disputeType: 'works' }))
  expect(proposal(played, 'gpa-1y')).toEqual({
    rule: 'gpa-1y',
    why: 'works',
    own: {},
    kind: 'missing',
    inputs: ['reception']
  })
})

it('proposes the dates once the reception is known, confirms one, moves it with the reception and keeps the old date', () => {
  const played = play(
    opening({ disputeType: 'works' }),
    { type: 'record-anchors', given: { reception: plainDate.parse('2024-02-29') } },
    { type: 'confirm-deadline', rule: 'decennale-10y', given: {} }
  )
  expect(proposal(played, 'gpa-1y')).toMatchObject({ kind: 'dated', deadline: { lastDay: '2025-02-28' } })
  expect(days(played)).toEqual([['decennale-10y', '2034-02-28', '2034-02-27']])
  expect(proposal(played, 'decennale-10y')).toBeUndefined()

  played.ask({ type: 'record-anchors', given: { reception: plainDate.parse('2024-03-01') } })
  expect(days(played)).toEqual([['decennale-10y', '2034-03-01', '2034-02-28']])
  expect(played.open.deadlines[0]?.was).toMatchObject([{ value: { lastDay: '2034-02-28' } }])
  expect(played.stored.map(({ type }) => type).slice(-2)).toEqual(['anchors-recorded', 'deadline-recomputed'])
})

it('moves a limitation by a mediation, and no forclusion', () => {
  const given = { trigger: plainDate.parse('2024-03-10') }
  const played = play(
    opening({ disputeType: 'works' }),
    { type: 'record-anchors', given: { reception: plainDate.parse('2025-06-01') } },
    { type: 'confirm-deadline', rule: 'gpa-1y', given: {} },
    { type: 'confirm-deadline', rule: 'presc-general', given },
    {
      type: 'record-deadline-event',
      kind: 'mediation',
      on: plainDate.parse('2026-01-10'),
      until: plainDate.parse('2026-03-01')
    }
  )
  expect(days(played)).toEqual([
    ['gpa-1y', '2026-06-01', '2026-05-29'],
    ['presc-general', '2029-04-29', '2029-04-27']
  ])
  const [mediation] = played.open.happenings
  played.ask({
    type: 'record-deadline-event',
    kind: 'mediation',
    on: plainDate.parse('2026-01-10'),
    of: mediation?.id ?? '',
    withdrawn: true
  })
  expect(days(played)[1]).toEqual(['presc-general', '2029-03-10', '2029-03-09'])
  expect(played.open.happenings).toEqual([])
})

it('lets an acknowledgement serve only the side it is made to', () => {
  const acknowledged = (by: 'us' | 'them'): CaseCommandInput => ({
    type: 'record-deadline-event',
    kind: 'acknowledgment',
    on: plainDate.parse('2026-03-01'),
    by
  })
  const claim = (by: 'us' | 'them') =>
    days(
      play(
        opening({ disputeType: 'unpaid', direction: 'we-claim' }),
        { type: 'confirm-deadline', rule: 'presc-consumer-pro', given: { trigger: plainDate.parse('2025-01-10') } },
        acknowledged(by)
      )
    )[0]?.[1]
  expect(claim('them')).toBe('2028-03-01')
  expect(claim('us')).toBe('2027-01-10')
})

it('opens the mediator’s year to a consumer who was refused, and not to a syndicate', () => {
  const refused = (status: 'consumer' | 'non-professional') =>
    play(
      opening({
        disputeType: 'quality',
        channel: 'letter',
        happened: { kind: 'day', on: plainDate.parse('2026-03-02') }
      }),
      ...(status === 'consumer' ? [] : [is(status)]),
      { type: 'state-grievance', text: 'La fenêtre ferme mal', facts: [] }
    )
  const answer = (played: PlayedCase): PlayedCase => {
    played.ask({
      type: 'answer-grievance',
      grievance: played.open.grievances[0]?.id ?? '',
      standing: 'unfounded',
      text: 'Le jeu est dans la tolérance'
    })
    return played
  }
  expect(proposal(refused('consumer'), 'mediation-1y')).toBeUndefined()
  expect(proposal(answer(refused('consumer')), 'mediation-1y')).toMatchObject({
    kind: 'dated',
    deadline: { lastDay: '2027-03-02', side: 'our-exposure' }
  })
  expect(proposal(answer(refused('non-professional')), 'mediation-1y')).toMatchObject({
    kind: 'not-applicable',
    because: { reason: 'mediator-for-consumers-only' }
  })
})

it('gives every rule that cases call for', () => {
  const { rules } = deadlineLore()
  for (const { rule } of calls) expect([...rules.byId.keys()]).toContain(rule)
})
