import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../../src-main/cli/run-cli'
import { translator } from '../../../src-shared/texts/translator'

/** One call as the process makes it: exit code, the JSON of the last line, what stderr said. */
async function cli(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const terminal = {
    askSecret: async () => undefined,
    language: 'en' as const,
    t: translator('en'),
    env: { ENTENTE_TODAY: '2026-11-21' },
    version: '0.0.0'
  }
  const code = await runCli(args, terminal, { out: (line) => out.push(line), err: (line) => err.push(line) })
  const last = out.at(-1)
  return { code, json: last === undefined ? undefined : JSON.parse(last), err: err.join('\n') }
}

describe('a wrong call', () => {
  it.each([
    [[]],
    [['nothing']],
    [['tracking']],
    [['tracking', 'A', 'B']],
    [['demo']],
    [['demo', '--out']],
    [['demo', '--out', 'x', '--lang', 'de']],
    [['check', '--workspace', 'x']],
    [['check', '--workspace', 'x', '--passphrase', 'in the open']],
    [['check', '--workspace', 'x', '--passphrase-file', join('no', 'such', 'file')]]
  ])('%j ends with 2, the usage on stderr and nothing on stdout', async (args) => {
    const { code, json, err } = await cli(...args)
    expect(code).toBe(2)
    expect(json).toBeUndefined()
    expect(err).toContain('entente cli check --workspace DIR')
  })

  it.each([
    [[], 'No command was given'],
    [['nothing'], '“nothing” is not a command'],
    [['demo'], '--out is missing'],
    [['demo', '--out', 'x', '--lang', 'de'], 'value of --lang'],
    [['check', '--workspace', 'x', '--passphrase', 'y'], 'no option --passphrase'],
    [['demo', '--out'], 'value of --out'],
    [['tracking', 'A', 'B'], 'A B']
  ])('%j says what is wrong with it', async (args, words) => {
    expect((await cli(...args)).err.split('\n', 1)[0]).toContain(words)
  })

  it('asked for help shows the usage, and is none', async () => {
    const shown: string[] = []
    const terminal = {
      askSecret: async () => undefined,
      language: 'fr' as const,
      t: translator('fr'),
      env: {},
      version: '0.0.0'
    }
    expect(await runCli(['--help'], terminal, { out: (line) => shown.push(line), err: () => undefined })).toBe(0)
    expect(shown.join('\n')).toContain('entente cli tracking NUMBER')
  })
})

describe('tracking', () => {
  it('answers with the check of the number', async () => {
    expect(await cli('tracking', 'rk 123 456 785 fr')).toMatchObject({
      code: 0,
      json: { valid: true, checked: true, format: 's10', normalized: 'RK123456785FR', check_digit: 5 }
    })
    expect(await cli('tracking', 'RK123456784FR')).toMatchObject({ code: 1, json: { valid: false, check_digit: 5 } })
    expect(await cli('tracking', '1A 204 567 890 12')).toMatchObject({
      code: 0,
      json: { checked: false, check_digit: null }
    })
  })
})

describe('a workspace without a window', () => {
  let folder = ''
  let key: string[] = []
  const at = (...path: string[]) => join(folder, ...path)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-cli-'))
    const { code, json } = await cli('demo', '--out', folder, '--lang', 'en')
    expect(code).toBe(0)
    key = ['--passphrase-file', json.passphrase_file]
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('is demonstrated once: a second time writes over nothing', async () => {
    expect(await cli('demo', '--out', folder)).toMatchObject({ code: 1, json: { ok: false, reason: 'not-empty' } })
  })

  it('is in order', async () => {
    const { code, json } = await cli('check', '--workspace', at('workspace'), ...key)
    expect(json.problems).toEqual([])
    expect(code).toBe(0)
    expect(json.entries).toBeGreaterThan(80)
  })

  it('is backed up and restored into a new folder, in a new life and under another letter', async () => {
    expect(await cli('backup', '--workspace', at('workspace'), '--to', at('b.entente'), ...key)).toMatchObject({
      code: 0,
      json: { ok: true, verified: true, missing: [] }
    })
    expect(await cli('restore', '--from', at('b.entente'), '--workspace', at('new'), ...key)).toMatchObject({
      code: 0,
      json: { ok: true, verified: true, epoch: 2, letter: 'B' }
    })
    expect(await cli('check', '--workspace', at('new'), ...key)).toMatchObject({ code: 0, json: { ok: true } })
  })

  it('refuses what is not there, a wrong passphrase, a file that is no backup', async () => {
    await writeFile(at('wrong.txt'), 'pas la bonne phrase\n')
    const wrong = ['--passphrase-file', at('wrong.txt')]
    expect(await cli('check', '--workspace', at('workspace'), ...wrong)).toMatchObject({
      code: 1,
      json: { ok: false, problems: [{ kind: 'wrong-passphrase', where: 'workspace' }] }
    })
    expect(await cli('check', '--workspace', at('nowhere'), ...key)).toMatchObject({
      code: 1,
      json: { problems: [{ kind: 'missing' }] }
    })
    await expect(stat(at('nowhere'))).rejects.toThrow('ENOENT')
    expect(await cli('restore', '--from', at('wrong.txt'), '--workspace', at('other'), ...key)).toMatchObject({
      code: 1,
      json: { ok: false, reason: 'not-a-backup' }
    })
    await expect(stat(at('other')), 'a refusal leaves no folder behind').rejects.toThrow('ENOENT')
  })

  it('refuses a backup that was changed by a byte', async () => {
    const bytes = await readFile(at('b.entente'))
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    await writeFile(at('changed.entente'), bytes)
    expect(await cli('restore', '--from', at('changed.entente'), '--workspace', at('changed'), ...key)).toMatchObject({
      code: 1,
      json: { ok: false, reason: 'damaged' }
    })
  })
})
