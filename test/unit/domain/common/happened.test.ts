import { expect, it, test } from 'vitest'
import {
  type Happened,
  happened,
  inOrder,
  isSure,
  knownDay,
  recordedLate,
  sortKey
} from '../../../../src-shared/domain/common/happened'
import { instant, plainDate, timeZone } from '../../../../src-shared/lib/plain-date'

const paris = timeZone.parse('Europe/Paris')
const recorded = instant.parse('2026-03-10T09:00:00.000Z')
const at = (text: string): Happened => happened.parse({ kind: 'instant', at: text })
const on = (kind: 'day' | 'about' | 'before' | 'after', day: string): Happened => happened.parse({ kind, on: day })

const month: Happened = happened.parse({ kind: 'month', month: '2026-03' })
const span: Happened = happened.parse({ kind: 'between', from: '2026-03-11', to: '2026-03-12' })

test('from the least to the best known of one day, and the unknown when it was written', () => {
  const inTime: Happened[] = [
    on('after', '2026-02-28'),
    month,
    on('before', '2026-03-09'),
    on('about', '2026-03-09'),
    on('day', '2026-03-09'),
    at('2026-03-08T23:00:00.000Z'),
    at('2026-03-09T22:59:59.999Z'),
    on('after', '2026-03-09'),
    on('about', '2026-03-10'),
    { kind: 'unknown' },
    at('2026-03-10T09:00:00.001Z'),
    span
  ]
  // As the timeline keeps them: followed by the order of their recording, here the reverse.
  const keys = inTime.map((when, place) => `${sortKey(when, recorded, paris)} ${99 - place}`)
  expect(keys).toEqual(keys.toSorted())
  expect(
    inOrder(
      inTime.toReversed().map((when) => ({ when })),
      paris
    )
  ).toEqual([...inTime.filter(({ kind }) => kind !== 'unknown'), { kind: 'unknown' }].map((when) => ({ when })))
})

test('what happened at the same time, and what nobody dates, stay as they were given', () => {
  const things = [
    { when: { kind: 'unknown' }, name: 'le bruit' },
    { when: on('day', '2026-03-09'), name: 'la fuite' },
    { when: { kind: 'unknown' }, name: 'l’odeur' },
    { when: on('day', '2026-03-09'), name: 'la coupure' }
  ] as const
  expect(inOrder(things, paris).map(({ name }) => name)).toEqual(['la fuite', 'la coupure', 'le bruit', 'l’odeur'])
})

test.each([
  [at('2026-03-08T23:00:00.000Z'), true],
  [on('day', '2026-03-09'), true],
  [on('about', '2026-03-09'), false],
  [month, false],
  [{ kind: 'unknown' } as Happened, false]
])('sure of its day: %o', (when, sure) => {
  expect(isSure(when)).toBe(sure)
})

it.each([
  ['the same day', on('day', '2026-03-10'), false],
  ['the day before', on('day', '2026-03-09'), false],
  ['two days before', on('day', '2026-03-08'), true],
  ['two days before in Paris, though not in Greenwich', at('2026-03-08T22:59:00.000Z'), true],
  ['after midnight in Paris', at('2026-03-08T23:01:00.000Z'), false],
  ['no single day', on('about', '2026-01-01'), false],
  ['unknown', { kind: 'unknown' } as Happened, false]
])('written late: %s', (_name, when, late) => {
  expect(recordedLate(when, recorded, paris)).toBe(late)
})

test('a day to count from is known only when one day is', () => {
  expect(knownDay(on('day', '2026-03-09'), paris)).toBe(plainDate.parse('2026-03-09'))
  expect(knownDay(at('2026-03-08T23:30:00.000Z'), paris)).toBe('2026-03-09')
  for (const kind of ['about', 'before', 'after'] as const)
    expect(knownDay(on(kind, '2026-03-09'), paris)).toBeUndefined()
})
