import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCli } from '../../../src-main/cli/run-cli'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { translator } from '../../../src-shared/texts/translator'

/** One call as the process makes it, without any workspace. */
async function cli(args: readonly string[], language: Language = 'en') {
  const out: string[] = []
  const err: string[] = []
  const terminal = { askSecret: async () => undefined, language, t: translator(language), env: {}, version: '0.0.0' }
  const code = await runCli(['deadline', ...args], terminal, {
    out: (line) => out.push(line),
    err: (line) => err.push(line)
  })
  const last = out.at(-1)
  return { code, json: last === undefined ? undefined : JSON.parse(last), err: err.join('\n') }
}

/** `trigger=2024-08-15; zone=metro` as options. */
function asOptions(inputs: string): string[] {
  return inputs.split('; ').flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=')
    return [`--${name.replaceAll('_', '-')}`, value]
  })
}

/** `last_day=2026-08-15; days=30+62` as JSON. */
function asJson(outputs: string): Record<string, unknown> {
  const value = (text: string): unknown => {
    if (text === 'true' || text === 'false') return text === 'true'
    return text.includes('+') ? text.split('+').map(Number) : text
  }
  return Object.fromEntries(
    outputs.split('; ').map((pair) => {
      const [name = '', text = ''] = pair.split('=')
      return [name, name === 'count' ? Number(text) : value(text)]
    })
  )
}

