import { describe, expect, test } from 'vitest'
import { ask, dated } from '../../../support/deadlines'

type Given = Readonly<Record<string, unknown>>

describe('a rule that does not apply says why', () => {
  const mediator = 'mediator-for-consumers-only'
  test.each<readonly [name: string, id: string, given: Given, reason: string]>([
    // A syndicate of co-owners and a non-trading company are non-professionals.
    [
      'two years against a syndicate',
      'presc-consumer-pro',
      { trigger: '2026-03-03', status: 'non-professional' },
      'not-a-consumer'
    ],
    [
      'two years the other way',
      'presc-consumer-pro',
      { trigger: '2026-03-03', status: 'consumer', direction: 'we-answer' },
      'consumer-has-five-years'
    ],
    [
      'five years against a consumer',
      'presc-general',
      { trigger: '2026-03-03', status: 'consumer', direction: 'we-claim' },
      'two-years-against-a-consumer'
    ],
    [
      'commercial against a consumer',
      'presc-commercial',
      { trigger: '2026-03-03', status: 'consumer', direction: 'we-claim' },
      'two-years-against-a-consumer'
    ],
    [
      'the mediator for a syndicate',
      'mediation-1y',
      { complained: '2026-03-03', status: 'non-professional' },
      mediator
    ],
    ['the mediator for a public buyer', 'mediation-90d', { received: '2026-03-03', status: 'public-buyer' }, mediator],
    [
      'the mediator for our own debt',
      'mediation-1y',
      { complained: '2026-03-03', status: 'consumer', direction: 'we-claim' },
      'only-the-consumer-refers'
    ],
    [
      'conformity for a professional',
      'conformity-2y',
      { delivered: '2026-03-03', status: 'professional' },
      'not-a-consumer'
    ],
    [
      'withdrawal of a syndicate',
      'consumer-withdrawal-14d',
      { delivered: '2026-03-03', status: 'non-professional' },
      'no-right-to-withdraw'
    ],
    ['assisted at acceptance', 'ccmi-8d', { keys: '2026-03-03', assisted: true }, 'assisted-at-reception'],
    [
      'a total loss',
      'freight-reserve-3d',
      { delivered: '2026-03-03', 'total-loss': true },
      'total-loss-needs-no-protest'
    ],
    ['a small contract', 'payment-security-15d', { trigger: '2026-03-03', amount: '12000' }, 'below-the-threshold'],
    ['private use', 'payment-security-15d', { trigger: '2026-03-03', status: 'consumer' }, 'private-use'],
    ['a claim too high', 'precourt-750-1', { requested: '2026-03-03', amount: '5000.01' }, 'above-small-claims'],
    [
      'a claim that needs an expert',
      'do-small-15d',
      { received: '2026-03-03', amount: '1800.00' },
      'an-expert-is-needed'
    ],
    [
      'a contract without the standard',
      'nfp-pv-5d',
      { trigger: '2026-03-03', 'contract-cites': false },
      'contract-does-not-cite-it'
    ],
    [
      'the private standard for a town',
      'nfp-contest-20d',
      { trigger: '2026-03-03', 'contract-cites': true, status: 'public-buyer' },
      'public-works-have-their-own'
    ],
    [
      'public clauses for a firm',
      'ccag-gpa-1y',
      { reception: '2026-03-03', 'contract-cites': true, status: 'professional' },
      'not-a-public-buyer'
    ],
    [
      'payment terms for a syndicate',
      'b2b-terms',
      { received: '2026-03-03', status: 'non-professional' },
      'between-professionals-only'
    ],
    [
      'the public term for a firm',
      'public-buyer',
      { received: '2026-03-03', status: 'professional' },
      'not-a-public-buyer'
    ]
  ])('%s', (_, id, given, reason) => {
    expect(ask(id, given)).toMatchObject({ ok: true, value: { applicable: false, reason } })
  })
})

