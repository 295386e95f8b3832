import { expect, test } from 'vitest'
import { caseClocks } from '../../../../src-shared/domain/case/clocks'
import { calendarOf, usualWeek } from '../../../../src-shared/domain/organisation/working-hours'
import { instant, timeZone } from '../../../../src-shared/lib/plain-date'
import { acknowledging, opening } from '../../../support/case-commands'
import { type Ask, played, withdraw } from '../../../support/case-plays'
import { offer, request } from '../../../support/casework-plays'

const calendar = calendarOf(usualWeek, timeZone.parse('Europe/Paris'))
/** Every play takes place on Tuesday 10 March 2026 at ten in the morning in Paris. */
const clocksAt = (given: readonly Ask[], now: string) => caseClocks(played(given).open, calendar, instant.parse(now))
const thursday = '2026-03-12T09:00:00.000Z'

test('a complaint waits to be acknowledged, for news and for an answer, in working hours', () => {
  const clocks = clocksAt([opening()], '2026-03-10T15:00:00.000Z')
  expect(clocks.acknowledge).toMatchObject({ standing: 'running' })
  expect(clocks['next-news']?.dueAt.slice(0, 10)).toBe('2026-03-17')
  expect(clocks.answer?.dueAt.slice(0, 10)).toBe('2026-03-24')
  // Ten to twelve and two to four, at ten in the morning and some seconds.
  expect(Math.round((clocks.acknowledge?.net ?? 0) / 3_600_000)).toBe(4)
})

test('late is late, and done in time is done', () => {
  expect(clocksAt([opening()], thursday).acknowledge?.standing).toBe('late')
  expect(clocksAt([opening(), acknowledging()], thursday).acknowledge?.standing).toBe('met')
  expect(clocksAt([opening(), offer], thursday).answer?.standing).toBe('met')
})

test('while they are to send what we asked for, the answer waits and the acknowledgement does not', () => {
  const clocks = clocksAt([opening(), request], thursday)
  expect(clocks.answer?.standing).toBe('paused')
  expect((clocks.answer?.gross ?? 0) - (clocks.answer?.net ?? 0)).toBeGreaterThan(3_600_000)
  expect(clocks.acknowledge?.standing).toBe('late')
})

test('no clock runs where we claim, nor once it is over', () => {
  expect(clocksAt([opening({ direction: 'we-claim' })], thursday)).toEqual({})
  expect(clocksAt([opening(), withdraw], thursday)).toEqual({})
})
