import { execFile } from 'node:child_process'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { z } from 'zod'
import { test } from '../support/entente-test'
import { electronExecutable } from '../support/launch'
import { runAppCli, runBuiltCli } from '../support/run-cli'
import { blobFiles, flip, vaultFilesOf, workspaceOf } from '../support/vault-files'
import { UnlockPage } from './pages/doors'
import { readerOf } from './pages/reader'

const tool = promisify(execFile)
const demo = z.object({
  workspace: z.string(),
  passphrase_file: z.string(),
  documents: z.array(z.string()),
  cases: z.array(z.object({ reference: z.string(), title: z.string() }))
})

test('the demonstration is made, checked, backed up and restored without a window', async ({ folder }) => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
  const made = await runBuiltCli('demo', '--out', join(folder, 'demo'), '--lang', 'fr')
  expect(made.code).toBe(0)
  const { workspace, passphrase_file: key, documents, cases } = demo.parse(made.json)
  expect(cases).toHaveLength(6)
  expect(documents.map((file) => basename(file))).toEqual(
    expect.arrayContaining(['acknowledgement.pdf', 'formal-notice.pdf'])
  )
  for (const file of documents) await tool('qpdf', ['--check', file])

  const unlocked = ['--passphrase-file', key]
  const backup = join(folder, 'demo.entente')
  const restored = join(folder, 'restored')
  const inOrder = { code: 0, json: { ok: true, problems: [] } }
  const verified = { code: 0, json: { ok: true, verified: true } }
  expect(await runBuiltCli('check', '--workspace', workspace, ...unlocked)).toMatchObject(inOrder)
  expect(await runBuiltCli('backup', '--workspace', workspace, '--to', backup, ...unlocked)).toMatchObject(verified)
  expect(await runBuiltCli('restore', '--from', backup, '--workspace', restored, ...unlocked)).toMatchObject(verified)
  expect(await runBuiltCli('check', '--workspace', restored, ...unlocked)).toMatchObject(inOrder)
})

test('a workspace of the window is checked without one, and refused while the window has it open', async ({
  start,
  firm,
  folder,
  dataDir
}) => {
  const key = join(folder, 'passphrase.txt')
  await writeFile(key, `${firm.passphrase}\n`)
  const workspace = workspaceOf(dataDir)
  const check = () => runBuiltCli('check', '--workspace', workspace, '--passphrase-file', key)
  expect(await check()).toMatchObject({ code: 0, json: { ok: true, problems: [] } })

  const entente = await start({ dataDir })
  await new UnlockPage(readerOf(entente.window, 'fr')).enter(firm.passphrase)
  expect(await check()).toMatchObject({
    code: 1,
    json: { ok: false, problems: [{ kind: 'locked-by-other', where: 'workspace' }] }
  })
  await entente.app.close()

  const [blob = ''] = await blobFiles(await vaultFilesOf(workspace))
  await flip(blob, 600_000)
  expect(await check()).toMatchObject({
    code: 1,
    json: { ok: false, problems: [{ kind: expect.stringMatching(/^attachment-/u) }] }
  })
})

test('a wrong call ends with 2, its usage on stderr and nothing on stdout', async ({ folder }) => {
  for (const args of [[], ['nonsense'], ['demo'], ['check'], ['restore', '--from', 'x'], ['tracking'], ['deadline']]) {
    const { code, stdout, stderr } = await runBuiltCli(...args)
    expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' })
    expect(stderr).toContain('entente cli check --workspace DIR')
  }
  expect(await readdir(folder)).toEqual([])
})

test('a tracking number is answered by the exit code and by JSON', async () => {
  expect(await runBuiltCli('tracking', 'RK 4731 2482 9 FR')).toMatchObject({
    code: 0,
    json: { valid: true, checked: true, format: 's10', normalized: 'RK473124829FR', check_digit: 9 }
  })
  expect(await runBuiltCli('tracking', 'RK473124828FR')).toMatchObject({ code: 1, json: { valid: false } })
})

