import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countFrom } from '../../../../src-shared/domain/deadline/count'
import { addDuration } from '../../../../src-shared/domain/deadline/duration'
import { businessDayFrom, isBusinessDay, isPublicHoliday } from '../../../../src-shared/domain/deadline/holidays'
import { inputsOf } from '../../../../src-shared/domain/deadline/rule-inputs'
import { zones } from '../../../../src-shared/domain/deadline/zone'
import { addDays, addMonths, dayOfWeek, type PlainDate } from '../../../../src-shared/lib/plain-date'
import { ask, dated, day, shipped } from '../../../support/deadlines'

const START = day('1900-01-02')
const anyDay = fc.integer({ min: 0, max: 91_000 }).map((offset) => addDays(START, offset))
const anyZone = fc.constantFrom(...zones)

/** What a rule needs besides its dates. */
const facts: Readonly<Record<string, unknown>> = { assisted: false, 'contract-days': 30 }
const anyRule = fc.constantFrom(...shipped.rules)

/** Every day a rule needs set to the same day; undefined where it has none to answer with. */
function at(rule: (typeof shipped.rules)[number], on: PlainDate, more: Readonly<Record<string, unknown>> = {}) {
  const required = inputsOf(rule).filter((input) => input.required)
  const given = Object.fromEntries(required.map(({ name }) => [name, facts[name] ?? on]))
  return dated(rule.id, { ...given, ...(rule.formula && { reading: 'B' }), ...more })
}

describe('whatever the rule and the day', () => {
  test('the last day is not before the start, the prudent day is a business day not after it', () => {
    fc.assert(
      fc.property(anyRule, anyDay, anyZone, (rule, on, zone) => {
        const { lastDay, actBy, mode } = at(rule, on, { zone })
        if (lastDay === undefined || actBy === undefined) throw new Error(`${rule.id} has no last day`)
        expect(lastDay >= on).toBe(true)
        expect(isBusinessDay(actBy, zone)).toBe(true)
        expect(mode === 'SUBST' || mode === 'FORCL' ? actBy < lastDay : actBy <= lastDay).toBe(true)
      })
    )
  })

  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.nat(40), anyZone, (rule, on, later, zone) => {
        const [first, second] = [at(rule, on, { zone }), at(rule, addDays(on, later), { zone })]
        expect((second.lastDay ?? '') >= (first.lastDay ?? '')).toBe(true)
        expect((second.actBy ?? '') >= (first.actBy ?? '')).toBe(true)
      })
    )
  })

  test('every date has its steps with their sources, in order, and its last day among them', () => {
    fc.assert(
      fc.property(anyRule, anyDay, (rule, on) => {
        const { steps, lastDay } = at(rule, on)
        expect(steps[0]?.code.startsWith('start')).toBe(true)
        expect(steps.every(({ sources }) => sources.length > 0)).toBe(true)
        expect(steps.some((step) => step.code === 'last-day' && step.on === lastDay)).toBe(true)
      })
    )
  })
})

describe('clamping', () => {
  test('never sticks: a month after the 28th is the 28th', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (on, months) => {
        const moved = addMonths(on, months)
        if (moved === '1900-01-01' || moved === '2199-12-31') return
        const wanted = Number(on.slice(8))
        const length = Number(addDays(addMonths(day(`${moved.slice(0, 7)}-01`), 1), -1).slice(8))
        expect(Number(moved.slice(8))).toBe(Math.min(wanted, length))
      })
    )
  })

  test.each([
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2024-02-29', { years: 4 }, '2028-02-29'],
    ['2023-02-28', { years: 1 }, '2024-02-28'],
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2026-01-31', { months: 1, days: 15 }, '2026-03-15'],
    ['2026-01-31', { months: 3 }, '2026-04-30']
  ])('%s and %j: %s', (from, plus, to) => {
    expect(addDuration(day(from), plus)).toBe(to)
  })
})

