import { describe, expect, test } from 'vitest'
import { fieldError } from '../../../src-renderer/components/form/field-error'
import { movedPlace } from '../../../src-renderer/components/list/moved-place'
import { recallPlace, rememberPlace } from '../../../src-renderer/components/list/places'
import { latenessTone } from '../../../src-renderer/components/marks/lateness'
import { stepsOf } from '../../../src-renderer/components/timeline/steps-of'
import type { Stage } from '../../../src-shared/domain/case/stages'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { translator } from '../../../src-shared/texts/translator'

describe('moving in a list', () => {
  test.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['PageDown', 3, 9],
    ['PageUp', 3, 0],
    ['Home', 3, 0],
    ['End', 3, 9],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0]
  ])('%s from %i', (key, from, to) => {
    expect(movedPlace(key, from, 10, 8)).toBe(to)
  })

  test('goes nowhere by other keys, nor in an empty list', () => {
    expect(movedPlace('a', 3, 10, 8)).toBeUndefined()
    expect(movedPlace('End', 0, 0, 8)).toBeUndefined()
  })

  test('a list is found where it was left', () => {
    expect(recallPlace('never seen')).toEqual({ offset: 0, currentKey: undefined })
    rememberPlace('inbox', { offset: 560 })
    rememberPlace('inbox', { currentKey: '2026-A-0042' })
    expect(recallPlace('inbox')).toEqual({ offset: 560, currentKey: '2026-A-0042' })
  })
})

test('a date is brick once passed, amber from two days before', () => {
  const today = plainDate.parse('2026-11-22')
  const tone = (due: string) => latenessTone(plainDate.parse(due), today)
  expect(['2026-11-21', '2026-11-22', '2026-11-24', '2026-11-25'].map(tone)).toEqual([
    'brick',
    'amber',
    'amber',
    'plain'
  ])
})

describe('the words of a field', () => {
  const t = translator('fr')
  test('a code has its words, words stay, an unknown code is said plainly', () => {
    expect(fieldError(t, 'required')).toBe('À remplir.')
    expect(fieldError(t, 'Ce nom est déjà pris.')).toBe('Ce nom est déjà pris.')
    expect(fieldError(t, 'no-such-code')).toBe('Cette valeur ne convient pas.')
    expect([fieldError(t, undefined), fieldError(t, '')]).toEqual([undefined, undefined])
  })
})

describe('the steps of a case', () => {
  const drawn = (at: Stage, passed: readonly Stage[]) =>
    stepsOf(
      at,
      passed.map((stage) => ({ stage })),
      (stage) => stage
    ).map(({ key, state }) => `${key} ${state}`)

  test('tell what was passed, what was left out, what is to come', () => {
    expect(drawn('proposing', ['received', 'investigating', 'proposing'])).toEqual([
      'received done',
      'acknowledged skipped',
      'investigating done',
      'proposing current',
      'agreed to-come',
      'implementing to-come',
      'resolved to-come',
      'followed-up to-come',
      'closed to-come'
    ])
  })

  test('a stage gone back to has what was reached after it before it again', () => {
    expect(drawn('investigating', ['received', 'acknowledged', 'investigating', 'proposing']).slice(2, 5)).toEqual([
      'investigating current',
      'proposing to-come',
      'agreed to-come'
    ])
  })

  test('an end beside the ladder follows what was walked', () => {
    expect(drawn('not-upheld', ['received', 'acknowledged', 'not-upheld'])).toEqual([
      'received done',
      'acknowledged done',
      'not-upheld current'
    ])
    expect(drawn('withdrawn', ['received', 'withdrawn'])).toEqual(['received done', 'withdrawn current'])
  })

  test('a reopened case has its way before it', () => {
    expect(drawn('reopened', ['received', 'acknowledged', 'reopened']).slice(0, 4)).toEqual([
      'received done',
      'acknowledged done',
      'reopened current',
      'investigating to-come'
    ])
  })
})