test('the application’s own command line needs no display, and answers as the other does', async ({ firm, folder }) => {
  const checkout = join(import.meta.dirname, '..', '..')
  const cli = (...args: readonly string[]) => runAppCli(electronExecutable(), [checkout, 'cli', ...args], folder)
  const key = join(folder, 'passphrase.txt')
  await writeFile(key, `${firm.passphrase}\n`)
  const copy = join(folder, 'data')
  await cp(firm.dataDir, copy, { recursive: true })
  const checked = await cli('check', '--workspace', workspaceOf(copy), '--passphrase-file', key)
  expect(checked).toMatchObject({ code: 0, json: { ok: true, problems: [] } })
  expect(await cli('tracking', 'RK473124828FR')).toMatchObject({ code: 1, json: { valid: false } })
  expect(await cli('nonsense')).toMatchObject({ code: 2, stdout: '' })
})

test('a list is imported and everything exported without a window', async ({ folder }) => {
  const made = await runBuiltCli('demo', '--out', join(folder, 'demo'), '--lang', 'fr')
  const { workspace, passphrase_file: key } = demo.parse(made.json)
  const list = join(folder, 'suivi.csv')
  const text = 'Client;Tél.;Réclamation;Statut\nM. Petit;612345678;=1+1;En cours\n;;Porte;\nMme Roux;;Volet;Bizarre\n'
  await writeFile(list, text)
  const at = ['--workspace', workspace, '--passphrase-file', key]
  expect(await runBuiltCli('import', list, ...at)).toMatchObject({
    code: 0,
    json: {
      ok: true,
      ...{ file: 'suivi.csv', count: 3, cases: 2, contacts: 2, refused: 1, noticed: 1 },
      lines: [
        { line: 2, outcome: 'made', reference: expect.stringMatching(/^\d{4}-A-\d+$/u) },
        { line: 3, outcome: 'refused', problems: [{ code: 'no-name' }] },
        { line: 4, outcome: 'made', problems: [{ code: 'stage-not-known', value: 'Bizarre' }] }
      ]
    }
  })
  const out = join(folder, 'out', 'of', 'it')
  const exported = await runBuiltCli('export', '--out', out, ...at)
  expect(exported).toMatchObject({
    code: 0,
    json: {
      ok: true,
      files: ['cases.csv', 'cases.xlsx', 'contacts.csv', 'contacts.vcf'].map((file) => ({ file: join(out, file) }))
    }
  })
  const cases = (await readFile(join(out, 'cases.csv'), 'utf8')).trim().split('\r\n')
  expect(cases).toHaveLength(9)
  expect(await readFile(join(out, 'contacts.vcf'), 'utf8')).toContain('TEL;VALUE=text:06 12 34 56 78')
  expect(await runBuiltCli('check', ...at)).toMatchObject({ code: 0, json: { ok: true } })

  await writeFile(list, '%PDF-1.7\n')
  expect(await runBuiltCli('import', list, ...at)).toMatchObject({
    code: 1,
    json: { ok: false, reason: 'not-a-table' }
  })
  expect(await runBuiltCli('export', '--out', list, ...at)).toMatchObject({ code: 1, json: { reason: 'not-writable' } })
  expect(await runBuiltCli('import', ...at)).toMatchObject({ code: 2, stdout: '' })
})

test('a deadline is worked out and explained without a workspace', async () => {
  const asked = ['deadline', '--rule', 'freight-reserve-3d', '--delivered', '2026-04-02']
  expect(await runBuiltCli(...asked)).toMatchObject({ code: 0, json: { last_day: '2026-04-07', applicable: true } })
  expect(await runBuiltCli(...asked, '--zone', 'alsace-moselle')).toMatchObject({ json: { last_day: '2026-04-08' } })
  const delay = ['--principal', '100.00', '--due', '2026-06-30', '--paid', '2099-01-01']
  expect(await runBuiltCli('deadline', '--rule', 'b2b-penalty', ...delay)).toMatchObject({
    code: 1,
    json: { error: 'missing_rate', half_year: '2026H2' }
  })
  expect(await runBuiltCli('deadline', '--rule', 'gpa-1y')).toMatchObject({ code: 2, stdout: '' })
})