describe('deadline --rule', () => {
  it.each([
    ['fr-holidays', 'year=2024', 'easter_monday=2024-04-01; ascension=2024-05-09; whit_monday=2024-05-20; count=11'],
    ['fr-holidays', 'year=2026', 'easter_monday=2026-04-06; ascension=2026-05-14; whit_monday=2026-05-25; count=11'],
    ['fr-holidays', 'year=2028', 'easter_monday=2028-04-17; ascension=2028-05-25; whit_monday=2028-06-05; count=11'],
    ['is-public-holiday', 'date=2025-12-26', 'holiday=false'],
    ['is-public-holiday', 'date=2025-12-26; zone=alsace-moselle', 'holiday=true'],
    ['presc-consumer-pro', 'trigger=2024-08-15', 'last_day=2026-08-15; act_by=2026-08-14'],
    ['presc-general', 'trigger=2024-02-29', 'last_day=2029-02-28; act_by=2029-02-27'],
    ['presc-general', 'trigger=2008-06-19; midnight_start=true', 'last_day=2013-06-18'],
    ['cpc-months', 'trigger=2026-01-31; months=1', 'last_day=2026-03-02'],
    ['cpc-months', 'trigger=2026-01-31; months=1; days=15', 'last_day=2026-03-16'],
    ['cpc-days', 'trigger=2026-04-29; days=15', 'last_day=2026-05-15'],
    ['gpa-1y', 'reception=2024-02-29', 'last_day=2025-02-28; act_by=2025-02-27'],
    [
      'decennale-10y',
      'reception=2016-02-29; acknowledgment=2024-06-01',
      'last_day=2026-02-28; act_by=2026-02-27; nature=forclusion'
    ],
    ['vefa-apparent', 'reception=2026-12-15; possession=2027-01-31', 'discharge=2027-02-28; last_day=2028-02-28'],
    ['vefa-apparent', 'reception=2026-06-01; possession=2026-03-10', 'discharge=2026-06-01; last_day=2027-06-01'],
    ['ccmi-8d', 'keys=2026-04-30; assisted=false', 'last_day=2026-05-08'],
    ['ccmi-8d', 'keys=2026-04-30; assisted=true', 'applicable=false; reason=assisted-at-reception'],
    ['retention-release', 'reception=2025-03-15', 'last_opposition_day=2026-03-15; release_from=2026-03-16'],
    ['do-decision-60d', 'received=2026-03-02', 'decision=2026-05-01; last_day=2026-05-01'],
    ['do-offer-90d', 'received=2026-03-02', 'offer=2026-05-31; last_day=2026-05-31'],
    ['freight-reserve-3d', 'delivered=2026-04-02', 'last_day=2026-04-07'],
    ['freight-reserve-3d', 'delivered=2026-04-02; zone=alsace-moselle', 'last_day=2026-04-08'],
    ['freight-reserve-3d', 'delivered=2026-11-18', 'last_day=2026-11-21'],
    [
      'presc-consumer-pro',
      'trigger=2024-03-10; mediation_start=2026-02-01; mediation_end=2026-05-15',
      'last_day=2026-11-15; base_last_day=2026-03-10'
    ],
    ['presc-general', 'trigger=2021-09-01; formal_notice=2026-01-10', 'last_day=2026-09-01'],
    ['consumer-withdrawal-14d', 'delivered=2026-04-17', 'last_day=2026-05-04'],
    ['b2b-45d-eom', 'invoice=2026-01-15', 'A=2026-03-17; B=2026-03-31'],
    [
      'b2b-penalty',
      'principal=5000.00; due=2025-05-31; paid=2025-08-31; rate=default',
      'days=30+62; penalty=157.23; fixed=40.00'
    ],
    ['b2b-penalty', 'principal=5000.00; due=2025-05-31; paid=2025-08-31; rate=13.15', 'days=30+62; penalty=165.73'],
    [
      'legal-interest',
      'principal=12000.00; creditor=individual; debtor=company; from=2025-09-10; to=2026-02-10',
      'days=112+41; interest=334.77'
    ],
    ['public-penalty', 'principal=10000.00; due=2025-05-31; paid=2025-08-31', 'penalty=281.04; fixed=40.00']
  ])('%s %s: %s', async (rule, inputs, outputs) => {
    const { code, json } = await cli(['--rule', rule, ...asOptions(inputs)])
    expect(code).toBe(0)
    expect(json).toMatchObject(asJson(outputs))
  })

  it('finds what a window shows', async () => {
    const given = 'envelope=220x110; window=100x45; right=20; bottom=20; panel=210x99'
    expect(await cli(['--rule', 'window-zone', ...asOptions(given)])).toEqual({
      code: 0,
      json: { safe_x: [100, 190], safe_y: [45, 79], keepout_x: [90, 200], keepout_y: [34, 90] },
      err: ''
    })
  })

  it('lays out a plan', async () => {
    const { code, json } = await cli(['--rule', 'delay-plan', '--plan', 'unpaid', '--anchor', '2026-03-31'])
    expect(code).toBe(0)
    expect(json.steps[0]).toEqual({ id: 'reminder', on: '2026-04-01' })
  })

  it('explains each step, in the language of the system', async () => {
    const given = ['--rule', 'presc-general', '--trigger', '2021-09-01', '--formal-notice', '2026-01-10']
    const says = async (language: Language) =>
      (await cli(given, language)).json.steps.map((step: { text: string }) => step.text)
    expect(await says('en')).toEqual([
      'Day the holder of the right could act: Wednesday 1\u00a0September 2021. That day does not count.',
      '5 years after Wednesday 1\u00a0September 2021: Tuesday 1\u00a0September 2026.',
      'Formal notice, Saturday 10\u00a0January 2026: no effect. A formal notice never stops or extends this period.',
      'Last day, until midnight: Tuesday 1\u00a0September 2026.',
      'To be prudent, act by Monday 31\u00a0August 2026 at the latest.'
    ])
    expect((await says('fr'))[3]).toBe('Dernier jour, jusqu’à minuit\u00a0: mardi 1er\u00a0septembre 2026.')
  })

  it('tells the alarms, what the date depends on, and that it wants checking', async () => {
    const { json } = await cli(['--rule', 'decennale-10y', '--reception', '2016-02-29', '--direction', 'we-claim'])
    expect(json).toMatchObject({
      side: 'our-right',
      warn_from: '2025-12-27',
      daily_from: '2026-02-27',
      sources: expect.arrayContaining(['C. civ. art. 1792, 1792-2 et 1792-4-1']),
      rules_version: '2026.1',
      disclaimer: 'Computed by Entente from the dates you entered; have it checked.'
    })
    expect(json.depends_on).toEqual(expect.arrayContaining(['reception', 'summons', 'order']))
    expect(json.depends_on).not.toContain('formal-notice')
  })

  it('refuses without a rate, and names it', async () => {
    const delay = 'principal=12000.00; creditor=company; from=2025-09-10; to=2026-08-10'
    expect(await cli(['--rule', 'legal-interest', ...asOptions(delay)])).toMatchObject({
      code: 1,
      json: { error: 'missing_rate', half_year: '2026H2' }
    })
  })

  it.each([
    [[]],
    [['--rule']],
    [['--rule', 'nothing']],
    [['--rule', 'gpa-1y']],
    [['--rule', 'gpa-1y', '--reception', '2024-02-30']],
    [['--rule', 'gpa-1y', '--reception', '2024-02-28', '--invoice', '2024-02-28']],
    [['--rule', 'gpa-1y', '--reception', '2024-02-28', '--birthday', '2024-02-28']],
    [['--rule', 'gpa-1y', '--reception', '2024-02-28', '--year', '2024']],
    [['--rule', 'gpa-1y', '--reception', '2024-02-28', '--zone', 'corse']],
    [['--rule', 'ccmi-8d', '--keys', '2024-02-28', '--assisted', 'perhaps']],
    [['--rule', 'nfp-reserves-90d', '--trigger', '2024-02-28', '--contract-days', '0']],
    [['--rule', 'fr-holidays', '--year', '1899']],
    [['--rule', 'cpc-days', '--trigger', '2024-02-28']],
    [['--rule', 'cpc-days', '--trigger', '2024-02-28', '--days', '15', '--months', '1']],
    [['--rule', 'legal-interest', ...asOptions('principal=-1.00; creditor=company; from=2025-01-01; to=2025-02-01')]],
    [['--rule', 'legal-interest', ...asOptions('principal=1.00; creditor=company; from=2025-03-01; to=2025-02-01')]],
    [['--rule', 'delay-plan', '--plan', 'none', '--anchor', '2026-03-31']]
  ])('%j is a wrong call', async (args) => {
    const { code, json, err } = await cli(args)
    expect(code).toBe(2)
    expect(json).toBeUndefined()
    expect(err).toContain('deadline --list')
  })
})

