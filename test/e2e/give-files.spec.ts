import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/entente-test'
import { vaultFilesOf, workspaceOf } from '../support/vault-files'
import { CasePage } from './pages/case-page'
import { UnlockPage } from './pages/doors'
import { fieldOf, readerOf } from './pages/reader'

const LARGE = 400_000_000
const JPEG_START = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')

/** Drops files on a place of the window, as the system hands them over. */
async function drop(window: Page, files: readonly string[], x: number, y: number): Promise<void> {
  const devtools = await window.context().newCDPSession(window)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x, y, data })
  await devtools.detach()
}

/** Pastes a file that is nowhere on the disk, such as a picture of the screen. */
function paste(window: Page, name: string, type: string): Promise<void> {
  return window.evaluate(
    async (given) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 })
      canvas.getContext('2d')?.fillRect(0, 0, 20, 30)
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File(blob === null ? [] : [blob], given.name, { type: given.type }))
      const target = document.activeElement ?? document.body
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { name, type }
  )
}

test('files are dropped anywhere on a case or pasted into it, as bad as they come, and a large one can be stopped', async ({
  start,
  firm,
  folder,
  dataDir
}) => {
  const entente = await start({ dataDir })
  const { window } = entente
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await new UnlockPage(reader).enter(firm.passphrase)
  const page = new CasePage(reader)
  await page.openFromList(firm.summary.slice(0, 20))
  // The place for files comes with the foot of the case, a frame after its entries.
  await expect(window.getByRole('button', { name: t('composer.open') })).toBeVisible()
  const given = page.composer.getByRole('list', { name: t('files.given') }).getByRole('listitem')
  const refused = page.composer.getByRole('alert')

  const at = (name: string) => join(folder, name)
  const files = {
    empty: at('photo vide.jpg'),
    notPdf: at('Devis signé.pdf'),
    cut: at('IMG_9001.jpg'),
    emoji: at('chantier 🏚️ été.txt'),
    arabic: at('صورة السقف.txt')
  }
  await writeFile(files.empty, '')
  await writeFile(files.notPdf, 'Ceci n’est pas un PDF : {{ 7 | times: 6 }} <script>alert(1)</script>')
  await writeFile(files.cut, JPEG_START)
  await writeFile(files.emoji, 'trois fissures')
  await writeFile(files.arabic, 'ثلاثة شقوق')

  await test.step('dropped on the timeline', async () => {
    await drop(window, Object.values(files), 900, 400)
    await expect(given).toHaveCount(4)
    for (const name of ['Devis signé.pdf', 'IMG_9001.jpg', 'chantier 🏚️ été.txt', 'صورة السقف.txt'])
      await expect(given.filter({ hasText: name })).toBeVisible()
    await expect(refused).toContainText('photo vide.jpg')
    await expect(refused).toContainText(t('refusal.file.empty'))
  })

  await test.step('pasted, with a name as long as it is', async () => {
    await paste(window, 'image.png', 'image/png')
    await expect(given).toHaveCount(5)
    await paste(window, `${'capture d’écran '.repeat(40)}\0.png`, 'image/png')
    await expect(given).toHaveCount(6)
  })

  await test.step('dropped on the list beside it, and stopped', async () => {
    const large = at('Visite du 27 février.mov')
    await writeFile(large, 'Une visite filmée.')
    await truncate(large, LARGE)
    const vault = await vaultFilesOf(workspaceOf(dataDir))
    await drop(window, [large], 200, 500)
    const bar = page.composer.getByRole('progressbar', { name: t('files.taking') })
    await expect(bar).toBeVisible()
    await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(0)
    await page.composer.getByRole('button', { name: t('action.cancel') }).click()
    await expect(bar).toBeHidden()
    await expect.poll(() => readdir(vault.staging)).toEqual([])
    await expect(given).toHaveCount(6)
  })

  await fieldOf(page.composer, t, 'composer.text.files', { optional: true }).fill(
    'Reçus ce matin, dont un qui n’est pas ce qu’il dit.'
  )
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(page.composer).toBeHidden()
  await expect(page.entries.first()).toContainText('Devis signé.pdf')
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  const row = window.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Devis signé.pdf' })
  // What it is, not what it says it is.
  await expect(row).toContainText(t('files.kind.text'))
  await willSaveAs(entente.app, at('copie.txt'))
  await window.getByRole('button', { name: t('exhibits.acts', { name: 'Devis signé.pdf' }) }).click()
  await window.getByRole('menuitem', { name: t('exhibits.save') }).click()
  await expect(window.getByText(t('exhibits.saved'))).toBeVisible()
  expect(await readFile(at('copie.txt'))).toEqual(await readFile(files.notPdf))
})
