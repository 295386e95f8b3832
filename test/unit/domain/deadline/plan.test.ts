import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBusinessDay } from '../../../../src-shared/domain/deadline/holidays'
import { layOutPlan, planFile } from '../../../../src-shared/domain/deadline/plan'
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
        expect(layOutPlan(one, anchor, zone).every(({ on }) => isBusinessDay(on, zone))).toBe(true)
      })
    )
  })

  test.each([
    ['a step that is not there', [{ id: 'a', from: 'b', after: { days: 1 } }]],
    [
      'a step that comes later',
      [
        { id: 'a', from: 'b', after: { days: 1 } },
        { id: 'b', from: 'anchor', businessDays: 1 }
      ]
    ],
    [
      'two steps of one name',
      [
        { id: 'a', from: 'anchor', businessDays: 1 },
        { id: 'a', from: 'anchor', businessDays: 2 }
      ]
    ]
  ])('is refused with %s', (_, steps) => {
    expect(planFile.safeParse({ plans: [{ id: 'x', types: [], anchor: 'y', steps }] }).success).toBe(false)
  })
})
