import { expect, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { searcherOf } from '../../../../src-main/store/search/searcher'
import type { Vault } from '../../../../src-main/store/vault/vault'
import { ensureViews } from '../../../../src-main/store/views/rebuild'
import { runJob } from '../../../../src-main/store/workers/run-job'
import { parseSearch } from '../../../../src-shared/domain/search/query'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { searchNames } from '../../../../src-shared/texts/search-names'
import { aCapture, asks, firmCommands } from '../../../support/store/samples'
import { newVault } from '../../../support/store/temp-vault'
import { leaHandler, newId, StillClock } from '../../../support/store/test-store'

const around = { today: plainDate.parse('2026-03-10'), people: [] }

function acting(vault: Vault) {
  return { vault, clock: new StillClock('2026-03-10T09:00:00.000Z'), newId, actor: leaHandler, deadlines: deadlineLore }
}

async function vaultWithACase(): Promise<Vault> {
  const vault = await newVault()
  await ensureViews(vault.write, deadlineLore)
  await executeOrganisationAll(acting(vault), firmCommands)
  const done = await captureCase(acting(vault), aCapture())
  if (!done.ok) throw new Error(done.reason.code)
  return vault
}

test('a thread of its own finds what is on the disk, and what comes after', async () => {
  const vault = await vaultWithACase()
  const searcher = searcherOf(vault)
  const search = (typed: string) => searcher.search(parseSearch(typed, searchNames()), around, 5)
  const both = await Promise.all([search('lefevre'), search('girafe')])
  expect(both.map(({ hits }) => hits.length)).toEqual([1, 0])
  await captureCase(acting(vault), aCapture(undefined, { summary: 'Une girafe dans le hall' }))
  expect(await search('girafe')).toMatchObject({ hits: [{ row: { reference: '2026-A-0002' } }] })
  expect(searcherOf(vault)).toBe(searcher)
})

test('related cases come with their reasons, the most telling first, and never the case itself', async () => {
  const vault = await vaultWithACase()
  const searcher = searcherOf(vault)
  const { hits } = await searcher.search(parseSearch('lefevre', searchNames()), around, 1)
  const [first] = hits
  if (!first) throw new Error('The case was not found')
  const twin = await captureCase(
    acting(vault),
    aCapture(undefined, {
      summary: 'Infiltration au plafond du séjour, peinture cloquée',
      identifiers: [{ kind: 'invoice', value: 'FA-2026/118' }]
    })
  )
  if (!twin.ok) throw new Error(twin.reason.code)
  const asked = { contacts: [], contractors: [], name: '', phone: '', email: '', identifiers: [], text: '', limit: 5 }
  const related = async (more: object) => searcher.related({ ...asked, ...more })
  const kinds = async (more: object) =>
    (await related(more)).map(({ row, reasons }) => [row.id, ...reasons.map((one) => one.kind)])

  expect(await kinds({ identifiers: ['fa-2026/118'] })).toEqual([[twin.value.id, 'identifier']])
  expect(
    await kinds({ identifiers: ['118'], text: 'des plafonds cloqués, une INFILTRATION', except: first.row.id })
  ).toEqual([[twin.value.id, 'identifier', 'words']])
  expect(await kinds({ contacts: [twin.value.contact], except: twin.value.id })).toEqual([])
  expect(await kinds({ contacts: [twin.value.contact] })).toEqual([[twin.value.id, 'person']])
  expect((await related({ name: 'LEFEVRE Marguerite' })).length).toBe(2)
  expect(await related({ text: 'une girafe dans le hall' })).toEqual([])
  expect(await related({ identifiers: ['"', 'x'], name: '%', phone: '12', email: 'rien' })).toEqual([])
  const command = asks({ type: 'add-note', text: 'Vu : FA-2026/999.' })
  await executeCase(acting(vault), first.row.id, command)
  expect(await kinds({ identifiers: ['FA-2026/999'] })).toEqual([[first.row.id, 'identifier']])
})

test('closing the vault ends the search under way, and none begins', async () => {
  const vault = await vaultWithACase()
  const searcher = searcherOf(vault)
  const search = (typed: string) => searcher.search(parseSearch(typed, searchNames()), around, 5)
  const hit = search('lefevre')
  await expect(Promise.all([vault.close(), hit.catch(() => undefined)])).resolves.toBeDefined()
  expect(() => search('lefevre')).toThrow('closed')
})

test('the views are checked in a thread of their own', async () => {
  const vault = await vaultWithACase()
  expect(await runJob('views', { access: vault.workerAccess(), lore: deadlineLore() })).toEqual([])
  await vault.write(async (trx) => {
    await trx.updateTable('view_cases').set({ title: 'Autrement' }).execute()
    return { ok: true, value: undefined }
  })
  expect(await runJob('views', { access: vault.workerAccess(), lore: deadlineLore() })).toMatchObject([
    { kind: 'view-differs' }
  ])
})
