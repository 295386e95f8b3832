import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCli } from '../../../src-main/cli/run-cli'
import { letterContent } from '../../../src-shared/domain/letter/content'
import { translator } from '../../../src-shared/texts/translator'
import { acknowledgementEn, acknowledgementFr } from '../../fixtures/letters/acknowledgement'
import { formalNoticeEn, formalNoticeFr } from '../../fixtures/letters/formal-notice'

const docs = join(import.meta.dirname, '..', '..', '..', 'docs', 'letters')
const examples = {
  'formal-notice-fr': formalNoticeFr,
  'formal-notice-en': formalNoticeEn,
  'acknowledgement-fr': acknowledgementFr,
  'acknowledgement-en': acknowledgementEn
}
const holder = { folder: '' }
beforeAll(async () => {
  holder.folder = await mkdtemp(join(tmpdir(), 'entente-letter-'))
})
afterAll(() => rm(holder.folder, { recursive: true }))

async function cli(...args: readonly string[]) {
  const out: string[] = []
  const terminal = {
    askSecret: async () => undefined,
    language: 'en' as const,
    t: translator('en'),
    env: {},
    version: '0.0.0'
  }
  const code = await runCli(['letter', ...args], terminal, { out: (line) => out.push(line), err: () => undefined })
  return { code, json: out.length > 0 ? JSON.parse(out.at(-1) ?? '') : undefined }
}

async function letterFile(content: unknown): Promise<string> {
  const file = join(holder.folder, 'lettre.json')
  await writeFile(file, JSON.stringify(content))
  return file
}

const told = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`

describe('what the papers tell of letters', () => {
  it('is the schema the command reads by', async () => {
    await expect(told(z.toJSONSchema(letterContent, { io: 'input' }))).toMatchFileSnapshot(
      join(docs, 'letter.schema.json')
    )
  })
  it.each(Object.entries(examples))('is %s, which the command prints', async (name, content) => {
    // Without pictures, which lie beside a letter.
    const { logo: _logo, ...letterhead } = content.letterhead
    const { image: _image, ...signature } = content.signature
    const example = { ...content, letterhead, signature }
    await expect(told(example)).toMatchFileSnapshot(join(docs, `${name}.json`))
    const file = await letterFile(example)
    const out = join(holder.folder, `${name}.pdf`)
    const answer = await cli(file, '--out', out)
    expect(answer).toMatchObject({ code: 0, json: { issues: [] } })
    expect(answer.json.pages).toBeGreaterThan(0)
    const first = await readFile(out)
    await cli(file, '--out', out)
    expect(first.equals(await readFile(out))).toBe(true)
  })
})

describe('a letter', () => {
  const { logo: _logo, ...letterhead } = acknowledgementFr.letterhead
  const plain = { ...acknowledgementFr, letterhead }

  it('whose address does not fit its window is refused with the line, and nothing is written', async () => {
    const addressee = { lines: ['M'.repeat(45), '69003 LYON'], abroad: false }
    const out = join(holder.folder, 'refused.pdf')
    const answer = await cli(await letterFile({ ...plain, addressee }), '--out', out)
    expect(answer.code).toBe(1)
    expect(answer.json).toMatchObject({ pages: 0, issues: [{ kind: 'address-line-too-long', line: 1 }, {}] })
    await expect(readFile(out)).rejects.toThrow('ENOENT')
  })

  it('that cannot be written where it was asked for is refused as that', async () => {
    const file = await letterFile(plain)
    const answer = await cli(file, '--out', join(file, 'lettre.pdf'))
    expect(answer).toEqual({ code: 1, json: { pages: 0, issues: [{ kind: 'not-writable' }] } })
  })

  it('may leave out how its enclosures are called, which files written before do', async () => {
    const { exhibit: _exhibit, ...labels } = formalNoticeFr.labels
    const file = await letterFile({ ...plain, enclosures: formalNoticeFr.enclosures, labels })
    const out = join(holder.folder, 'sans.pdf')
    expect(await cli(file, '--out', out)).toMatchObject({ code: 0, json: { issues: [] } })
  })

  it('takes its pictures from its own folder and from nowhere else', async () => {
    const withLogo = (source: string) => ({ ...plain, letterhead: { ...letterhead, logo: { source, alt: 'Logo' } } })
    await copyFile(await letterFile(plain), join(holder.folder, 'logo.png'))
    const out = join(holder.folder, 'logo.pdf')
    expect((await cli(await letterFile(withLogo('logo.png')), '--out', out)).code).toBe(1)
    for (const source of ['../logo.png', 'none.png', '..']) {
      expect((await cli(await letterFile(withLogo(source)), '--out', out)).code).toBe(2)
    }
  })

  it.each([
    ['that is no letter', '{}'],
    ['that is no JSON', '{'],
    ['with a field too many', JSON.stringify({ ...plain, colour: 'red' })]
  ])('%s is a wrong call', async (_, text) => {
    const file = join(holder.folder, 'faux.json')
    await writeFile(file, text)
    expect((await cli(file, '--out', join(holder.folder, 'a.pdf'))).code).toBe(2)
    expect((await cli(join(holder.folder, 'absent.json'), '--out', 'a.pdf')).code).toBe(2)
  })
})
