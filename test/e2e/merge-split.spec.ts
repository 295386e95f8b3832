import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { InboxPage } from './pages/inbox-page'
import { buttonOf, fieldOf } from './pages/reader'

test('a case goes on in another, is read from there, and is parted again', async ({ atCase }) => {
  const page = await atCase('Facture')
  const { reader, panel } = page
  const { window, t } = reader
  const before = await page.entries.count()
  await page.act('act.merge')
  await expect(panel).toContainText(t('merge.keeps'))
  const other = fieldOf(panel, t, 'merge.into').first()
  await other.fill('Infiltration')
  await window.getByRole('option', { name: /0003 · Infiltration/u }).click()
  await expect(panel).toContainText('Marguerite Lefèvre')
  await expectAccessible(window)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(page.title).toContainText('Infiltration')

  const main = window.getByRole('main')
  await expect(main.getByText(t('merge.note.from'))).toBeVisible()
  const inbox = new InboxPage(reader)
  await expect(inbox.rows().filter({ hasText: 'Infiltration' })).toHaveCount(1)
  await expect(inbox.rows().filter({ hasText: 'Facture' })).toHaveCount(0)

  await main.getByRole('link', { name: /Facture/u }).click()
  await expect(main.getByText(t('merge.note.into'))).toBeVisible()
  await buttonOf(main, t('merge.part')).click()
  await expect(main.getByText(t('merge.note.into'))).toBeHidden()
  await expect.poll(() => page.entries.count()).toBeGreaterThan(before)
  await expect(inbox.rows().filter({ hasText: 'Facture' })).toHaveCount(1)
})

test('part of a case is followed in one of its own, which is taken back', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { window, t } = page.reader
  const { panel } = page
  await page.act('act.split')
  await buttonOf(panel, t('split.act')).click()
  await expect(panel).toContainText(t('split.none'))
  await fieldOf(panel, t, 'split.title').fill('Plancher du couloir')
  await fieldOf(panel, t, 'split.summary').fill('Trois lames gondolent devant la salle de bains.')
  await panel
    .getByRole('checkbox', { name: /Désordre/u })
    .first()
    .check()
  await expectAccessible(window)

  await test.step('Escape puts it aside with all that was typed and ticked', async () => {
    await window.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await page.act('act.split')
    await expect(fieldOf(panel, t, 'split.title')).toHaveValue('Plancher du couloir')
    await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(1)
  })

  await buttonOf(panel, t('split.act')).click()
  await expect(page.title).toContainText('Plancher du couloir')
  await expect(page.timeline).toContainText('2026-A-0003')
  await buttonOf(window, t('action.undo')).last().click()
  await expect(page.title).toContainText('Infiltration')
  const inbox = new InboxPage(page.reader)
  await expect(inbox.rows().filter({ hasText: 'Infiltration' })).toHaveCount(1)
  await expect(inbox.rows().filter({ hasText: 'Plancher du couloir' })).toHaveCount(0)
})
