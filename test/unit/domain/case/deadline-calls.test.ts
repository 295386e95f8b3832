import { describe, expect, it, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import type { DeadlineBasis } from '../../../../src-shared/domain/case/deadlines/basis'
import { callsOf } from '../../../../src-shared/domain/case/deadlines/calls'
import { workOut } from '../../../../src-shared/domain/case/deadlines/work-out'
import { type DisputeType, disputeType } from '../../../../src-shared/domain/case/dispute-types'
import { type Direction, type Role, type Status, statuses } from '../../../../src-shared/domain/common/vocabulary'
import { deadlineInputs } from '../../../../src-shared/domain/deadline/inputs'

interface Told {
  readonly type: DisputeType
  readonly direction: Direction
  readonly status: Status
  readonly roles?: readonly Role[]
  readonly given?: Readonly<Record<string, unknown>>
  readonly refused?: boolean
}

function basis({ type, direction, status, roles = ['client'], given = {}, refused = false }: Told): DeadlineBasis {
  return { type, roles, given: deadlineInputs.parse({ direction, status, ...given }), happened: [], refused }
}
const called = (told: Told) => callsOf(basis(told)).map(({ rule }) => rule)

/** The side a rule is on, once its dates are known. */
function sideOf(told: Told, rule: string): string | undefined {
  const asked = basis(told)
  const own = callsOf(asked).find((one) => one.rule === rule)?.own ?? {}
  const start = told.given && 'reception' in told.given ? {} : { trigger: '2026-01-12' }
  const out = workOut(deadlineLore(), asked, rule, { ...own, ...deadlineInputs.parse(start) })
  return out.ok && out.value.applicable ? out.value.side : undefined
}

describe('money', () => {
  it.each([
    ['consumer', 'presc-consumer-pro'],
    ['non-professional', 'presc-general'],
    ['professional', 'presc-commercial'],
    ['small-professional', 'presc-commercial']
  ] as const)('that we claim from a %s lapses by %s, and is ours to claim', (status, rule) => {
    const told = { type: 'unpaid', direction: 'we-claim', status } as const
    expect(called(told).filter((one) => one.startsWith('presc-'))).toEqual([rule])
    expect(sideOf(told, rule)).toBe('our-right')
  })

  it.each([
    ['consumer', 'presc-general'],
    ['non-professional', 'presc-general'],
    ['public-buyer', 'presc-general'],
    ['professional', 'presc-commercial'],
    ['small-professional', 'presc-commercial']
  ] as const)('that a %s claims from us exposes us by %s, never by the two years of a consumer', (status, rule) => {
    for (const type of ['unpaid', 'billing', 'contract', 'service'] as const) {
      const told = { type, direction: 'we-answer', status } as const
      expect(called(told).filter((one) => one.startsWith('presc-'))).toEqual([rule])
      expect(sideOf(told, rule)).toBe('our-exposure')
    }
  })

  test('that a subcontractor claims from us opens their way to the owner; ours from a client does not', () => {
    const unpaid = { type: 'unpaid', status: 'professional', roles: ['subcontractor'] } as const
    expect(called({ ...unpaid, direction: 'we-answer' })).toContain('sub-direct-1m')
    expect(called({ ...unpaid, direction: 'we-claim' })).not.toContain('sub-direct-1m')
    expect(called({ ...unpaid, direction: 'we-answer', roles: ['supplier'] })).not.toContain('sub-direct-1m')
  })

  test('kept back from us may be opposed by whoever owes it; kept back by us, by us', () => {
    const kept = { type: 'unpaid', status: 'professional', given: { reception: '2025-09-01' } } as const
    expect(sideOf({ ...kept, direction: 'we-claim' }, 'retention-release')).toBe('our-exposure')
    expect(sideOf({ ...kept, direction: 'we-answer' }, 'retention-release')).toBe('our-right')
  })

  test('of a public buyer or of a contract under the standard has its own statement to send', () => {
    const unpaid = { type: 'unpaid', direction: 'we-claim' } as const
    expect(called({ ...unpaid, status: 'public-buyer' })).toContain('ccag-claim-30d')
    const cites = { 'contract-cites': true }
    expect(called({ ...unpaid, status: 'professional', given: cites })).toContain('nfp-final-60-45-30')
    expect(called({ ...unpaid, status: 'professional' })).not.toContain('nfp-final-60-45-30')
  })
})

describe('works', () => {
  const works = { type: 'works', status: 'consumer' } as const

  test('are guaranteed by us to the owner, and by the subcontractor to us', () => {
    const told = {
      ...works,
      direction: 'we-answer',
      roles: ['client', 'subcontractor'],
      given: { reception: '2025-09-01' }
    } as const
    expect(sideOf(told, 'gpa-1y')).toBe('our-exposure')
    expect(sideOf(told, 'sub-10y')).toBe('our-right')
  })

  test('under the standard are contested and mended in the time it gives', () => {
    const told = { ...works, direction: 'we-answer', given: { 'contract-cites': true } } as const
    expect(called(told)).toEqual(expect.arrayContaining(['nfp-contest-20d', 'nfp-reserves-90d']))
    expect(sideOf(told, 'nfp-contest-20d')).toBe('our-right')
  })
})

test('an insurer who is a party owes for two years, whatever the case is about', () => {
  for (const type of disputeType.options) {
    const told = { type, direction: 'we-answer', status: 'consumer', roles: ['client', 'insurer'] } as const
    expect(called(told)).toContain('presc-insurance')
    expect(sideOf(told, 'presc-insurance')).toBe('our-right')
  }
})

test('only a consumer, or a small firm away from its trade, may withdraw from a contract', () => {
  const contract = { type: 'contract', direction: 'we-answer' } as const
  const may = statuses.filter((status) => called({ ...contract, status }).includes('consumer-withdrawal-14d'))
  expect(may).toEqual(['consumer', 'small-professional'])
})

test('a refusal opens the mediator’s year, whatever the case is about', () => {
  for (const type of disputeType.options) {
    const told = { type, direction: 'we-answer', status: 'consumer' } as const
    expect(called({ ...told, refused: true })).toContain('mediation-1y')
    expect(called(told)).not.toContain('mediation-1y')
  }
})

test('every call names a rule that is shipped, and no rule is called twice', () => {
  const known = deadlineLore().rules.byId
  for (const type of disputeType.options) {
    for (const direction of ['we-claim', 'we-answer'] as const) {
      for (const status of statuses) {
        const found = called({ type, direction, status, roles: ['client', 'subcontractor', 'insurer'], refused: true })
        expect(new Set(found).size).toBe(found.length)
        expect(found.filter((rule) => !known.has(rule))).toEqual([])
      }
    }
  }
})
