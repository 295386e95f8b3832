import { expect, it } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { agendaOf } from '../../../../src-shared/domain/case/agenda'
import type { CaseCommandInput } from '../../../../src-shared/domain/case/commands'
import { plainDate, timeZone } from '../../../../src-shared/lib/plain-date'
import { opening } from '../../../support/case-commands'
import { PlayedCase } from '../../../support/play-case'

const zone = timeZone.parse('Europe/Paris')

function play(...commands: readonly CaseCommandInput[]): PlayedCase {
  const played = new PlayedCase(plainDate.parse('2026-03-10'))
  for (const command of commands) expect(played.ask(command)).toMatchObject({ ok: true })
  return played
}
const told = ({ open }: PlayedCase) => agendaOf(open, zone, deadlineLore())
const reception: CaseCommandInput = { type: 'record-anchors', given: { reception: plainDate.parse('2025-06-01') } }

it('keeps apart what is ours, what others may do, and what nobody has confirmed', () => {
  const played = play(
    opening({ disputeType: 'works' }),
    { type: 'make-promise', text: 'Rappeler M. Œuvrard', due: '2026-03-12' },
    reception,
    { type: 'confirm-deadline', rule: 'gpa-1y', given: {} },
    {
      type: 'confirm-deadline',
      rule: 'builder-recourse-5y',
      subject: 'Lot carrelage',
      given: { trigger: plainDate.parse('2021-06-01'), direction: 'we-claim' }
    }
  )
  const rows = told(played)
  const of = (lane: string) => rows.filter((row) => row.lane === lane)
  expect(of('exposure')).toMatchObject([{ kind: 'deadline', due: '2026-06-01', step: { rule: 'gpa-1y' } }])
  expect(of('exposure')[0]?.warnFrom).toBeUndefined()
  expect(of('ours').map(({ kind }) => kind)).toEqual(['step', 'promise', 'deadline'])
  expect(of('ours').at(-1)).toMatchObject({
    due: '2026-05-29',
    lastDay: '2026-06-01',
    step: { subject: 'Lot carrelage' }
  })
  expect(of('proposed').map(({ step }) => 'rule' in step && step.rule)).toEqual(
    expect.arrayContaining(['biennale-2y', 'decennale-10y'])
  )
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
})

it('leaves out a proposal once it is confirmed, set aside or cannot be worked out', () => {
  const proposed = (played: PlayedCase) =>
    told(played).flatMap(({ lane, step }) => (lane === 'proposed' && 'rule' in step ? [step.rule] : []))
  expect(proposed(play(opening({ disputeType: 'works' })))).toEqual([])
  const known = play(opening({ disputeType: 'works' }), reception)
  expect(proposed(known)).toContain('biennale-2y')
  known.ask({ type: 'drop-deadline', rule: 'biennale-2y', reason: 'Aucun équipement' })
  known.ask({ type: 'confirm-deadline', rule: 'gpa-1y', given: {} })
  expect(proposed(known)).not.toContain('biennale-2y')
  expect(proposed(known)).not.toContain('gpa-1y')
})

it('holds nothing of a deadline that is closed, nor of a case that is over', () => {
  const played = play(opening({ disputeType: 'works' }), reception, {
    type: 'confirm-deadline',
    rule: 'gpa-1y',
    given: {}
  })
  const [deadline] = played.open.deadlines
  played.ask({ type: 'close-deadline', deadline: deadline?.id ?? '', outcome: 'settled', reason: 'Réserves levées' })
  expect(told(played).some(({ step }) => 'rule' in step && step.rule === 'gpa-1y')).toBe(false)
  expect(told(played).length).toBeGreaterThan(0)
  played.ask({ type: 'move-stage', to: 'withdrawn', reason: 'Le client renonce' })
  expect(told(played)).toEqual([])
})
