import { describe, expect, test } from 'vitest'
import { LEAST_INSURER_DAYS } from '../../../../src-shared/domain/case/commands/received'
import { computeDeadline } from '../../../../src-shared/domain/deadline/compute'
import { acts, deadlineRule } from '../../../../src-shared/domain/deadline/rule'
import { inputsOf } from '../../../../src-shared/domain/deadline/rule-inputs'
import { rulesOf, versionOn } from '../../../../src-shared/domain/deadline/rule-set'
import { isTextKey } from '../../../../src-shared/texts/translator'
import { day, leads, rules, shipped } from '../../../support/deadlines'

const all = shipped.rules

/** Every code of a rule for which the catalogues need words. */
function keysOf(rule: (typeof all)[number]): string[] {
  return [
    `deadline.rule.${rule.id}`,
    `deadline.consequence.${rule.consequence}`,
    ...rule.notes.map((note) => `deadline.note.${note}`),
    ...(rule.conditions ?? []).map(({ reason }) => `deadline.reason.${reason}`),
    ...(rule.outputs ?? []).map(({ name }) => `deadline.output.${name}`),
    ...('latest' in rule.start && rule.start.as ? [`deadline.output.${rule.start.as}`] : []),
    ...(rule.afterExpiry ? [`deadline.after.${rule.afterExpiry.code}`] : [])
  ]
}

describe('the shipped rules', () => {
  test('have words for every code, in both languages', () => {
    expect(all.length).toBeGreaterThan(60)
    expect(all.flatMap(keysOf).filter((key) => !isTextKey(key))).toEqual([])
  })

  test('name an article, a ruling or a standard, and the day they were reviewed', () => {
    const named = /art\.|n° |NF P|CCAG|CNIL|Arrêté|annexe/u
    expect(all.filter(({ sources }) => !sources.some((source) => named.test(source))).map(({ id }) => id)).toEqual([])
    expect(all.filter(({ reviewedOn }) => reviewedOn < '2026-01-01').map(({ id }) => id)).toEqual([])
  })

  test('ask for the same least days to tell an insurer as the form of what is received', () => {
    const insurer = rules.byId.get('insurer-notice-5d') ?? []
    expect(insurer.map(({ duration, mode }) => [duration, mode])).toEqual([[{ days: LEAST_INSURER_DAYS }, 'WORK-D']])
    expect(insurer[0]?.variants?.map(({ duration }) => duration)).toEqual([
      { asked: 'contract-days', least: LEAST_INSURER_DAYS }
    ])
  })

  test('have one version at a time', () => {
    for (const versions of rules.byId.values()) {
      versions.slice(1).forEach((version, place) => {
        expect((versions[place]?.validTo ?? '9999') < (version.validFrom ?? '')).toBe(true)
      })
    }
  })

  test('say which of their inputs they cannot do without', () => {
    const required = (id: string) =>
      inputsOf(all.find((rule) => rule.id === id) ?? all[0] ?? expect.unreachable())
        .filter((input) => input.required)
        .map(({ name }) => name)
    expect(required('gpa-1y')).toEqual(['reception'])
    expect(required('vefa-apparent')).toEqual(['reception', 'possession'])
    expect(required('vices-caches-2y')).toEqual(['discovered', 'sale'])
    expect(required('ccmi-8d')).toEqual(['keys', 'assisted'])
    expect(required('nfp-reserves-90d')).toEqual(['trigger', 'contract-days'])
    expect(required('ccag-opr-20d')).toEqual(['trigger'])
  })

  test('say which of their inputs would change a date', () => {
    const moving = (id: string) =>
      inputsOf(all.find((rule) => rule.id === id) ?? expect.unreachable())
        .filter((input) => input.moves)
        .map(({ name }) => name)
    expect(moving('presc-general')).toEqual(expect.arrayContaining(['trigger', 'acknowledgment', 'mediation-end']))
    expect(moving('presc-general')).not.toContain('formal-notice')
    expect(moving('presc-general')).not.toContain('recorded-letter')
    expect(moving('presc-insurance')).toContain('recorded-letter')
    expect(moving('gpa-1y')).toEqual(expect.arrayContaining(['reception', 'summons', 'order', 'enforcement']))
    expect(moving('gpa-1y')).not.toContain('mediation-start')
    expect(moving('ccmi-8d')).toEqual(['keys', 'trigger', 'assisted', 'zone'])
  })

  test('have a lead time for every act', () => {
    expect(Object.keys(leads).toSorted()).toEqual([...acts].toSorted())
  })
})

