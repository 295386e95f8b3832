import { describe, expect, test } from 'vitest'
import type { Deadline } from '../../../../src-shared/domain/deadline/deadline'
import { codes, dated, rules } from '../../../support/deadlines'

type Given = Readonly<Record<string, unknown>>

/** Why each event that did nothing did nothing. */
const refusals = ({ steps }: Deadline) =>
  steps.flatMap((step) => (step.code === 'no-effect' ? [`${step.event}: ${step.because}`] : []))

describe('what moves a limitation', () => {
  const general = { trigger: '2021-09-01' }
  test.each<readonly [name: string, id: string, given: Given, lastDay: string]>([
    ['nothing', 'presc-general', general, '2026-09-01'],
    ['an acknowledgment', 'presc-general', { ...general, acknowledgment: '2024-05-31' }, '2029-05-31'],
    ['on the last day', 'presc-general', { ...general, acknowledgment: '2026-09-01' }, '2031-09-01'],
    ['an enforcement', 'presc-general', { ...general, enforcement: '2024-05-31' }, '2029-05-31'],
    [
      'a lawsuit, from its end',
      'presc-general',
      { ...general, summons: '2024-01-10', order: '2025-06-30' },
      '2030-06-30'
    ],
    ['a pending lawsuit, at the earliest', 'presc-general', { ...general, summons: '2024-01-10' }, '2029-01-10'],
    [
      'a mediation, six months at least',
      'presc-consumer-pro',
      { trigger: '2024-03-10', 'mediation-start': '2026-02-01', 'mediation-end': '2026-05-15' },
      '2026-11-15'
    ],
    [
      // 1 February to 10 March 2027 are 402 days; 15 May 2026 and 402 days.
      'a mediation with more left',
      'presc-consumer-pro',
      { trigger: '2025-03-10', 'mediation-start': '2026-02-01', 'mediation-end': '2026-05-15' },
      '2027-06-21'
    ],
    [
      // 37 days are left, and no six months.
      'an impossibility to act',
      'presc-consumer-pro',
      { trigger: '2024-03-10', 'impossibility-start': '2026-02-01', 'impossibility-end': '2026-05-15' },
      '2026-06-21'
    ],
    [
      'a summary order, and the expert it appoints',
      'vices-caches-2y',
      {
        discovered: '2022-05-02',
        sale: '2021-01-15',
        summons: '2023-01-10',
        order: '2023-03-01',
        'expert-start': '2023-03-01',
        'expert-end': '2025-03-20'
      },
      '2027-03-20'
    ],
    [
      'an acknowledgment while a mediation lasts',
      'presc-consumer-pro',
      {
        trigger: '2024-03-10',
        'mediation-start': '2026-02-01',
        'mediation-end': '2026-05-15',
        acknowledgment: '2026-03-01'
      },
      '2028-05-15'
    ],
    [
      // Taken as one: until 1 July, with 37 days left on 1 February.
      'two suspensions that overlap',
      'presc-consumer-pro',
      {
        trigger: '2024-03-10',
        'mediation-start': '2026-02-01',
        'mediation-end': '2026-05-15',
        'expert-start': '2026-04-01',
        'expert-end': '2026-07-01'
      },
      '2027-01-01'
    ],
    [
      'the insured’s recorded letter, in insurance alone',
      'presc-insurance',
      { trigger: '2025-01-15', 'recorded-letter': '2026-06-20' },
      '2028-06-20'
    ],
    ['the insurer’s expert', 'presc-insurance', { trigger: '2025-01-15', 'insurer-expert': '2026-06-20' }, '2028-06-20']
  ])('%s', (_, id, given, lastDay) => {
    const found = dated(id, given)
    expect(found.lastDay).toBe(lastDay)
    expect(refusals(found)).toEqual([])
  })

  test('is shown with what it was before, and with what was left', () => {
    const found = dated('presc-consumer-pro', {
      trigger: '2024-03-10',
      'mediation-start': '2026-02-01',
      'mediation-end': '2026-05-15'
    })
    expect(found).toMatchObject({ baseLastDay: '2026-03-10', remaining: 37, pending: false })
    expect(codes(found)).toEqual(['start', 'count', 'suspended', 'six-months', 'stays', 'last-day', 'act-by'])
  })

  test('is not over while it lasts', () => {
    for (const given of [{ summons: '2024-01-10' }, { 'mediation-start': '2024-01-10' }]) {
      const found = dated('presc-general', { ...general, ...given })
      expect(found.pending).toBe(true)
      expect(codes(found)).toContain('pending')
    }
    expect(dated('presc-general', { ...general, 'mediation-start': '2024-01-10' }).lastDay).toBe('2026-09-01')
  })
})

