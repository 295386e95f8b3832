import { describe, expect, it } from 'vitest'
import { borneBy, reservesLeft, retentionStanding } from '../../../../src-shared/domain/case/defects/expense'
import type { Money } from '../../../../src-shared/lib/money'
import { plainDate } from '../../../../src-shared/lib/plain-date'

const euros = (cents: number): Money => ({ cents, currency: 'EUR' })
const day = (text: string) => plainDate.parse(text)

it('adds up what each bears, currency by currency, and says how much of it is estimated', () => {
  const spent = [
    { payer: 'supplier', nature: 'actual', amount: euros(94_000) },
    { payer: 'us', nature: 'actual', amount: euros(9_000) },
    { payer: 'supplier', nature: 'estimate', amount: euros(30_050) },
    { payer: 'supplier', nature: 'actual', amount: { cents: 100, currency: 'CHF' } }
  ] as const
  expect(borneBy(spent)).toEqual([
    { payer: 'us', amount: euros(9_000), estimated: euros(0) },
    { payer: 'supplier', amount: euros(124_050), estimated: euros(30_050) },
    { payer: 'supplier', amount: { cents: 100, currency: 'CHF' }, estimated: { cents: 0, currency: 'CHF' } }
  ])
  expect(borneBy([])).toEqual([])
})

describe('money kept back', () => {
  // Received on 15 March 2025: the last day to oppose is 15 March 2026, the law releases it from the next.
  const release = day('2026-03-16')
  it.each([
    [
      'with reserves left, until the year is over',
      {},
      release,
      3,
      '2026-03-15',
      { kind: 'held', from: release, reserves: 3 }
    ],
    [
      'without any reserve, just the same',
      {},
      release,
      undefined,
      '2025-06-01',
      { kind: 'held', from: release, reserves: 0 }
    ],
    ['with all reserves lifted, without object', {}, release, 0, '2025-06-01', { kind: 'all-lifted', from: release }],
    ['even with reserves left, once the year is over', {}, release, 3, '2026-03-16', { kind: 'due', from: release }],
    ['while its reception is not known', {}, undefined, 3, '2026-03-16', { kind: 'no-reception' }],
    [
      'under an opposition, after the year too',
      { opposed: day('2026-03-10') },
      release,
      0,
      '2026-04-01',
      { kind: 'opposed', on: '2026-03-10' }
    ],
    [
      'once released, whatever was opposed',
      { opposed: day('2026-03-10'), released: { on: day('2026-05-04'), amount: euros(210_000) } },
      release,
      0,
      '2026-06-01',
      { kind: 'released', on: '2026-05-04', amount: euros(210_000) }
    ]
  ] as const)('stands %s', (_when, retention, from, reserves, today, standing) => {
    expect(retentionStanding(retention, from, reserves, day(today))).toEqual(standing)
  })
})

it('counts the reserves that are not lifted, and knows where none was made', () => {
  const track = (...standings: readonly ('reserved' | 'repaired' | 'lifted')[]) => ({
    client: standings.map((standing) => ({ standing })),
    supplier: []
  })
  expect(reservesLeft([track('reserved', 'repaired'), track('reserved', 'lifted'), track('repaired')])).toBe(1)
  expect(reservesLeft([track('reserved', 'lifted')])).toBe(0)
  expect(reservesLeft([track('repaired')])).toBeUndefined()
})
