import { mkdtemp, open, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { FirstRunPage } from '../e2e/pages/first-run-page'
import { readerOf } from '../e2e/pages/reader'
import { launchEntente } from '../support/launch'
import { ask, languages, photograph, schemes, TODAY } from './camera'
import { sizes } from './screens'

// What stands before the workspace. One after the other: each begins where the one before has left the folder.
test.describe('the doors', () => {
  test.describe.configure({ mode: 'serial' })
  let folder: string
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-'))
  })
  test.afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  const start = () => launchEntente({ today: TODAY, dataDir: join(folder, 'data') })

  test('first run', async () => {
    const { window, close } = await start()
    await everyLook(window, '01-first-run')
    const first = new FirstRunPage(readerOf(window, 'en'))
    await first.beginFirm()
    await everyLook(window, '02-first-run-firm', [...sizes.desk, '768x1024'])
    await first.beginRestore()
    await everyLook(window, '03-first-run-restore', sizes.desk)
    await ask(window, 'app.set-screen', { language: 'fr', scheme: 'light' })
    const again = new FirstRunPage(readerOf(window, 'fr'))
    await again.createFirm()
    await everyLook(window, '06-new-workspace', sizes.desk)
    await close()
  })

  test('unlock', async () => {
    const { window, close } = await start()
    await everyLook(window, '04-unlock')
    await close()
  })

  test('damaged', async () => {
    await spoilDatabase(folder)
    const { window, close } = await start()
    await window.locator('input[type=password]').fill('l’échafaudage attend la pluie')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('alert')).toBeVisible()
    await everyLook(window, '05-damaged')
    await close()
  })
})

async function everyLook(window: Page, name: string, at: readonly string[] = sizes.everywhere): Promise<void> {
  for (const language of languages) {
    for (const scheme of schemes) {
      await ask(window, 'app.set-screen', { language, scheme })
      await photograph(window, name, `${language}-${scheme}`, at)
    }
  }
}

/** Writes over the first pages of the database, but for what tells whose it is. */
async function spoilDatabase(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  const name = names.find((one) => one.endsWith('vault.db'))
  if (name === undefined) throw new Error('There is no database to spoil')
  const file = await open(join(folder, name), 'r+')
  try {
    await file.write(Buffer.alloc(8_000, 0x5a), 0, 8_000, 16)
  } finally {
    await file.close()
  }
}
