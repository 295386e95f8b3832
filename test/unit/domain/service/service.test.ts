import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { type ClockInput, readClock } from '../../../../src-shared/domain/service/clock'
import { defaultTargets, serviceClocks } from '../../../../src-shared/domain/service/service-clocks'
import {
  momentAt,
  type Opening,
  openingsOn,
  type WorkCalendar,
  workedBetween
} from '../../../../src-shared/domain/service/working-time'
import {
  dateOfEpochDay,
  epochDay,
  instant,
  plainDate,
  timeZone,
  toInstant
} from '../../../../src-shared/lib/plain-date'

const HOUR = 3_600_000
const at = (text: string) => instant.parse(`${text}:00.000Z`)
const ms = (text: string) => Date.parse(at(text))
const office: readonly Opening[] = [
  { from: 540, to: 720 },
  { from: 840, to: 1_080 }
]
const week = [office, office, office, office, office, [], []]
const firm: WorkCalendar = { zone: timeZone.parse('Europe/Paris'), week }
const always: WorkCalendar = {
  zone: firm.zone,
  week: Array.from({ length: 7 }, () => [{ from: 0, to: 1_440 }]),
  holidays: () => new Set()
}

const read = (input: Partial<ClockInput> & Pick<ClockInput, 'startedAt' | 'now'>) =>
  readClock({ calendar: firm, target: { unit: 'hours', count: 8 }, pauses: [], ...input })

describe('working time', () => {
  test('is that of the openings, outside weekends and holidays', () => {
    // Friday 1 May 2026 is a holiday: from Thursday 17:00 to Monday 10:00 in Paris, one hour and one hour.
    expect(workedBetween(firm, ms('2026-04-30T15:00'), ms('2026-05-04T08:00'), [])).toBe(2 * HOUR)
    const none = { ...firm, holidays: () => new Set<string>() }
    expect(workedBetween(none, ms('2026-04-30T15:00'), ms('2026-05-04T08:00'), [])).toBe(9 * HOUR)
    expect(workedBetween(firm, ms('2026-05-04T08:00'), ms('2026-04-30T15:00'), [])).toBe(0)
  })

  test('is an hour less on the day clocks go forward, an hour more when they go back', () => {
    const hours = (date: string) =>
      openingsOn(always, epochDay(plainDate.parse(date))).reduce((sum, { from, until }) => sum + until - from, 0) / HOUR
    expect([hours('2026-03-28'), hours('2026-03-29'), hours('2026-10-25')]).toEqual([24, 23, 25])
  })
})

test('a wall time is the moment that Temporal gives, on every day and in every zone', () => {
  const zones = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Indian/Reunion', 'Africa/Casablanca']
  // The Sundays of the changes of 2026, in Paris and elsewhere, come often enough to be met.
  const days = fc.oneof(fc.integer({ min: 16_000, max: 23_000 }), fc.constantFrom(20_520, 20_541, 20_751, 20_548))
  fc.assert(
    fc.property(fc.constantFrom(...zones), days, fc.integer({ min: 0, max: 1_439 }), (zone, day, minutes) => {
      const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 }
      const wall = Temporal.PlainDate.from(dateOfEpochDay(day)).toPlainDateTime(time)
      expect(momentAt(day, minutes, timeZone.parse(zone))).toBe(wall.toZonedDateTime(zone).epochMilliseconds)
    }),
    { numRuns: 2_000 }
  )
})