describe('a rule that applies', () => {
  test.each<readonly [id: string, given: Given]>([
    ['presc-consumer-pro', { trigger: '2026-03-03', status: 'consumer', direction: 'we-claim' }],
    ['presc-general', { trigger: '2026-03-03', status: 'non-professional', direction: 'we-claim' }],
    ['presc-general', { trigger: '2026-03-03', status: 'consumer', direction: 'we-answer' }],
    ['presc-commercial', { trigger: '2026-03-03', status: 'public-buyer', direction: 'we-claim' }],
    ['consumer-withdrawal-14d', { delivered: '2026-03-03', status: 'small-professional' }],
    ['mediation-1y', { complained: '2026-03-03', status: 'consumer', direction: 'we-answer' }],
    ['b2b-terms', { received: '2026-03-03', status: 'small-professional' }],
    ['ccag-claim-30d', { trigger: '2026-03-03', 'contract-cites': true, status: 'public-buyer' }]
  ])('%s %j', (id, given) => {
    expect(dated(id, given).assumed).toEqual([])
  })

  test('tells what was taken for granted', () => {
    expect(dated('presc-consumer-pro', { trigger: '2026-03-03' }).assumed).toEqual(['status', 'direction'])
    expect(dated('presc-general', { trigger: '2026-03-03', status: 'consumer' }).assumed).toEqual(['direction'])
    expect(dated('freight-reserve-3d', { delivered: '2026-03-03' }).assumed).toEqual(['total-loss'])
    expect(dated('gpa-1y', { reception: '2026-03-03' }).assumed).toEqual([])
  })

  test('is our right or our exposure by the direction', () => {
    const side = (id: string, given: Given) => dated(id, given).side
    expect(side('gpa-1y', { reception: '2026-03-03', direction: 'we-answer' })).toBe('our-exposure')
    expect(side('gpa-1y', { reception: '2026-03-03', direction: 'we-claim' })).toBe('our-right')
    expect(side('gpa-1y', { reception: '2026-03-03', direction: 'between' })).toBe('either')
    expect(side('gpa-1y', { reception: '2026-03-03' })).toBe('either')
    expect(side('b2b-terms', { received: '2026-03-03', direction: 'we-claim' })).toBe('our-exposure')
    expect(side('gdpr-1m', { received: '2026-03-03', direction: 'we-claim' })).toBe('our-right')
    expect(side('mediation-90d', { received: '2026-03-03', direction: 'we-answer' })).toBe('our-exposure')
    expect(side('appeal-1m', { trigger: '2026-03-03', direction: 'we-claim' })).toBe('either')
  })

  test('says that reserved defects are owed after the year', () => {
    expect(dated('gpa-1y', { reception: '2024-03-03' }).rule.afterExpiry?.code).toBe('reserved-still-owed')
  })
})

describe('a question that cannot be answered', () => {
  test.each<readonly [name: string, id: string, given: Given, refusal: unknown]>([
    ['no such rule', 'presc-5y', { trigger: '2026-03-03' }, { kind: 'unknown-rule' }],
    ['no trigger', 'gpa-1y', {}, { kind: 'missing-input', inputs: ['reception'] }],
    ['one of two', 'vefa-apparent', { reception: '2026-03-03' }, { kind: 'missing-input', inputs: ['possession'] }],
    ['no sale', 'vices-caches-2y', { discovered: '2026-03-03' }, { kind: 'missing-input', inputs: ['sale'] }],
    [
      'nobody said whether assisted',
      'ccmi-8d',
      { keys: '2026-03-03' },
      { kind: 'missing-input', inputs: ['assisted'] }
    ],
    [
      'the contract was not asked',
      'nfp-reserves-90d',
      { trigger: '2026-03-03', 'contract-cites': true },
      { kind: 'missing-input', inputs: ['contract-days'] }
    ],
    [
      'an input of another rule',
      'gpa-1y',
      { reception: '2026-03-03', invoice: '2026-03-03' },
      { kind: 'unexpected-input', inputs: ['invoice'] }
    ],
    [
      'midnight for a term',
      'gdpr-1m',
      { received: '2026-03-03', 'midnight-start': true },
      { kind: 'unexpected-input', inputs: ['midnight-start'] }
    ],
    [
      'two triggers that differ',
      'gpa-1y',
      { reception: '2026-03-03', trigger: '2026-03-04' },
      { kind: 'contradiction', inputs: ['trigger', 'reception'] }
    ],
    [
      'a mediation that ends before it begins',
      'presc-general',
      { trigger: '2021-03-03', 'mediation-start': '2026-03-03', 'mediation-end': '2026-03-02' },
      { kind: 'contradiction', inputs: ['mediation-start', 'mediation-end'] }
    ],
    [
      'an order without a summons',
      'presc-general',
      { trigger: '2021-03-03', order: '2026-03-03' },
      { kind: 'missing-input', inputs: ['summons'] }
    ],
    [
      'more than sixty days',
      'b2b-terms',
      { invoice: '2026-03-03', 'contract-days': 61 },
      { kind: 'out-of-range', inputs: ['contract-days'] }
    ],
    [
      'less than five days',
      'insurer-notice-5d',
      { received: '2026-03-03', 'contract-days': 4 },
      { kind: 'out-of-range', inputs: ['contract-days'] }
    ]
  ])('%s', (_, id, given, reason) => {
    expect(ask(id, given)).toEqual({ ok: false, reason })
  })

  test('a trigger may be given under its trade name, as the trigger, or under both', () => {
    const last = (given: Given) => dated('gpa-1y', given).lastDay
    expect(last({ trigger: '2026-03-03' })).toBe('2027-03-03')
    expect(last({ trigger: '2026-03-03', reception: '2026-03-03' })).toBe('2027-03-03')
  })
})
