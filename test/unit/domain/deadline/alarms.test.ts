import { describe, expect, test } from 'vitest'
import { alarmsOf } from '../../../../src-shared/domain/deadline/lead-time'
import { dated, leads } from '../../../support/deadlines'

describe('alarms', () => {
  test('begin two months before where only a summons saves a right', () => {
    // Act by Friday 27 February 2026.
    expect(alarmsOf(dated('decennale-10y', { reception: '2016-02-29' }), leads)).toEqual({
      warnFrom: '2025-12-27',
      days: ['2025-12-27', '2026-01-28', '2026-02-20', '2026-02-26'],
      dailyFrom: '2026-02-27'
    })
  })

  test('follow the lead times of the firm', () => {
    const longer = { ...leads, summons: { months: 3 } }
    expect(alarmsOf(dated('decennale-10y', { reception: '2016-02-29' }), longer)?.warnFrom).toBe('2025-11-27')
  })

  test('never come before the time begins, and each day once', () => {
    expect(alarmsOf(dated('freight-reserve-3d', { delivered: '2026-11-18' }), leads)).toEqual({
      warnFrom: '2026-11-18',
      days: ['2026-11-18', '2026-11-19'],
      dailyFrom: '2026-11-20'
    })
  })

  test('of what others may do, tell the day it is over', () => {
    const theirs = dated('gpa-1y', { reception: '2026-03-03', direction: 'we-answer' })
    expect(alarmsOf(theirs, leads)).toEqual({ warnFrom: '2027-03-04', days: ['2027-03-04'], dailyFrom: undefined })
  })

  test('are none without a last day', () => {
    expect(alarmsOf(dated('b2b-45d-eom', { invoice: '2026-01-15' }), leads)).toBeUndefined()
  })
})
