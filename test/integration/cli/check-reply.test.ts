import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCli } from '../../../src-main/cli/run-cli'
import { translator } from '../../../src-shared/texts/translator'
import { draftOf, letterOf } from '../../support/remarks/fixtures'

const folder = mkdtempSync(join(tmpdir(), 'entente-reply-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function cli(args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const terminal = {
    askSecret: async () => undefined,
    language: 'en' as const,
    t: translator('en'),
    env: {},
    version: '0.0.0'
  }
  const code = await runCli(['check-reply', ...args], terminal, {
    out: (line) => out.push(line),
    err: (line) => err.push(line)
  })
  return { code, json: out.length > 0 ? JSON.parse(out.at(-1) ?? '') : undefined, err: err.join('\n') }
}

const answer = z.strictObject({
  remarks: z.array(
    z.strictObject({
      rule: z.string(),
      severity: z.enum(['error', 'warn', 'info']),
      start: z.int(),
      end: z.int(),
      text: z.string(),
      message: z.string().min(10),
      suggestion: z.string().min(1)
    })
  ),
  readability: z.object({ score: z.number(), lix: z.number() }),
  words: z.int()
})

describe('check-reply', () => {
  it.each(['fr', 'en'] as const)('answers in the language of the letter: %s', async (language) => {
    const { case: facts, blocks } = letterOf(language, 'findings-refusal')
    const text = `\ufeff${draftOf({ ...blocks, recourse: null, empathy: null }, true).replaceAll('\n', '\r\n')}`
    const draft = file(`refusal-${language}.md`, text)
    const about = file(`case-${language}.json`, JSON.stringify(facts))
    const { code, json } = await cli([draft, '--kind', 'findings-refusal', '--lang', language, '--case', about])
    expect(code).toBe(0)
    const { remarks, words } = answer.parse(json)
    for (const remark of remarks) expect(text.slice(remark.start, remark.end)).toBe(remark.text)
    const errors = remarks.filter((remark) => remark.severity === 'error').map((remark) => remark.rule)
    expect(errors.toSorted()).toEqual(['missing-acknowledgement', 'missing-mediator'])
    expect(remarks.find((remark) => remark.rule === 'missing-mediator')?.message).toContain(
      language === 'fr' ? 'médiateur' : 'mediator'
    )
    expect(words).toBeGreaterThan(100)
  })

  it('tells the language of a letter from the law it is under', async () => {
    const { case: facts, blocks } = letterOf('en', 'findings-refusal')
    const draft = file('under-french-law.md', draftOf({ ...blocks, recourse: null }, true))
    const french = { name: 'Médiation Habitat Conso', address: '14 rue des Lilas, 69003 Lyon', website: 'www.mhc.fr' }
    const about = file(
      'french.json',
      JSON.stringify({ ...facts, company: { name: 'Atelier Verdi', mediator: french } })
    )
    const rules = async (law: string) => {
      const { json } = await cli([
        draft,
        '--kind',
        'findings-refusal',
        '--lang',
        'en',
        '--case',
        about,
        '--jurisdiction',
        law
      ])
      return answer.parse(json).remarks.map((remark) => remark.rule)
    }
    expect(await rules('fr')).toContain('missing-mediator')
    expect(await rules('uk')).not.toContain('missing-mediator')
  })

  it('does without a case', async () => {
    const { code, json } = await cli([
      file('short.txt', 'Vous auriez dû lire la notice.'),
      '--kind',
      'acknowledgement',
      '--lang',
      'fr'
    ])
    expect(code).toBe(0)
    expect(answer.parse(json).remarks.map((remark) => remark.rule)).toContain('blame-customer')
  })

  it.each([
    [['missing.txt', '--kind', 'acknowledgement', '--lang', 'fr']],
    [[file('a.txt', 'Bonjour'), '--kind', 'letter', '--lang', 'fr']],
    [[file('b.txt', 'Bonjour'), '--kind', 'acknowledgement', '--lang', 'de']],
    [[file('c.txt', 'Bonjour'), '--kind', 'acknowledgement', '--lang', 'fr', '--jurisdiction', 'us']],
    [[file('d.txt', 'Bonjour'), '--kind', 'acknowledgement', '--lang', 'fr', '--case', file('bad.json', '{')]],
    [
      [
        file('e.txt', 'Bonjour'),
        '--kind',
        'acknowledgement',
        '--lang',
        'fr',
        '--case',
        file('odd.json', '{"draft_on":"2026-02-31"}')
      ]
    ],
    [[file('f.txt', 'Bonjour'), '--lang', 'fr']]
  ])('refuses a call it cannot understand: %j', async (args) => {
    const { code, json, err } = await cli(args)
    expect({ code, json }).toEqual({ code: 2, json: undefined })
    expect(err).toContain('check-reply FILE')
  })
})
