import { readdir, readFile, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose, willSaveAs } from '../support/dialogs'
import { test } from '../support/entente-test'
import { inboxOf } from '../support/made-firm'
import { blobFiles, fingerprint, flip, sizeOf, vaultFilesOf, withSql, workspaceOf } from '../support/vault-files'
import { CasePage } from './pages/case-page'
import { DamagedPage, RestorePanel, UnlockPage } from './pages/doors'
import { FirstRunPage } from './pages/first-run-page'
import { readerOf } from './pages/reader'
import { SafetyPage } from './pages/safety-page'

const PAGE = 4096

test('a backup made in the settings is restored on an empty machine, and shows the same', async ({ start, firm }) => {
  const entente = await start()
  const first = await new FirstRunPage(readerOf(entente.window, 'en')).speak('fr')
  await first.beginRestore()
  await willChoose(entente.app, firm.backup)
  await new RestorePanel(first.reader).restore(firm.passphrase)
  await expect(entente.window.getByText(first.reader.t('restore.done'))).toBeVisible()
  expect(await inboxOf(first.reader)).toBe(firm.inbox)
  const safety = new SafetyPage(first.reader)
  await safety.open()
  expect(await safety.check()).toEqual([])
})

test('a workspace of a newer version is refused by name, and not one byte of it changes', async ({
  start,
  firm,
  dataDir
}) => {
  const workspace = workspaceOf(dataDir)
  await withSql(workspace, firm.passphrase, (db) => {
    const version = Number(db.pragma('user_version', { simple: true })) + 1
    db.pragma(`user_version = ${version}`)
    db.prepare('insert into schema_migration values (?, ?, ?, ?)').run(version, 'later', '2027-01-01', '9.4.0')
    db.prepare('update schema_meta set app_version = ?').run('9.4.0')
  })
  const before = await fingerprint(workspace)
  const entente = await start({ dataDir })
  const reader = readerOf(entente.window, 'fr')
  await new UnlockPage(reader).unlock(firm.passphrase)
  const damaged = new DamagedPage(reader)
  await damaged.says('damaged.newer-version.happened')
  await damaged.says('damaged.detail.version', { version: '9.4.0' })
  await damaged.says('damaged.newer-version.safe')
  await expect(damaged.act('damaged.restore')).toBeHidden()
  await expect(damaged.act('damaged.set-aside')).toBeHidden()
  await entente.close()
  const after = await fingerprint(workspace)
  // Reading leaves SQLite's own empty companions, and a right passphrase forgets the wrong ones before it.
  for (const [name, digest] of Object.entries(before))
    if (!name.endsWith('tries.json')) expect(after[name]).toBe(digest)
  const vault = await vaultFilesOf(workspace)
  expect(await sizeOf(`${vault.database}-wal`)).toBe(0)
})

const harms: Readonly<Record<string, (file: string) => Promise<void>>> = {
  'a damaged first page': (file) => flip(file, 100),
  'all pages but the first damaged': async (file) => {
    for (let page = PAGE; page < (await sizeOf(file)); page += PAGE) await flip(file, page + 1000)
  },
  'its end cut off': async (file) => truncate(file, (await sizeOf(file)) - PAGE - 1)
}
for (const [how, harm] of Object.entries(harms)) {
  test(`a database with ${how} is damage, not a wrong passphrase, and stays as it is`, async ({
    start,
    firm,
    dataDir
  }) => {
    const vault = await vaultFilesOf(workspaceOf(dataDir))
    await harm(vault.database)
    const harmed = await readFile(vault.database)
    const entente = await start({ dataDir })
    const damaged = new DamagedPage(readerOf(entente.window, 'fr'))
    await new UnlockPage(damaged.reader).unlock(firm.passphrase)
    await damaged.says('damaged.database-damaged.happened')
    await damaged.says('damaged.database-damaged.safe')
    expect(await readFile(vault.database)).toEqual(harmed)
  })
}

test('a damaged workspace is kept aside whole, and a backup takes its place', async ({ start, firm, dataDir }) => {
  const workspace = workspaceOf(dataDir)
  const vault = await vaultFilesOf(workspace)
  await truncate(vault.database)
  const entente = await start({ dataDir })
  const damaged = new DamagedPage(readerOf(entente.window, 'fr'))
  await new UnlockPage(damaged.reader).unlock(firm.passphrase)
  await damaged.says('damaged.empty.happened')
  expect(await sizeOf(vault.database)).toBe(0)
  await damaged.act('damaged.restore').click()
  await willChoose(entente.app, firm.backup)
  await new RestorePanel(damaged.reader).restore(firm.passphrase)
  expect(await inboxOf(damaged.reader)).toBe(firm.inbox)
  const aside = (await readdir(join(workspace, 'vaults'))).filter((name) => name.startsWith('set-aside-'))
  expect(aside).toHaveLength(1)
  const kept = join(workspace, 'vaults', aside[0] ?? '')
  expect(await sizeOf(join(kept, 'vault.db'))).toBe(0)
  expect(await readdir(join(kept, 'blobs'))).not.toEqual([])
})

test('a workspace without its database makes no new one', async ({ start, firm, dataDir }) => {
  const vault = await vaultFilesOf(workspaceOf(dataDir))
  await rm(vault.database)
  const entente = await start({ dataDir })
  const damaged = new DamagedPage(readerOf(entente.window, 'fr'))
  await new UnlockPage(damaged.reader).unlock(firm.passphrase)
  await damaged.says('damaged.missing.happened')
  await expect(readFile(vault.database)).rejects.toThrow('ENOENT')
})

test('a damaged photograph is named by the check, and said to be damaged where it is asked for', async ({
  start,
  firm,
  folder,
  dataDir
}) => {
  const vault = await vaultFilesOf(workspaceOf(dataDir))
  const [blob = ''] = await blobFiles(vault)
  await flip(blob, 600_000)
  const entente = await start({ dataDir })
  const reader = readerOf(entente.window, 'fr')
  const { t, window } = reader
  await new UnlockPage(reader).enter(firm.passphrase)
  await new CasePage(reader).openFromList(firm.summary.slice(0, 20))
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await expect(window.getByRole('tabpanel').getByText(firm.photo)).toBeVisible()
  await willSaveAs(entente.app, join(folder, 'copie.jpg'))
  await window.getByRole('button', { name: t('exhibits.acts', { name: firm.photo }) }).click()
  await window.getByRole('menuitem', { name: t('exhibits.save') }).click()
  await expect(window.getByText(t('refusal.file-damaged'))).toBeVisible()
  await expect(readFile(join(folder, 'copie.jpg'))).rejects.toThrow('ENOENT')

  const safety = new SafetyPage(reader)
  await safety.open()
  const problems = await safety.check()
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(t('check.kind.altered-file'))
  expect(problems[0]).toContain(firm.photo)
  expect(problems[0]).toMatch(/2026-[A-Z]-\d{4}/u)
  await expectAccessible(window)
})
