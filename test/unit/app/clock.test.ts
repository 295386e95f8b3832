import { expect, test } from 'vitest'
import { clockOnDay, systemClock } from '../../../src-main/app/clock'
import { dayOf, plainDate, timeZone } from '../../../src-shared/lib/plain-date'

const paris = timeZone.parse('Europe/Paris')
const day = plainDate.parse('2026-03-29')

test('an injected day is today, and its instants lie in it', () => {
  const clock = clockOnDay(day, () => paris)
  expect(clock.today()).toBe(day)
  expect(dayOf(clock.now(), paris)).toBe(day)
})

test('the home zone is asked each time', () => {
  let zone = paris
  const clock = systemClock(() => zone)
  expect(clock.zone).toBe('Europe/Paris')
  zone = timeZone.parse('Indian/Reunion')
  expect(clock.zone).toBe('Indian/Reunion')
  expect(clock.today()).toBe(dayOf(clock.now(), zone))
})
