import { describe, expect, test } from 'vitest'
import { inputName } from '../../../src-shared/domain/deadline/inputs'
import type { Step } from '../../../src-shared/domain/deadline/step'
import { durationWords, reasonWords, ruleWords, stepWords } from '../../../src-shared/texts/deadline-words'
import { isTextKey } from '../../../src-shared/texts/translator'
import { dated, day, shipped } from '../../support/deadlines'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ')

describe('what a step says', () => {
  const [on, to] = [day('2026-03-01'), day('2026-05-04')]
  const steps: readonly (readonly [Step, string, string])[] = [
    [
      { code: 'start', input: 'keys', on, sources: [] },
      'Remise des clés : dimanche 1er mars 2026. Ce jour ne compte pas.',
      'Handover of the keys: Sunday 1 March 2026. That day does not count.'
    ],
    [
      { code: 'start-after', input: 'possession', from: on, plus: { months: 1 }, on: to, sources: [] },
      'Prise de possession : dimanche 1er mars 2026 ; 1 mois après, le lundi 4 mai 2026.',
      'Taking possession: Sunday 1 March 2026; 1 month later, Monday 4 May 2026.'
    ],
    [
      { code: 'moved', from: on, to, because: 'sunday', sources: [] },
      'Le 1er mars 2026 est un dimanche : le délai va jusqu’au lundi 4 mai 2026.',
      '1 March 2026 is a Sunday: the period goes on to Monday 4 May 2026.'
    ],
    [
      { code: 'suspended', event: 'mediation', from: on, until: to, remaining: 1, to, sources: [] },
      'Médiation ou conciliation, du dimanche 1er mars 2026 au lundi 4 mai 2026 : 1 jour restait, jusqu’au lundi 4 mai 2026.',
      'Mediation or conciliation, from Sunday 1 March 2026 to Monday 4 May 2026: 1 day was left, to Monday 4 May 2026.'
    ],
    [
      { code: 'no-effect', event: 'formal-notice', on, because: 'never-moves', sources: [] },
      'Mise en demeure, le dimanche 1er mars 2026 : sans effet. Une mise en demeure n’arrête ni ne prolonge jamais ce délai.',
      'Formal notice, Sunday 1 March 2026: no effect. A formal notice never stops or extends this period.'
    ]
  ]

  test.each(steps)('%j', (step, french, english) => {
    expect(plain(stepWords('fr', step, 'vefa-apparent'))).toBe(french)
    expect(plain(stepWords('en', step, 'vefa-apparent'))).toBe(english)
  })

  test('the day a rule runs from is named by what happens on it; that of a rule of a firm’s own is not', () => {
    const step: Step = { code: 'start', input: 'trigger', on, sources: [] }
    expect(plain(stepWords('fr', step, 'appeal-1m'))).toContain('Notification du jugement : dimanche')
    expect(plain(stepWords('en', step, 'appeal-1m'))).toContain('Notification of the judgment: Sunday')
    expect(plain(stepWords('fr', step, 'own-paint'))).toContain('Jour dont part le délai : dimanche')
  })

  test.each(shipped.rules.filter(({ start }) => !('latest' in start) && start.input === 'trigger').map(({ id }) => id))(
    '%s names the day it runs from',
    (id) => {
      expect(isTextKey(`deadline.trigger.${id}`)).toBe(true)
    }
  )

  test('of every kind, in both languages', () => {
    const said = [
      dated('vefa-apparent', { reception: '2026-01-31', possession: '2026-01-31' }),
      dated('presc-general', { trigger: '2008-06-19', 'midnight-start': true, summons: '2010-01-01' }),
      dated('vices-caches-2y', { discovered: '2024-02-29', sale: '2005-01-01' }),
      dated('freight-reserve-3d', { delivered: '2026-04-02' }),
      dated('consumer-withdrawal-14d', { delivered: '2026-04-17' }),
      dated('consumer-withdrawal-14d', { delivered: '2026-04-17', informed: false }),
      dated('b2b-45d-eom', { invoice: '2026-01-15' }),
      dated('retention-release', { reception: '2025-03-15', summons: '2025-04-01' }),
      dated('presc-general', {
        trigger: '2021-09-01',
        'expert-start': '2021-09-01',
        'expert-end': '2022-01-01',
        'mediation-start': '2026-11-01',
        'mediation-end': '2026-12-20'
      })
    ].flatMap((found) => found.steps)
    const kinds = new Set(said.map(({ code }) => code))
    expect([...kinds].toSorted()).toEqual(
      [
        ...['act-by', 'capped', 'clamped', 'count', 'interrupted', 'last-day', 'midnight-start', 'month-end', 'moved'],
        ...['no-effect', 'output', 'pending', 'postponed', 'six-months', 'skipped', 'start', 'start-after'],
        ...['start-latest', 'stays', 'suspended']
      ].toSorted()
    )
    for (const step of said) {
      expect(stepWords('fr', step, 'vefa-apparent')).not.toBe(stepWords('en', step, 'vefa-apparent'))
    }
  })
})

test('durations', () => {
  expect(plain(durationWords('fr', { months: 1, days: 15 }))).toBe('1 mois et 15 jours')
  expect(durationWords('en', { years: 1 })).toBe('1 year')
  expect(durationWords('en', { weeks: 3 })).toBe('3 weeks')
})

test('every input has a name', () => {
  expect(inputName.options.filter((name) => !isTextKey(`deadline.input.${name}`))).toEqual([])
})

describe('a rule', () => {
  const gpa = shipped.rules.find(({ id }) => id === 'gpa-1y') ?? expect.unreachable()

  test('has its words in the catalogue', () => {
    const { name, notes, after } = ruleWords('en', gpa)
    expect(name).toBe('Completion warranty')
    expect(notes).toHaveLength(2)
    expect(after).toBe(
      'Defects reserved at acceptance are still owed until they are lifted, even when the year is over.'
    )
    for (const rule of shipped.rules) {
      expect(ruleWords('fr', rule).name).not.toBe(rule.id)
      expect(ruleWords('fr', rule).notes).toHaveLength(rule.notes.length)
    }
  })

  test('of the firm brings its own', () => {
    const own = { ...gpa, id: 'ours', consequence: 'none-known', words: { name: 'Notre délai' } }
    expect(ruleWords('en', own)).toMatchObject({ name: 'Notre délai', consequence: undefined })
    expect(reasonWords('en', 'our-own-reason')).toBe('our-own-reason')
  })
})
