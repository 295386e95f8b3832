import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCli } from '../../../src-main/cli/run-cli'
import { streamsOf } from '../../../src-main/store/streams/streams'
import { translator } from '../../../src-shared/texts/translator'
import { firstMachine, nextMachine, opened } from '../../support/store/firm'
import { PASSPHRASE, temporaryFolder } from '../../support/store/temp-vault'

async function cli(...args: string[]) {
  const out: string[] = []
  const terminal = {
    askSecret: async () => undefined,
    language: 'en' as const,
    t: translator('en'),
    env: {},
    version: '0.1.0'
  }
  const code = await runCli(args, terminal, { out: (line) => out.push(line), err: () => undefined })
  const last = out.at(-1)
  return { code, json: last === undefined ? undefined : JSON.parse(last) }
}

it('makes a package of a case in one workspace, and takes it in another of the firm', async () => {
  const tablet = await firstMachine()
  const desk = await nextMachine(tablet, 'B')
  const id = await opened(tablet)
  const { state } = await streamsOf(tablet.vault).cases.load(tablet.vault.read, id)
  const reference = state?.reference ?? ''
  await tablet.vault.close()
  await desk.vault.close()
  const folder = await temporaryFolder()
  const [file, words] = [join(folder, 'colis.age'), join(folder, 'phrase')]
  await writeFile(words, `${PASSPHRASE}\n`)
  const at = (workspace: string) => ['transfer', '--workspace', workspace, '--passphrase-file', words]
  const made = await cli(...at(tablet.vault.workspace), '--case', reference, '--to', file)
  expect(made).toMatchObject({ code: 0, json: { ok: true, file, cases: [{ reference }], missing: 0 } })
  expect(await cli(...at(tablet.vault.workspace), '--case', reference, '--to', file)).toMatchObject({
    code: 1,
    json: { ok: false, reason: 'exists' }
  })
  expect(await cli(...at(tablet.vault.workspace), '--case', '1999-Z-0001', '--to', file)).toMatchObject({
    code: 1,
    json: { ok: false, reason: 'no-such-case', case: '1999-Z-0001' }
  })
  const would = await cli(...at(desk.vault.workspace), '--from', file, '--preview')
  expect(would).toMatchObject({ code: 0, json: { ok: true, taken: false, cases: [{ reference, change: 'new' }] } })
  const taken = await cli(...at(desk.vault.workspace), '--from', file)
  expect(taken).toMatchObject({ code: 0, json: { ok: true, taken: true, conflicts: [], waiting: [] } })
  expect((await cli(...at(desk.vault.workspace), '--from', file)).json).toMatchObject({ entries: 0 })
  expect((await cli(...at(desk.vault.workspace), '--from', words)).json).toEqual({ ok: false, reason: 'not-a-package' })
  expect((await cli(...at(desk.vault.workspace), '--from', file, '--to', file)).code).toBe(2)
})
