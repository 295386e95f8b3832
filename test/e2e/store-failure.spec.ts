import { execFileSync } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { isLinux, requires } from '../support/conditions'
import { test } from '../support/entente-test'
import { CapturePage } from './pages/capture-page'
import { UnlockPage } from './pages/doors'
import { InboxPage } from './pages/inbox-page'
import { expectWorkspace, readerOf } from './pages/reader'
import { SafetyPage } from './pages/safety-page'

const source = join(import.meta.dirname, '..', 'support', 'store', 'failing-disk.c')

function hasCompiler(): boolean {
  try {
    execFileSync('cc', ['--version'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

test('a full disk stops nothing but the writing, which goes on with space; a failing one leads back through the door', async ({
  start,
  firm,
  folder,
  dataDir
}) => {
  requires(isLinux && hasCompiler(), 'the disk fails by a library that is preloaded, for which this takes Linux and cc')
  const library = join(folder, 'failing-disk.so')
  const when = join(folder, 'now')
  execFileSync('cc', ['-shared', '-fPIC', '-o', library, source, '-ldl'], { stdio: 'pipe' })
  const entente = await start({ dataDir, env: { LD_PRELOAD: library, FAIL_WHEN: when, FAIL_CALL: 'pwrite' } })
  const { window } = entente
  const reader = readerOf(window, 'fr')
  const { t } = reader
  const door = new UnlockPage(reader)
  await door.enter(firm.passphrase)
  const capture = new CapturePage(reader)
  const banner = window.getByRole('alert').filter({ hasText: t('store.paused') })

  await capture.open()
  await capture.who.fill('SCI des Peupliers')
  await capture.summary.fill('Les garde-corps livrés ne sont pas ceux du devis.')
  await capture.waitUntilSaved()
  await writeFile(when, 'full')
  await capture.save()
  await expect(window.getByText(t('refusal.disk-full')).first()).toBeVisible()
  await expect(banner).toBeVisible()
  await expect(capture.summary).toHaveValue('Les garde-corps livrés ne sont pas ceux du devis.')
  await rm(when)
  await capture.save()
  await expect(capture.heading).toBeHidden()
  await expect(banner).toBeHidden()

  await capture.open()
  await capture.who.fill('Jean-Loup Bachelot')
  await capture.summary.fill('Le volet du salon se bloque à mi-course.')
  await capture.waitUntilSaved()
  await writeFile(when, '')
  await capture.save()
  await expect(window.getByRole('heading', { name: t('unlock.title') })).toBeVisible()
  await expect(window.getByRole('alert').filter({ hasText: t('unlock.store-stopped') })).toBeVisible()
  await rm(when)
  await door.enter(firm.passphrase)
  await expectWorkspace(reader)
  await capture.open()
  await expect(capture.summary).toHaveValue('Le volet du salon se bloque à mi-course.')
  await capture.save()
  await expect(capture.heading).toBeHidden()
  const names = () => new InboxPage(reader).names()
  await expect.poll(names).toEqual(expect.arrayContaining(['Jean-Loup Bachelot', 'SCI des Peupliers']))
  const safety = new SafetyPage(reader)
  await safety.open()
  expect(await safety.check()).toEqual([])
})
