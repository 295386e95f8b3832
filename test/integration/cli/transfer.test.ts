import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCli } from '../../../src-main/cli/run-cli'
import { streamsOf } from '../../../src-main/store/streams/streams'
import { ownCard } from '../../../src-main/store/transfer/exchange-keys'
import { trustMachine } from '../../../src-main/store/transfer/known-machines'
import { translator } from '../../../src-shared/texts/translator'
import { type FirmMachine, firstMachine, nextMachine, opened } from '../../support/store/firm'
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

it('makes a package for a machine that was recognised, of all it has not confirmed, and takes it there without words', async () => {
  const tablet = await firstMachine()
  const desk = await nextMachine(tablet, 'B')
  await opened(tablet)
  const cardOf = async ({ vault, clock }: FirmMachine) => {
    const card = await ownCard(vault, clock.now())
    if (!card.ok) throw new Error(card.reason)
    return card.value
  }
  expect(await trustMachine(tablet.vault, await cardOf(desk), tablet.clock.now())).toMatchObject({ ok: true })
  expect(await trustMachine(desk.vault, await cardOf(tablet), desk.clock.now())).toMatchObject({ ok: true })
  await tablet.vault.close()
  await desk.vault.close()
  const folder = await temporaryFolder()
  const [file, words, other] = [join(folder, 'nouvelles.age'), join(folder, 'phrase'), join(folder, 'autre')]
  await writeFile(words, `${PASSPHRASE}\n`)
  await writeFile(other, 'ce ne sont pas les bons mots\n')
  const at = (workspace: string) => ['transfer', '--workspace', workspace, '--passphrase-file', words]
  expect(await cli(...at(tablet.vault.workspace), '--machine', 'Q', '--to', file)).toMatchObject({
    code: 1,
    json: { ok: false, reason: 'no-such-machine', machine: 'Q' }
  })
  const made = await cli(...at(tablet.vault.workspace), '--machine', 'B', '--to', file)
  expect(made).toMatchObject({ code: 0, json: { ok: true, file, entries: 2 } })
  const taken = await cli(...at(desk.vault.workspace), '--from', file, '--package-passphrase-file', other)
  expect(taken).toMatchObject({ code: 0, json: { ok: true, taken: true, entries: 2, waiting: [] } })
  expect((await cli(...at(tablet.vault.workspace), '--from', file)).json).toEqual({
    ok: false,
    reason: 'not-for-this-machine'
  })
})
