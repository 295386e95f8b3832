import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { InboxPage } from './pages/inbox-page'
import { buttonOf, fieldOf } from './pages/reader'

test('a person has a page with all their disputes; two cases merge and part', async ({ atSamples }) => {
  const reader = await atSamples()
  const { window, t } = reader
  const inbox = new InboxPage(reader)
  await inbox.open()
  await inbox.filter.fill('lefevre')
  await expect(inbox.rows()).toHaveCount(1)
  await inbox.rows().first().click()
  await inbox.expectOpenCase()

  await test.step('from the case to the person and back', async () => {
    await window.getByRole('tab', { name: t('case.tab.details') }).click()
    await window.getByTitle(t('disputes.page')).first().click()
    const open = window.getByRole('region', { name: t('disputes.open') })
    await expect(open.getByRole('listitem')).toHaveCount(1)
    await expect(window.getByRole('region', { name: t('disputes.past') })).toContainText(t('disputes.none.past'))
    await expectAccessible(window)
    await buttonOf(window, t('action.back')).click()
    await inbox.expectOpenCase()
  })

  await test.step('merged, it leaves the lists and is reached from the other; parted, it is back', async () => {
    await buttonOf(window, t('case.acts')).click()
    await window.getByRole('menuitem', { name: t('act.merge') }).click()
    const panel = window.getByRole('dialog', { name: t('merge.panel') })
    await fieldOf(panel, t, 'merge.into').click()
    await window.locator('[data-combobox-option]').first().click()
    await buttonOf(panel, t('merge.act')).click()
    await expect(window.getByText(t('merge.note.from'))).toBeVisible()
    await expect(inbox.rows(), 'it has left the list beside').toHaveCount(0)
    await expectAccessible(window)
    await buttonOf(window, t('merge.part')).click()
    await expect(window.getByText(t('merge.note.from'))).toBeHidden()
    await expect(inbox.rows()).toHaveCount(1)
  })
})

test('single letters can be switched off, and the keys are still shown', async ({ atSamples }) => {
  const reader = await atSamples()
  const { window, t } = reader
  const inbox = new InboxPage(reader)
  await inbox.open()
  await inbox.list().focus()
  await window.keyboard.press('Shift+?')
  const help = window.getByRole('dialog', { name: t('shortcuts.title') })
  await expect(help.getByText(t('inbox.act.snooze'))).toBeVisible()
  await window.keyboard.press('Escape')
  await window.evaluate(() => {
    location.hash = '/settings/screen'
  })
  await window.getByRole('switch', { name: t('settings.letter-keys') }).click({ force: true })
  await inbox.open()
  await inbox.list().focus()
  await window.keyboard.press('s')
  await window.keyboard.press('F1')
  await expect(help).toBeVisible()
  await expect(help.getByText(t('inbox.act.snooze'))).toBeHidden()
  await expect(window.getByRole('dialog', { name: t('inbox.act.snooze') })).toBeHidden()
})