describe('a clock', () => {
  test('that starts outside the hours begins at the next opening', () => {
    // Saturday noon: Monday 9:00 to 18:00 with two hours off makes seven hours, then one on Tuesday.
    const reading = read({ startedAt: at('2026-03-07T11:00'), now: at('2026-03-07T12:00') })
    expect(reading).toMatchObject({
      standing: 'running',
      dueAt: at('2026-03-10T09:00'),
      gross: 0,
      net: 0,
      left: 8 * HOUR
    })
  })

  test('in days ends at the close of the last day, over a weekend of changing clocks too', () => {
    const target = { unit: 'days', count: 1 } as const
    const reading = read({ target, startedAt: at('2026-03-27T10:00'), now: at('2026-03-27T10:00') })
    expect(reading?.dueAt).toBe(at('2026-03-30T16:00'))
    const sameDay = read({
      target: { unit: 'days', count: 0 },
      startedAt: at('2026-03-27T10:00'),
      now: at('2026-03-27T10:00')
    })
    expect(sameDay?.dueAt).toBe(at('2026-03-27T17:00'))
  })

  test('is paused while the client must act, and runs on from there', () => {
    const pauses = [{ from: at('2026-03-10T09:00') }]
    const startedAt = at('2026-03-10T08:00')
    expect(read({ startedAt, pauses, now: at('2026-03-11T11:00') })).toMatchObject({
      standing: 'paused',
      gross: 10 * HOUR,
      net: HOUR,
      left: 7 * HOUR
    })
    const ended = [{ from: at('2026-03-10T09:00'), until: at('2026-03-11T11:00') }]
    expect(read({ startedAt, pauses: ended, now: at('2026-03-11T13:00') })).toMatchObject({
      standing: 'running',
      dueAt: at('2026-03-12T11:00'),
      net: HOUR
    })
  })

  test('is met to the very moment, late the next one, and stays what it was once stopped', () => {
    const startedAt = at('2026-03-10T08:00')
    const now = at('2026-04-01T08:00')
    const dueAt = read({ startedAt, now })?.dueAt ?? now
    expect(dueAt).toBe(at('2026-03-11T09:00'))
    expect(read({ startedAt, stoppedAt: dueAt, now })).toMatchObject({ standing: 'met', left: 0, late: 0 })
    const after = toInstant(Date.parse(dueAt) + 1)
    expect(read({ startedAt, stoppedAt: after, now })).toMatchObject({ standing: 'late', late: 1 })
    expect(read({ startedAt, now })).toMatchObject({ standing: 'late', left: 0 })
  })

  test('is not put off by a pause that comes once it is stopped', () => {
    const startedAt = at('2026-03-10T08:00')
    const stopped = { startedAt, stoppedAt: at('2026-03-10T09:00'), now: at('2026-03-12T08:00') }
    const pauses = [{ from: at('2026-03-10T10:00'), until: at('2026-03-12T08:00') }]
    expect(read({ ...stopped, pauses })).toEqual(read(stopped))
  })

  test('that was stopped before it began says so', () => {
    const reading = read({
      startedAt: at('2026-03-10T08:00'),
      stoppedAt: at('2026-03-09T08:00'),
      now: at('2026-03-11T08:00')
    })
    expect(reading).toMatchObject({ backdated: true, gross: 0, standing: 'met' })
  })

  test('of a firm that never opens cannot be read', () => {
    const closed = { ...firm, week: [[], [], [], [], [], [], []] }
    expect(read({ calendar: closed, startedAt: at('2026-03-10T08:00'), now: at('2026-03-10T08:00') })).toBeUndefined()
  })
})

// Two years with both changes of the clocks, Easter and May.
const START = ms('2026-01-01T00:00')
const time = fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }).map((minutes) => START + minutes * 60_000)
const span = fc
  .tuple(time, fc.integer({ min: 0, max: 20 * 24 * 60 }))
  .map(([from, long]) => ({ from, until: from + long * 60_000 }))
const target = fc.oneof(
  fc.record({ unit: fc.constant('hours' as const), count: fc.integer({ min: 0, max: 80 }) }),
  fc.record({ unit: fc.constant('days' as const), count: fc.integer({ min: 0, max: 20 }) })
)
const runs = { numRuns: 60 }

