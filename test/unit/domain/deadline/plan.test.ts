import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBusinessDay } from '../../../../src-shared/domain/deadline/holidays'
import { layOutPlan, planFile, planProblem, plansOf } from '../../../../src-shared/domain/deadline/plan'
import { zones } from '../../../../src-shared/domain/deadline/zone'
import { addDays } from '../../../../src-shared/lib/plain-date'
import { day, plans } from '../../../support/deadlines'

const plan = (id: string) => plans.find((one) => one.id === id) ?? expect.unreachable()
const laidOut = (id: string, anchor: string, known?: Record<string, ReturnType<typeof day>>) =>
  layOutPlan(plan(id), day(anchor), 'metro', known).map(({ id: step, on }) => [step, on])

describe('a plan', () => {
  test('is laid out forward, and backward from a later step', () => {
    expect(laidOut('works', '2026-03-03')).toEqual([
      ['answer', '2026-03-05'],
      ['visit', '2026-03-17'],
      // Ten days before the visit is Saturday 7 March.
      ['warn-subcontractor', '2026-03-06'],
      ['repair', '2026-04-16'],
      ['joint-inspection', '2026-04-23']
    ])
  })

  test('is laid out backward from the prudent day', () => {
    expect(laidOut('summons', '2026-11-13')).toEqual([
      // 13 September 2026 is a Sunday.
      ['summons', '2026-09-11'],
      ['lawyer', '2026-08-12'],
      ['expert', '2026-05-12'],
      ['formal-notice', '2026-04-27']
    ])
  })

  test('follows what was really done', () => {
    expect(laidOut('works', '2026-03-03', { visit: day('2026-03-24') })).toEqual([
      ['answer', '2026-03-05'],
      ['visit', '2026-03-24'],
      // Saturday 14 March.
      ['warn-subcontractor', '2026-03-13'],
      ['repair', '2026-04-23'],
      ['joint-inspection', '2026-04-30']
    ])
  })

  test('falls on business days, wherever', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.nat(40_000), fc.constantFrom(...zones), (one, offset, zone) => {
        const anchor = addDays(day('1950-01-01'), offset)
        expect(layOutPlan(one, anchor, zone).every(({ on }) => on && isBusinessDay(on, zone))).toBe(true)
      })
    )
  })

  test('counts business days backwards as it does forwards', () => {
    const back = (anchor: string, businessDaysBefore: number) =>
      layOutPlan({ steps: [{ id: 'a', from: 'anchor', businessDaysBefore }] }, day(anchor), 'metro')[0]?.on
    expect(back('2026-03-09', 1)).toBe('2026-03-06')
    // From a Saturday, Friday is the first one counted.
    expect(back('2026-03-07', 1)).toBe('2026-03-06')
    expect(back('2026-03-07', 0)).toBe('2026-03-06')
    expect(back('2026-03-09', 0)).toBe('2026-03-09')
    // 6 April 2026 is Easter Monday.
    expect(back('2026-04-08', 2)).toBe('2026-04-03')
  })

  test('may name a step that stands below, and days of its own', () => {
    const steps = [
      { id: 'warn', from: 'visit', before: { days: 10 } },
      { id: 'visit', from: 'day:reception', businessDays: 10 },
      { id: 'late', from: 'rule:gpa-1y', before: { months: 1 } },
      { id: 'never', from: 'day:keys', after: { weeks: 1 } }
    ]
    const days = { 'day:reception': day('2026-03-03'), 'rule:gpa-1y': day('2027-03-03') }
    expect(layOutPlan({ steps }, undefined, 'metro', {}, days)).toEqual([
      { id: 'warn', start: '2026-03-17', on: '2026-03-06' },
      { id: 'visit', start: '2026-03-03', on: '2026-03-17' },
      { id: 'late', start: '2027-03-03', on: '2027-02-03' },
      { id: 'never', start: undefined, on: undefined }
    ])
  })

  test.each([
    ['a step that is not there', [{ id: 'a', from: 'b', after: { days: 1 } }], { kind: 'anchor-missing', step: 'a' }],
    [
      'a cycle, by its steps',
      [
        { id: 'a', from: 'c', after: { days: 1 } },
        { id: 'b', from: 'a', businessDays: 1 },
        { id: 'c', from: 'b', businessDays: 1 }
      ],
      { kind: 'cycle', steps: ['a', 'c', 'b'] }
    ],
    ['a step that counts from itself', [{ id: 'a', from: 'a', businessDays: 1 }], { kind: 'cycle', steps: ['a'] }],
    [
      'two steps of one name',
      [
        { id: 'a', from: 'anchor', businessDays: 1 },
        { id: 'a', from: 'anchor', businessDays: 2 }
      ],
      { kind: 'step-twice', step: 'a' }
    ]
  ])('is refused with %s', (_, steps, problem) => {
    expect(planProblem({ steps })).toEqual(problem)
    expect(planFile.safeParse({ plans: [{ id: 'x', types: [], anchor: 'y', steps }] }).success).toBe(false)
  })

  test('of the firm stands before those shipped, which it replaces or sets aside', () => {
    const own = [{ ...plan('works'), name: 'Nos travaux' }]
    expect(plansOf(plans, own, ['summons']).map(({ id, name }) => name ?? id)).toEqual([
      'Nos travaux',
      'unpaid',
      'delivery'
    ])
  })
})