const listing = z.object({
  rules: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      inputs: z.array(z.object({ name: z.string(), type: z.string(), required: z.boolean(), label: z.string() })),
      outputs: z.array(z.string())
    })
  ),
  tools: z.array(z.object({ id: z.string(), inputs: z.array(z.object({ name: z.string(), required: z.boolean() })) }))
})

describe('deadline --list', () => {
  it('names each rule with its inputs, their types and its outputs, and the tools', async () => {
    const { code, json } = await cli(['--list'])
    expect(code).toBe(0)
    const { rules, tools } = listing.parse(json)
    expect(rules.length).toBeGreaterThan(60)
    const vefa = rules.find(({ id }) => id === 'vefa-apparent')
    expect(vefa?.name).toBe('Visible defects of a home sold off plan')
    expect(vefa?.outputs).toEqual(['applicable', 'last_day', 'act_by', 'nature', 'steps', 'discharge'])
    expect(vefa?.inputs).toContainEqual({
      name: 'possession',
      type: 'date',
      required: true,
      label: 'Taking possession'
    })
    expect(tools.map(({ id }) => id)).toEqual([
      ...['fr-holidays', 'is-public-holiday', 'cpc-days', 'cpc-months', 'legal-interest', 'b2b-penalty'],
      ...['public-penalty', 'delay-plan', 'window-zone']
    ])
  })

  it('tells truly what a rule and a tool cannot do without', async () => {
    const { rules, tools } = listing.parse((await cli(['--list'])).json)
    for (const { id, inputs } of [...rules, ...tools]) {
      const required = inputs.some((input) => input.required)
      expect({ id, code: (await cli(['--rule', id])).code }).toEqual({ id, code: required ? 2 : 0 })
    }
  })
})