describe('modes', () => {
  const period = fc.record({ months: fc.nat(30), days: fc.nat(60) }).filter(({ months, days }) => months + days > 0)

  test('procedural, European, consumer and public-works ends are business days, and no business day lies between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('PROC-D' as const, 'PROC-M' as const, 'EU' as const, 'CONS-W' as const, 'CCAG' as const),
        anyDay,
        period,
        anyZone,
        (mode, on, plus, zone) => {
          expect(countFrom(mode, on, plus, zone).lastDay).toBe(businessDayFrom(addDuration(on, plus), zone))
          expect(isBusinessDay(countFrom(mode, on, plus, zone).lastDay, zone)).toBe(true)
        }
      )
    )
  })

  test('limitation, forclusion and calendar days stay where they fall', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('SUBST' as const, 'FORCL' as const, 'CAL-D' as const),
        anyDay,
        period,
        (mode, on, plus) => {
          expect(countFrom(mode, on, plus, 'metro').lastDay).toBe(addDuration(on, plus))
        }
      )
    )
  })

  test('freight counts as many days as asked that are neither Sundays nor holidays', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), anyZone, (on, days, zone) => {
        const { lastDay } = countFrom('FRET', on, { days }, zone)
        const open = (date: PlainDate) => dayOfWeek(date) !== 7 && !isPublicHoliday(date, zone)
        let counted = 0
        for (let date = addDays(on, 1); date <= lastDay; date = addDays(date, 1)) counted += open(date) ? 1 : 0
        expect(counted).toBe(days)
        expect(open(lastDay)).toBe(true)
      })
    )
  })

  test.each([
    ['PROC-M', '2026-01-31', { months: 1 }, '2026-03-02'],
    ['SUBST', '2026-01-31', { months: 1 }, '2026-02-28'],
    ['PROC-M', '2026-01-31', { months: 1, days: 15 }, '2026-03-16'],
    ['PROC-D', '2026-04-29', { days: 15 }, '2026-05-15'],
    ['CCAG', '2026-04-29', { days: 15 }, '2026-05-15'],
    ['EU', '2026-04-29', { days: 15 }, '2026-05-15'],
    ['CAL-D', '2026-04-29', { days: 15 }, '2026-05-14'],
    ['FRET', '2026-04-29', { days: 15 }, '2026-05-20'],
    ['WORK-D', '2026-04-29', { days: 15 }, '2026-05-26']
  ] as const)('%s from %s with %j: %s', (mode, from, plus, to) => {
    expect(countFrom(mode, day(from), plus, 'metro').lastDay).toBe(to)
  })
})

describe('events', () => {
  const movable = fc.constantFrom(...shipped.rules.filter(({ nature }) => nature !== 'term'))
  const after = fc.integer({ min: -100, max: 4_500 })

  test('never shorten a period, whatever they are and in whatever order', () => {
    fc.assert(
      fc.property(
        movable,
        anyDay.filter((on) => on > '1920-01-01' && on < '2130-01-01'),
        fc.dictionary(
          fc.constantFrom('acknowledgment', 'enforcement', 'recorded-letter', 'formal-notice', 'negotiation'),
          after,
          { maxKeys: 5 }
        ),
        fc.dictionary(
          fc.constantFrom('mediation', 'expert', 'impossibility', 'summons'),
          fc.tuple(after, fc.nat(1_500)),
          { maxKeys: 4 }
        ),
        (rule, on, single, spans) => {
          const events: Record<string, string> = {}
          for (const [name, offset] of Object.entries(single)) events[name] = addDays(on, offset)
          for (const [name, [offset, length]] of Object.entries(spans)) {
            const [start, end] = name === 'summons' ? ['summons', 'order'] : [`${name}-start`, `${name}-end`]
            events[start] = addDays(on, offset)
            events[end] = addDays(on, offset + length)
          }
          const [plain, moved] = [at(rule, on), at(rule, on, events)]
          expect((moved.lastDay ?? '') >= (plain.lastDay ?? '')).toBe(true)
          if (rule.fixed) expect(moved.lastDay).toBe(plain.lastDay)
        }
      ),
      { numRuns: 500 }
    )
  })

  test('a mediation leaves at least six months of a limitation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 720 }), fc.nat(400), (offset, length) => {
        const on = day('2024-03-10')
        const end = addDays(on, offset + length)
        const { lastDay } = dated('presc-consumer-pro', {
          trigger: on,
          'mediation-start': addDays(on, offset),
          'mediation-end': end
        })
        expect((lastDay ?? '') >= addMonths(end, 6)).toBe(true)
      })
    )
  })
})

test('a day too late for the calendar is refused before it is counted', () => {
  expect(() => ask('decennale-10y', { reception: '2195-01-01' })).toThrow(/too-late/u)
})