describe('what does not move it', () => {
  const gpa = { reception: '2025-10-01' }
  test.each<readonly [id: string, given: Given, why: string]>([
    ['presc-general', { trigger: '2021-09-01', 'formal-notice': '2026-01-10' }, 'formal-notice: never-moves'],
    ['presc-insurance', { trigger: '2025-09-01', 'formal-notice': '2026-01-10' }, 'formal-notice: never-moves'],
    ['decennale-10y', { reception: '2021-09-01', 'formal-notice': '2026-01-10' }, 'formal-notice: never-moves'],
    ['ccmi-8d', { keys: '2026-01-05', assisted: false, 'formal-notice': '2026-01-10' }, 'formal-notice: never-moves'],
    ['presc-general', { trigger: '2021-09-01', negotiation: '2026-01-10' }, 'negotiation: negotiations-alone'],
    ['presc-general', { trigger: '2021-09-01', 'recorded-letter': '2026-01-10' }, 'recorded-letter: insurance-only'],
    ['gpa-1y', { ...gpa, 'recorded-letter': '2026-01-10' }, 'recorded-letter: insurance-only'],
    ['gpa-1y', { ...gpa, negotiation: '2026-01-10' }, 'negotiation: not-for-forclusion'],
    ['gpa-1y', { ...gpa, acknowledgment: '2026-01-10' }, 'acknowledgment: not-for-forclusion'],
    [
      'gpa-1y',
      { ...gpa, 'mediation-start': '2026-01-10', 'mediation-end': '2026-03-01' },
      'mediation: not-for-forclusion'
    ],
    ['gpa-1y', { ...gpa, 'expert-start': '2026-01-10', 'expert-end': '2026-03-01' }, 'expert: not-for-forclusion'],
    [
      'gpa-1y',
      { ...gpa, 'impossibility-start': '2026-01-10', 'impossibility-end': '2026-03-01' },
      'impossibility: not-for-forclusion'
    ],
    ['gdpr-1m', { received: '2026-01-05', acknowledgment: '2026-01-10' }, 'acknowledgment: not-a-limitation'],
    ['mediation-1y', { complained: '2026-01-05', summons: '2026-01-10' }, 'lawsuit: not-a-limitation'],
    ['presc-longstop', { trigger: '2020-01-05', acknowledgment: '2026-01-10' }, 'acknowledgment: fixed'],
    ['retention-release', { reception: '2025-10-01', summons: '2026-01-10' }, 'lawsuit: fixed'],
    ['presc-general', { trigger: '2021-09-01', summons: '2026-01-10', 'summons-void': true }, 'lawsuit: void'],
    [
      'presc-general',
      { trigger: '2021-09-01', 'expert-start': '2026-01-10', 'expert-end': '2026-03-01', 'expert-asked': false },
      'expert: not-the-party-who-asked'
    ],
    ['presc-general', { trigger: '2021-09-01', acknowledgment: '2021-08-31' }, 'acknowledgment: before-start'],
    [
      'presc-general',
      { trigger: '2021-09-01', 'mediation-start': '2021-03-01', 'mediation-end': '2021-09-01' },
      'mediation: before-start'
    ],
    ['presc-general', { trigger: '2021-09-01', acknowledgment: '2026-09-02' }, 'acknowledgment: already-expired']
  ])('%s %j', (id, given, why) => {
    const found = dated(id, given)
    expect(refusals(found)).toEqual([why])
    expect(found.baseLastDay).toBeUndefined()
    expect(found.pending).toBe(false)
  })

  test('a formal notice is told by every rule to do nothing', () => {
    const given = { reception: '2026-01-05', trigger: '2026-01-05', 'formal-notice': '2026-01-06' }
    for (const id of ['presc-consumer-pro', 'freight-action-1y', 'builder-recourse-5y', 'enforce-title-10y']) {
      const { reception: _, ...plain } = given
      expect(refusals(dated(id, plain))).toEqual(['formal-notice: never-moves'])
    }
    expect(
      [...rules.byId.values()]
        .flat()
        .every(({ alsoInterrupts }) => !alsoInterrupts?.some((kind) => String(kind) === 'formal-notice'))
    ).toBe(true)
  })
})

describe('a forclusion yields to a lawsuit and to an enforcement', () => {
  test.each<readonly [id: string, given: Given, lastDay: string]>([
    ['decennale-10y', { reception: '2016-02-29', summons: '2025-11-04', order: '2026-01-20' }, '2036-01-20'],
    ['biennale-2y', { reception: '2024-06-01', enforcement: '2025-06-15' }, '2027-06-15'],
    [
      'vefa-apparent',
      { reception: '2026-06-01', possession: '2026-03-10', summons: '2027-05-20', order: '2027-07-08' },
      '2028-07-08'
    ]
  ])('%s %j', (id, given, lastDay) => {
    expect(dated(id, given).lastDay).toBe(lastDay)
  })
})

describe('the cap of twenty years', () => {
  const given = { trigger: '2021-09-01', born: '2005-01-31' }
  test('holds back an acknowledgment', () => {
    expect(dated('presc-general', { ...given, acknowledgment: '2024-06-01' }).lastDay).toBe('2025-01-31')
  })
  test('does not hold back a lawsuit or an enforcement (C. civ. art. 2232 al. 2)', () => {
    expect(dated('presc-general', { ...given, summons: '2024-01-10', order: '2024-06-01' }).lastDay).toBe('2029-06-01')
    expect(dated('presc-general', { ...given, enforcement: '2024-06-01' }).lastDay).toBe('2029-06-01')
  })
})