describe('whatever the dates', () => {
  test('working time adds up and never runs back', () => {
    fc.assert(
      fc.property(fc.tuple(time, time, time), ([a, b, c]) => {
        const [x = a, y = b, z = c] = [a, b, c].sort((one, other) => one - other)
        const [first, second] = [workedBetween(firm, x, y, []), workedBetween(firm, y, z, [])]
        expect(first).toBeGreaterThanOrEqual(0)
        expect(workedBetween(firm, x, z, [])).toBe(first + second)
      }),
      { numRuns: 25 }
    )
  })

  test('the due moment has exactly the allowed time before it, and comes no sooner for what starts later', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 100_000 }), target, (start, later, of) => {
        const now = toInstant(start)
        const reading = read({ target: of, startedAt: now, now })
        const due = Date.parse(reading?.dueAt ?? '')
        expect(workedBetween(firm, start, due, [])).toBe(reading?.allowed)
        const next = toInstant(start + later * 60_000)
        const after = read({ target: of, startedAt: next, now: next })
        expect(Date.parse(after?.dueAt ?? '')).toBeGreaterThanOrEqual(due)
      }),
      runs
    )
  })

  test('a pause puts the due moment off by exactly the working time that it lasts', () => {
    fc.assert(
      fc.property(time, span, target, (start, pause, of) => {
        const now = toInstant(start)
        const plain = Date.parse(read({ target: of, startedAt: now, now })?.dueAt ?? '')
        const pauses = [{ from: toInstant(pause.from), until: toInstant(pause.until) }]
        const due = Date.parse(read({ target: of, startedAt: now, now, pauses })?.dueAt ?? '')
        const paused = workedBetween(firm, Math.max(start, pause.from), Math.min(pause.until, due), [])
        expect(workedBetween(firm, plain, due, [])).toBe(paused)
      }),
      runs
    )
  })

  test('net is gross without the pauses, however these overlap', () => {
    fc.assert(
      fc.property(time, time, span, span, (a, b, one, two) => {
        const [start, now] = [Math.min(a, b), Math.max(a, b)]
        const given = [one, two].map((pause) => ({ from: toInstant(pause.from), until: toInstant(pause.until) }))
        const input = { startedAt: toInstant(start), now: toInstant(now), pauses: given }
        const reading = read(input)
        const swapped = read({ ...input, pauses: [...given].reverse() })
        expect(swapped).toEqual(reading)
        expect(reading?.net).toBeLessThanOrEqual(reading?.gross ?? -1)
        expect((reading?.left ?? 0) * (reading?.late ?? 0)).toBe(0)
      }),
      { numRuns: 25 }
    )
  })
})

describe('the clocks of a case', () => {
  const received = at('2026-03-10T08:00')
  const base = {
    calendar: firm,
    targets: defaultTargets('works'),
    receivedAt: received,
    pauses: [],
    now: at('2026-03-12T10:00')
  }

  test('run from the day it came in, and acknowledging is never the client’s turn', () => {
    const clocks = serviceClocks({ ...base, pauses: [{ from: at('2026-03-10T09:00') }] })
    expect(clocks.acknowledge?.standing).toBe('late')
    expect(clocks.answer?.standing).toBe('paused')
  })

  test('owe news from the last ones, and none once answered', () => {
    const told = { ...base, acknowledgedAt: at('2026-03-10T10:00'), lastNewsAt: at('2026-03-11T10:00') }
    expect(serviceClocks(told)['next-news']?.dueAt).toBe(at('2026-03-18T17:00'))
    const answered = serviceClocks({ ...told, answeredAt: at('2026-03-12T09:00') })
    expect(answered['next-news']).toBeUndefined()
    expect(answered.answer?.standing).toBe('met')
  })

  test('take a full answer for an acknowledgement', () => {
    const clocks = serviceClocks({ ...base, answeredAt: at('2026-03-10T10:00') })
    expect(clocks.acknowledge).toMatchObject({ standing: 'met', net: 2 * HOUR })
  })
})
