import { expect, test } from 'vitest'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { searcherOf } from '../../../../src-main/store/search/searcher'
import type { Vault } from '../../../../src-main/store/vault/vault'
import { ensureViews } from '../../../../src-main/store/views/rebuild'
import { runJob } from '../../../../src-main/store/workers/run-job'
import { aCapture, firmCommands } from '../../../support/store/samples'
import { newVault } from '../../../support/store/temp-vault'
import { leaHandler, newId, StillClock } from '../../../support/store/test-store'

function acting(vault: Vault) {
  return { vault, clock: new StillClock('2026-03-10T09:00:00.000Z'), newId, actor: leaHandler }
}

async function vaultWithACase(): Promise<Vault> {
  const vault = await newVault()
  await ensureViews(vault.write)
  await executeOrganisationAll(acting(vault), firmCommands)
  const done = await captureCase(acting(vault), aCapture())
  if (!done.ok) throw new Error(done.reason.code)
  return vault
}

test('a thread of its own finds what is on the disk, and what comes after', async () => {
  const vault = await vaultWithACase()
  const searcher = searcherOf(vault)
  const both = await Promise.all([searcher.search('lefevre', 5), searcher.search('girafe', 5)])
  expect(both.map((hits) => hits.length)).toEqual([1, 0])
  await captureCase(acting(vault), aCapture(undefined, { summary: 'Une girafe dans le hall' }))
  expect(await searcher.search('girafe', 5)).toMatchObject([{ row: { reference: '2026-A-0002' } }])
  expect(searcherOf(vault)).toBe(searcher)
})

test('closing the vault ends the search under way, and none begins', async () => {
  const vault = await vaultWithACase()
  const searcher = searcherOf(vault)
  const hit = searcher.search('lefevre', 5)
  await expect(Promise.all([vault.close(), hit.catch(() => undefined)])).resolves.toBeDefined()
  expect(() => searcher.search('lefevre', 5)).toThrow('closed')
})

test('the views are checked in a thread of their own', async () => {
  const vault = await vaultWithACase()
  expect(await runJob('views', { access: vault.workerAccess() })).toEqual([])
  await vault.write(async (trx) => {
    await trx.updateTable('view_cases').set({ title: 'Autrement' }).execute()
    return { ok: true, value: undefined }
  })
  expect(await runJob('views', { access: vault.workerAccess() })).toMatchObject([{ kind: 'view-differs' }])
})
