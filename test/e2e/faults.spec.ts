import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from '@playwright/test'
import { willChoose } from '../support/dialogs'
import { test } from '../support/entente-test'
import { electronExecutable, environment } from '../support/launch'
import { inboxOf } from '../support/made-firm'
import { blobFiles, fingerprint, sizeOf, vaultFilesOf, workspaceOf } from '../support/vault-files'
import { CapturePage } from './pages/capture-page'
import { DamagedPage, UnlockPage } from './pages/doors'
import { fieldOf, goTo, readerOf } from './pages/reader'
import { SafetyPage } from './pages/safety-page'

const LARGE = 200_000_000

test('a main process killed while somebody types loses at most the last two seconds', async ({
  start,
  firm,
  dataDir
}) => {
  const entente = await start({ dataDir })
  const reader = readerOf(entente.window, 'fr')
  await new UnlockPage(reader).enter(firm.passphrase)
  const capture = new CapturePage(reader)
  await capture.open()
  await capture.who.fill('Jean-Loup Bachelot')
  await capture.summary.focus()
  const words = 'Le volet du salon se bloque à mi-course et son moteur chauffe, personne ne rappelle depuis lundi'
  const typed: { text: string; at: number }[] = []
  // Without a pause long enough to be one: whoever writes fast must not be the one who loses.
  for (const word of words.split(' ')) {
    await entente.window.keyboard.type(`${word} `, { delay: 30 })
    typed.push({ text: `${typed.at(-1)?.text ?? ''}${word} `, at: Date.now() })
  }
  const killedAt = Date.now()
  await entente.kill()

  const again = await start({ dataDir })
  const back = new CapturePage(readerOf(again.window, 'fr'))
  await new UnlockPage(back.reader).enter(firm.passphrase)
  await expect(again.window.getByText(reader.t('app-notice.unclean-end'))).toBeVisible()
  await back.open()
  await expect(back.who).toHaveValue('Jean-Loup Bachelot')
  const kept = await back.summary.inputValue()
  const owed = typed.findLast(({ at }) => at <= killedAt - 2_000)?.text ?? ''
  expect(owed).not.toBe('')
  expect(kept).toBe(typed.at(-1)?.text.slice(0, kept.length))
  expect(kept.length).toBeGreaterThanOrEqual(owed.trimEnd().length)
})

test('a main process killed while it takes in 200 MB leaves no half file, and nothing acknowledged is missing', async ({
  start,
  firm,
  folder,
  dataDir
}) => {
  const large = join(folder, 'Visite du 27 février.mov')
  await writeFile(large, 'Une visite filmée.')
  await truncate(large, LARGE)
  const vault = await vaultFilesOf(workspaceOf(dataDir))
  const kept = await blobFiles(vault)
  const entente = await start({ dataDir })
  const reader = readerOf(entente.window, 'fr')
  await new UnlockPage(reader).enter(firm.passphrase)
  const capture = new CapturePage(reader)
  await capture.open()
  await capture.who.fill('Jean-Loup Bachelot')
  await capture.waitUntilSaved()
  await willChoose(entente.app, large)
  await capture.chooseFiles()
  const half = await firstPartIn(vault.staging)
  await entente.kill()
  expect(half).toBeLessThan(LARGE)
  expect(await readdir(vault.staging)).not.toEqual([])

  const again = await start({ dataDir })
  const back = new CapturePage(readerOf(again.window, 'fr'))
  await new UnlockPage(back.reader).enter(firm.passphrase)
  expect(await readdir(vault.staging)).toEqual([])
  expect(await blobFiles(vault)).toEqual(kept)
  expect(await inboxOf(back.reader)).toBe(firm.inbox)
  await back.open()
  await expect(back.who).toHaveValue('Jean-Loup Bachelot')
  await expect(back.given).toBeHidden()
  const safety = new SafetyPage(back.reader)
  await safety.open()
  expect(await safety.check()).toEqual([])
})

/** Waits until the first bytes of a file lie in a folder; how many. */
async function firstPartIn(staging: string): Promise<number> {
  for (;;) {
    const [name] = await readdir(staging)
    const bytes = name === undefined ? 0 : await sizeOf(join(staging, name))
    if (bytes > 0) return bytes
  }
}

test('a write-ahead log that is gone is noticed, counted, and going on without it is a decision', async ({
  start,
  firm,
  dataDir
}) => {
  const vault = await vaultFilesOf(workspaceOf(dataDir))
  const tip = async (): Promise<number> => JSON.parse(await readFile(vault.tip, 'utf8')).count
  const found = await tip()
  const entente = await start({ dataDir })
  const reader = readerOf(entente.window, 'fr')
  await new UnlockPage(reader).enter(firm.passphrase)
  const capture = new CapturePage(reader)
  await capture.open()
  await capture.who.fill('SCI des Peupliers')
  await capture.summary.fill('Les garde-corps livrés ne sont pas ceux du devis.')
  await capture.save()
  await expect(capture.heading).toBeHidden()
  await expect.poll(tip).toBeGreaterThan(found)
  const expected = await tip()
  await entente.kill()
  await rm(`${vault.database}-wal`)

  const again = await start({ dataDir })
  const damaged = new DamagedPage(readerOf(again.window, 'fr'))
  await new UnlockPage(damaged.reader).unlock(firm.passphrase)
  await damaged.says('damaged.behind-tip.happened')
  await damaged.says('damaged.detail.entries', { expected, found })
  await fieldOf(again.window, reader.t, 'protection.passphrase').fill(firm.passphrase)
  await damaged.act('damaged.accept').click()
  await damaged.confirm('damaged.accept')
  await goTo(damaged.reader, 'place.inbox')
  await expect(again.window.getByText(firm.complainant).first()).toBeVisible()
  await expect(again.window.getByText('Peupliers')).toBeHidden()
})

test('damaged settings are set aside, and the workspace opens as ever', async ({ start, firm, dataDir }) => {
  await writeFile(join(dataDir, 'settings.json'), '{"screen": {"language": "klingon"')
  const entente = await start({ dataDir })
  await new UnlockPage(readerOf(entente.window, 'en')).enter(firm.passphrase)
  const kept = Object.keys(await fingerprint(dataDir)).filter((name) => name.startsWith('settings-damaged-'))
  expect(kept).toHaveLength(1)
})

test('a second start brings the first window forward', async ({ start }) => {
  const entente = await start()
  await expect(entente.window).toHaveTitle(/Entente/)
  await expect(entente.window.getByRole('main')).toBeVisible()
  await entente.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const second = spawn(electronExecutable(), [join(import.meta.dirname, '..', '..')], {
    env: environment(dirname(entente.dataDir), entente.dataDir),
    stdio: 'ignore'
  })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  const windows = () =>
    entente.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()))
  await expect.poll(windows).toEqual([true])
})
