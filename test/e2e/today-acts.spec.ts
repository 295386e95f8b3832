import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { buttonOf, expectWorkspace, fieldOf, goTo, readerOf } from './pages/reader'

test('the day’s list reaches zero: answered, kept, moved and handed on; and tells what was missed', async ({
  start,
  sampleDir
}) => {
  const first = await start({ dataDir: sampleDir })
  const reader = readerOf(first.window, 'fr')
  const { window, t } = reader
  await expectWorkspace(reader)
  await goTo(reader, 'place.today')
  const lines = window
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: window.locator('[data-line-link]') })
  const count = await lines.count()
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThanOrEqual(12)
  await expectAccessible(window)

  await test.step('a line is handed on by its key, and that is taken back', async () => {
    await lines.first().getByRole('link').focus()
    await window.keyboard.press('h')
    const panel = window.getByRole('dialog')
    await fieldOf(panel, t, 'assign.panel.to').click()
    const other = window.getByRole('option').first()
    const name = (await other.textContent()) ?? ''
    await other.click()
    await buttonOf(panel, t('today.act.hand')).click()
    await expect(window.getByText(t('assign.done', { name }))).toBeVisible()
    await buttonOf(window, t('action.undo')).last().click()
    await expect(window.getByText(t('notice.undone'))).toBeVisible()
  })

  await test.step('each line is moved with a reason until none is left', async () => {
    // A promise that was moved may leave its case among those who wait for us.
    for (let turn = 0; turn < 2 * count && (await lines.count()) > 0; turn += 1) {
      const before = await lines.count()
      await lines.first().getByRole('link').focus()
      await window.keyboard.press('m')
      const panel = window.getByRole('dialog')
      await fieldOf(panel, t, 'bulk.snooze.until').fill('20/03/2026')
      await fieldOf(panel, t, 'bulk.reason').fill('La pièce arrive le 19')
      await window.keyboard.press('ControlOrMeta+Enter')
      await expect(panel).toBeHidden()
      await expect.poll(() => lines.count()).toBeLessThanOrEqual(before)
    }
    await expect(window.getByRole('heading', { name: t('today.zero.title') })).toBeVisible()
  })
  await first.close()

  const later = await start({ dataDir: sampleDir, today: '2026-03-24' })
  await expectWorkspace(readerOf(later.window, 'fr'))
  const digest = later.window.getByRole('region', { name: /Depuis votre dernier passage/u })
  await expect(digest).toContainText(t('today.missed.woken'))
  await expectAccessible(later.window)
  await later.window.keyboard.press('v')
  await expect(digest).toBeHidden()
})
