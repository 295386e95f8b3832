import { describe, expect, test } from 'vitest'
import { dated, rules } from '../../../support/deadlines'

type Row = readonly [
  id: string,
  given: Readonly<Record<string, unknown>>,
  lastDay: string | undefined,
  actBy: string | undefined,
  outputs?: Readonly<Record<string, string>>
]

const cites = { 'contract-cites': true }

/** Worked out by hand on the calendars of the years concerned; weekdays and holidays are told where they decide. */
const table: readonly Row[] = [
  ['presc-consumer-pro', { trigger: '2026-03-03', status: 'consumer' }, '2028-03-03', '2028-03-02'],
  ['presc-consumer-pro', { trigger: '2024-08-15' }, '2026-08-15', '2026-08-14'],
  // A Monday: the business day before is a Friday.
  ['presc-general', { trigger: '2026-03-03' }, '2031-03-03', '2031-02-28'],
  ['presc-general', { trigger: '2024-02-29' }, '2029-02-28', '2029-02-27'],
  ['presc-general', { trigger: '2008-06-19', 'midnight-start': true }, '2013-06-18', '2013-06-17'],
  // 11 November, a Tuesday.
  ['presc-commercial', { trigger: '2026-11-11' }, '2031-11-11', '2031-11-10'],
  ['presc-commercial', { trigger: '2026-11-11', born: '2010-02-01' }, '2030-02-01', '2030-01-31'],
  ['presc-bodily', { trigger: '2026-03-03' }, '2036-03-03', '2036-02-29'],
  ['presc-longstop', { trigger: '2026-03-03' }, '2046-03-03', '2046-03-02'],
  ['presc-defective-product', { known: '2026-03-03', circulated: '2018-06-15' }, '2028-06-15', '2028-06-14'],
  ['presc-defective-product', { known: '2026-03-03', circulated: '2024-06-15' }, '2029-03-03', '2029-03-02'],
  ['vices-caches-2y', { discovered: '2026-03-03', sale: '2010-05-20' }, '2028-03-03', '2028-03-02'],
  ['vices-caches-2y', { discovered: '2026-03-03', sale: '2008-01-10' }, '2028-01-10', '2028-01-07'],
  [
    'conformity-2y',
    { delivered: '2026-03-03', known: '2027-01-04' },
    '2028-03-03',
    '2028-03-02',
    { 'action-until': '2032-01-04' }
  ],
  ['conformity-fix-30d', { requested: '2026-03-03' }, '2026-04-02', '2026-04-02'],
  ['delivery-30d', { contract: '2026-04-15' }, '2026-05-15', '2026-05-15'],
  ['delivery-30d', { contract: '2026-04-15', agreed: '2026-04-20' }, '2026-04-20', '2026-04-20'],
  ['delivery-refund-14d', { trigger: '2026-04-17' }, '2026-05-01', '2026-04-30'],
  // 1 May is a Friday.
  ['consumer-withdrawal-14d', { delivered: '2026-04-17' }, '2026-05-04', '2026-05-04'],
  ['consumer-withdrawal-14d', { delivered: '2026-04-17', informed: false }, '2027-05-04', '2027-05-04'],
  [
    'consumer-withdrawal-14d',
    { delivered: '2026-04-17', informed: false, 'informed-on': '2026-06-01' },
    '2026-06-15',
    '2026-06-15'
  ],
  ['withdrawal-refund-14d', { trigger: '2026-03-03' }, '2026-03-17', '2026-03-17'],
  ['presc-insurance', { trigger: '2026-03-03' }, '2028-03-03', '2028-03-02'],
  // A Sunday.
  ['presc-insurance', { trigger: '2026-03-03', 'recorded-letter': '2027-05-20' }, '2029-05-20', '2029-05-18'],
  // 8 May and Ascension, 14 May, are passed over.
  ['insurer-notice-5d', { received: '2026-05-05' }, '2026-05-13', '2026-05-13'],
  ['insurer-notice-5d', { received: '2026-05-05', 'contract-days': 10 }, '2026-05-21', '2026-05-21'],
  // Easter, and a Saturday.
  ['freight-reserve-3d', { delivered: '2026-04-02' }, '2026-04-07', '2026-04-07'],
  ['freight-reserve-3d', { delivered: '2026-04-02', zone: 'alsace-moselle' }, '2026-04-08', '2026-04-08'],
  ['freight-reserve-3d', { delivered: '2026-11-18' }, '2026-11-21', '2026-11-20'],
  ['removal-10d', { delivered: '2026-03-03' }, '2026-03-13', '2026-03-13'],
  ['removal-10d', { delivered: '2026-03-03', inspected: false }, '2026-06-03', '2026-06-03'],
  ['freight-action-1y', { delivered: '2026-03-03' }, '2027-03-03', '2027-03-02'],
  ['payment-order-opp', { trigger: '2026-01-31' }, '2026-03-02', '2026-03-02'],
  ['payment-order-serve', { trigger: '2026-03-03' }, '2026-09-03', '2026-09-03'],
  ['appeal-1m', { trigger: '2026-04-14' }, '2026-05-15', '2026-05-15'],
  ['appeal-1m', { trigger: '2026-04-14', summary: true }, '2026-04-29', '2026-04-29'],
  ['enforce-title-10y', { trigger: '2026-03-03' }, '2036-03-03', '2036-02-29'],
  // A Sunday after a Friday that is 1 May.
  ['legal-rate-plus5', { trigger: '2026-03-03' }, '2026-05-03', '2026-04-30', { 'raised-from': '2026-05-04' }],
  ['precourt-750-1', { requested: '2026-03-03', amount: '5000.00' }, '2026-06-03', '2026-06-03'],
  ['capitalisation', { trigger: '2026-03-03' }, '2027-03-03', '2027-03-03'],
  ['insolvency-2m', { published: '2026-03-03' }, '2026-05-03', '2026-04-30'],
  ['insolvency-2m', { published: '2026-03-03', abroad: true }, '2026-07-03', '2026-07-02'],
  ['gpa-1y', { reception: '2026-03-03' }, '2027-03-03', '2027-03-02'],
  ['gpa-1y', { reception: '2024-02-29' }, '2025-02-28', '2025-02-27'],
  ['biennale-2y', { reception: '2026-03-03' }, '2028-03-03', '2028-03-02'],
  ['decennale-10y', { reception: '2026-03-03' }, '2036-03-03', '2036-02-29'],
  ['decennale-10y', { reception: '2016-02-29', acknowledgment: '2024-06-01' }, '2026-02-28', '2026-02-27'],
  ['sub-10y', { reception: '2026-03-03' }, '2036-03-03', '2036-02-29'],
  ['sub-10y', { reception: '2026-03-03', equipment: true }, '2028-03-03', '2028-03-02'],
  // 14 July, a Monday.
  ['contract-10y', { reception: '2026-07-14' }, '2036-07-14', '2036-07-11'],
  ['builder-recourse-5y', { trigger: '2026-03-03' }, '2031-03-03', '2031-02-28'],
  ['ccmi-8d', { keys: '2026-04-30', assisted: false }, '2026-05-08', '2026-05-07'],
  ['ccmi-balance', { keys: '2026-04-30', assisted: false }, '2026-05-08', '2026-05-07'],
  ['ccmi-balance', { reception: '2026-04-10', assisted: true }, '2026-04-10', '2026-04-10'],
  [
    'vefa-apparent',
    { reception: '2026-12-15', possession: '2027-01-31' },
    '2028-02-28',
    '2028-02-25',
    { discharge: '2027-02-28' }
  ],
  [
    'vefa-apparent',
    { reception: '2026-06-01', possession: '2026-03-10' },
    '2027-06-01',
    '2027-05-31',
    { discharge: '2026-06-01' }
  ],
  [
    'retention-release',
    { reception: '2025-03-15' },
    '2026-03-15',
    '2026-03-13',
    { 'last-opposition-day': '2026-03-15', 'release-from': '2026-03-16' }
  ],
  ['payment-security-15d', { trigger: '2026-03-03', amount: '12000.01' }, '2026-03-18', '2026-03-18'],
  ['sub-direct-1m', { trigger: '2026-01-31' }, '2026-02-28', '2026-02-27'],
  ['nfp-pv-5d', { trigger: '2026-03-03', ...cites }, '2026-03-08', '2026-03-06'],
  ['nfp-contest-20d', { trigger: '2026-03-03', ...cites }, '2026-03-23', '2026-03-23'],
  ['nfp-reserves-90d', { trigger: '2026-03-03', 'contract-days': 60, ...cites }, '2026-05-02', '2026-04-30'],
  ['nfp-reserves-90d', { trigger: '2026-03-03', 'contract-days': 90, ...cites }, '2026-06-01', '2026-06-01'],
  [
    'nfp-final-60-45-30',
    { trigger: '2026-03-03', ...cites },
    '2026-05-02',
    '2026-04-30',
    {
      'final-account': '2026-05-02',
      'definitive-account': '2026-06-16',
      'contractor-remarks': '2026-07-16',
      'owner-reply': '2026-08-15'
    }
  ],
  [
    'nfp-final-60-45-30',
    { trigger: '2026-03-03', 'claim-received': '2026-04-20', 'remarks-received': '2026-07-01', ...cites },
    '2026-05-02',
    '2026-04-30',
    {
      'final-account': '2026-05-02',
      'definitive-account': '2026-06-04',
      'contractor-remarks': '2026-07-04',
      'owner-reply': '2026-07-31'
    }
  ],
  ['ccag-opr-20d', { trigger: '2026-03-03', ...cites }, '2026-03-23', '2026-03-23', { decision: '2026-04-22' }],
  [
    'ccag-opr-20d',
    { trigger: '2026-03-03', completed: '2026-03-10', minutes: '2026-04-01', ...cites },
    '2026-03-30',
    '2026-03-30',
    { decision: '2026-05-04' }
  ],
  // 8 May 2027 is a Saturday.
  ['ccag-gpa-1y', { reception: '2026-05-08', ...cites }, '2027-05-10', '2027-05-10', { 'reserves-by': '2027-02-08' }],
  ['ccag-claim-30d', { trigger: '2026-03-03', ...cites }, '2026-04-02', '2026-04-02'],
  ['ccag-claim-30d', { trigger: '2026-03-03', edition: '2009', ...cites }, '2026-04-17', '2026-04-17'],
  ['do-complete-10d', { received: '2026-03-02' }, '2026-03-12', '2026-03-12'],
  ['do-small-15d', { received: '2026-03-02', amount: '1799.99' }, '2026-03-17', '2026-03-17'],
  ['do-decision-60d', { received: '2026-03-02' }, '2026-05-01', '2026-04-30', { decision: '2026-05-01' }],
  ['do-offer-90d', { received: '2026-03-02' }, '2026-05-31', '2026-05-29', { offer: '2026-05-31' }],
  ['do-offer-90d', { received: '2026-03-02', 'extra-days': 135 }, '2026-10-13', '2026-10-13', { offer: '2026-10-13' }],
  ['do-pay-15d', { accepted: '2026-03-02' }, '2026-03-17', '2026-03-17'],
  ['mediation-1y', { complained: '2026-03-03', status: 'consumer' }, '2027-03-03', '2027-03-02'],
  ['mediation-reject-3w', { received: '2026-03-03' }, '2026-03-24', '2026-03-24'],
  ['mediation-90d', { received: '2026-03-03' }, '2026-06-01', '2026-06-01'],
  ['mediation-90d', { received: '2026-03-03', extended: '2026-07-31' }, '2026-07-31', '2026-07-31'],
  ['b2b-terms', { received: '2026-03-03' }, '2026-04-02', '2026-04-02'],
  ['b2b-terms', { received: '2026-03-10', invoice: '2026-03-03', 'contract-days': 60 }, '2026-05-02', '2026-04-30'],
  ['b2b-45d-eom', { invoice: '2026-01-15' }, undefined, undefined, { A: '2026-03-17', B: '2026-03-31' }],
  [
    'b2b-45d-eom',
    { invoice: '2026-01-15', reading: 'B' },
    '2026-03-31',
    '2026-03-31',
    { A: '2026-03-17', B: '2026-03-31' }
  ],
  ['public-buyer', { received: '2026-03-03', status: 'public-buyer' }, '2026-04-02', '2026-04-02'],
  ['lrar-hold-15d', { trigger: '2026-03-03' }, '2026-03-18', '2026-03-18'],
  ['lre-15d', { trigger: '2026-03-03' }, '2026-03-18', '2026-03-18'],
  ['gdpr-1m', { received: '2026-01-31' }, '2026-03-02', '2026-03-02'],
  ['gdpr-1m', { received: '2026-01-31', complex: true }, '2026-04-30', '2026-04-30'],
  ['gdpr-breach', { known: '2026-03-03' }, '2026-03-06', '2026-03-06'],
  ['gdpr-prospect-3y', { trigger: '2026-03-03' }, '2029-03-03', '2029-03-02'],
  ['gdpr-client', { trigger: '2026-03-03' }, '2029-03-03', '2029-03-02']
]

describe('every rule', () => {
  test('has a row', () => {
    const seen = new Set(table.map(([id]) => id))
    expect([...rules.byId.keys()].filter((id) => !seen.has(id))).toEqual([])
    expect(rules.byId.size).toBeGreaterThan(60)
  })

  const rows = table.map(([id, given, ...dates]) => [id, given, dates] as const)
  test.each(rows)('%s %j: %j', (id, given, [lastDay, actBy, outputs = {}]) => {
    const found = dated(id, given)
    expect({ lastDay: found.lastDay, actBy: found.actBy }).toEqual({ lastDay, actBy })
    expect(found.outputs).toEqual(outputs)
  })
})
