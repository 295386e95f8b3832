import { describe, expect, it, test } from 'vitest'
import { mayPass, recourseGates, stageGates } from '../../../../src-shared/domain/case/gates'
import { type Recourse, recourses, type Stage } from '../../../../src-shared/domain/case/stages'
import { addDays, plainDate, timeZone } from '../../../../src-shared/lib/plain-date'
import { acknowledging, opening } from '../../../support/case-commands'
import { type Ask, assign, call, deposited, noticed, played, promise, withdraw } from '../../../support/case-plays'
import { offer, theirs } from '../../../support/casework-plays'

const paris = timeZone.parse('Europe/Paris')
const today = plainDate.parse('2026-03-10')
const out: Ask = { ...call, flow: 'out', outcome: 'reached', text: 'Rappelée' }
const agreement: Ask = { type: 'sign-agreement', text: 'Reprise du plafond' }
const mediated: Ask = { type: 'move-recourse', to: 'mediation', reason: 'Elle le demande' }

const recourseTable: readonly {
  readonly to: Recourse
  readonly missing: readonly Ask[]
  readonly met: readonly Ask[]
}[] = [
  { to: 'escalated', missing: [opening(), out], met: [opening(), out, assign] },
  { to: 'mediation', missing: [opening(), out], met: [opening({ channel: 'letter' }), out] },
  { to: 'mediation', missing: [opening({ channel: 'email' })], met: [opening(), theirs, out] },
  { to: 'formal-notice', missing: [opening(), acknowledging()], met: noticed },
  { to: 'litigation', missing: [...noticed, deposited], met: [...noticed, mediated, deposited] },
  { to: 'none', missing: [opening(), offer], met: [opening(), agreement] }
]

describe('a recourse', () => {
  const free = (given: readonly Ask[], to: Recourse, day = addDays(today, 400)) =>
    mayPass(recourseGates(played(given).open, to, paris), day)

  it.each(recourseTable)('$to rests on what the case shows', ({ to, missing, met }) => {
    expect(free(missing, to)).toBe(false)
    expect(free(met, to)).toBe(true)
  })

  test('every one has something to rest on', () => {
    const { open } = played([opening()])
    for (const to of recourses) expect(recourseGates(open, to, paris)).not.toHaveLength(0)
  })

  test('litigation waits for the day after the last one of the notice', () => {
    const given = [...noticed, mediated, deposited]
    const gate = recourseGates(played(given).open, 'litigation', paris).find(({ need }) => need === 'notice-run-out')
    const day = plainDate.parse(gate?.since)
    expect(free(given, 'litigation', addDays(day, -1))).toBe(false)
    expect(free(given, 'litigation', day)).toBe(true)
  })

  test('is taken without a reason where it rests on the case, and with one where it does not', () => {
    const asked: Ask = { type: 'move-recourse', to: 'mediation' }
    expect(played([opening({ channel: 'letter' }), out, asked]).open.recourse).toBe('mediation')
    expect(() => played([opening(), asked])).toThrow('recourse-needs-reason')
    expect(played([opening(), mediated]).open.recourse).toBe('mediation')
  })
})

describe('a stage', () => {
  const free = (given: readonly Ask[], to: Stage) => mayPass(stageGates(played(given).open, to, paris), today)

  test('rests on its own ground, or on the stage before it', () => {
    expect(free([opening()], 'acknowledged')).toBe(false)
    expect(free([opening(), acknowledging()], 'investigating')).toBe(true)
    expect(free([opening()], 'investigating')).toBe(false)
    expect(free([opening(), agreement], 'agreed')).toBe(true)
    expect(free([opening(), promise], 'resolved')).toBe(false)
  })

  test('beside the ladder rests on words alone', () => {
    for (const to of ['withdrawn', 'not-upheld'] as const) expect(free([opening(), agreement], to)).toBe(false)
    expect(free([opening(), withdraw], 'reopened')).toBe(false)
  })
})
