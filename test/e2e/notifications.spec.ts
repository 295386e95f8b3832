import { type ElectronApplication, expect } from '@playwright/test'
import { test } from '../support/entente-test'
import { UnlockPage } from './pages/doors'
import { expectWorkspace, readerOf } from './pages/reader'

declare global {
  var shownNotifications: string[] | undefined
}

/** Keeps what would be shown by the system, in place of showing it. */
async function keepNotifications(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Notification }) => {
    globalThis.shownNotifications = []
    Notification.isSupported = () => true
    Notification.prototype.show = function show(this: Electron.Notification) {
      globalThis.shownNotifications?.push(`${this.title}\n${this.body}`)
    }
  })
}

const notified = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => globalThis.shownNotifications ?? [])

test('a deadline is told by the system when its day comes near, and once a day', async ({ start, firm, dataDir }) => {
  const first = await start({ dataDir })
  const reader = readerOf(first.window, 'fr')
  await new UnlockPage(reader).enter(firm.passphrase)
  await expectWorkspace(reader)
  const done = await first.window.evaluate(async () => {
    const listed = await window.entente.call('case.list', {
      ...{ view: 'all', query: '', sort: 'due', descending: false, offset: 0, limit: 1 }
    })
    const id = listed.ok ? listed.value.rows[0]?.id : undefined
    const given = { trigger: '2024-03-25', direction: 'we-claim' } as const
    const command = { type: 'confirm-deadline', rule: 'presc-consumer-pro', subject: 'Solde', given } as const
    return window.entente.call('case.do', { id: id ?? '', command })
  })
  expect(done).toMatchObject({ ok: true })
  await first.close()

  const later = await start({ dataDir, today: '2026-03-23' })
  await keepNotifications(later.app)
  await new UnlockPage(readerOf(later.window, 'fr')).enter(firm.passphrase)
  await expect.poll(() => notified(later.app), { timeout: 30_000 }).toHaveLength(1)
  const [told = ''] = await notified(later.app)
  expect(told).toContain('2026-A-0001')
  expect(told).toContain('Solde')
  expect(told).not.toContain('Nuñez')
})