describe('a rule is refused', () => {
  const good = all.find(({ id }) => id === 'gpa-1y') ?? expect.unreachable()
  test.each([
    ['a limitation counted as procedure', { nature: 'prescription', mode: 'PROC-D' }],
    ['a forclusion counted as limitation', { nature: 'forclusion', mode: 'SUBST' }],
    ['freight months', { nature: 'term', mode: 'FRET', duration: { months: 1 } }],
    ['no source', { sources: [] }],
    ['no day of review', { reviewedOn: undefined }],
    ['an input that does not exist', { start: { input: 'birthday' } }],
    ['validity backwards', { validFrom: '2026-02-01', validTo: '2026-01-31' }],
    ['something unknown', { remark: 'x' }]
  ])('%s', (_, change) => {
    expect(deadlineRule.safeParse(good).success).toBe(true)
    expect(deadlineRule.safeParse({ ...good, ...change }).success).toBe(false)
  })
})

describe('rules of the firm', () => {
  const own = deadlineRule.parse({
    id: 'retention-of-samples',
    domain: 'goods',
    nature: 'term',
    start: { input: 'delivered' },
    duration: { months: 6 },
    mode: 'CAL-D',
    holder: 'us',
    act: 'performance',
    consequence: 'samples-go',
    notes: [],
    sources: ['Conditions générales, art. 12'],
    reviewedOn: '2026-03-01',
    words: { name: 'Conservation des échantillons' }
  })

  test('are added', () => {
    const found = computeDeadline(rulesOf(shipped, [own]), own.id, { delivered: day('2026-08-31') })
    expect(found).toMatchObject({ ok: true, value: { lastDay: '2027-02-28', side: 'our-right' } })
  })

  test('take the place of a shipped one of the same id', () => {
    const longer = { ...own, id: 'lrar-hold-15d', start: { input: 'trigger' as const }, duration: { days: 20 } }
    const found = computeDeadline(rulesOf(shipped, [longer]), 'lrar-hold-15d', { trigger: day('2026-03-03') })
    expect(found).toMatchObject({ ok: true, value: { lastDay: '2026-03-23' } })
  })

  test('change on a day, and the day time begins decides', () => {
    const old = { ...own, validTo: day('2026-06-30') }
    const recent = { ...own, duration: { months: 3 }, validFrom: day('2026-07-01') }
    const changed = rulesOf(shipped, [recent, old])
    const last = (delivered: string) => computeDeadline(changed, own.id, { delivered: day(delivered) })
    expect(last('2026-06-30')).toMatchObject({ value: { lastDay: '2026-12-30', inForce: true } })
    expect(last('2026-07-01')).toMatchObject({ value: { lastDay: '2026-10-01', inForce: true } })
  })

  test('a day before any version takes the first one, and says that it was not in force', () => {
    const versions = rules.byId.get('presc-general') ?? []
    expect(versionOn(versions, day('2008-06-18'))?.inForce).toBe(false)
    expect(versionOn(versions, day('2008-06-19'))?.inForce).toBe(true)
    expect(versionOn(versions, undefined)?.inForce).toBe(true)
    expect(versionOn([], day('2008-06-19'))).toBeUndefined()
    const gap = [
      { ...own, validTo: day('2020-01-01') },
      { ...own, validFrom: day('2022-01-01') }
    ]
    expect(versionOn(gap, day('2021-01-01'))).toMatchObject({ inForce: false, rule: { validTo: '2020-01-01' } })
  })
})
