import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import type { TextKey } from '../../src-shared/texts/catalogue'
import { expectAccessible } from '../support/axe'
import { willChoose } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, readerOf } from './pages/reader'

test('a reserved defect is repaired and shown, its lifting contested, then lifted by the client', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  const rows = window.getByRole('list', { name: t('case.tab.defects'), exact: true }).locator('> li')
  const first = rows.first()
  const pick = (number: number) => window.getByRole('checkbox', { name: t('defects.pick', { number }) })
  const open = async (menu: TextKey): Promise<Locator> => {
    await window.getByRole('button', { name: t(menu) }).click()
    return window.getByRole('menu')
  }
  const step = async (name: TextKey, ...numbers: readonly number[]) => {
    for (const number of numbers) await pick(number).check()
    const menu = await open('defects.to-client')
    await menu.getByRole('menuitem', { name: t(name), exact: true }).click()
    await expect(page.panel).toBeVisible()
  }
  const send = async (name: TextKey) => {
    await buttonOf(page.panel, t(name)).click()
    await expect(page.panel).toBeHidden()
  }

  // Several at once, in one act.
  await step('step.reserve', 1, 2)
  await expectAccessible(window)
  await send('step.reserve')
  await expect(first).toContainText(t('standing.client.reserved'))
  await expect(rows.nth(1)).toContainText(t('standing.client.reserved'))
  await expect(rows.nth(2)).toContainText(t('standing.client.observed'))

  // What is not repaired cannot be asked to be lifted, and the menu says why.
  await pick(1).check()
  const menu = await open('defects.to-client')
  const ask = menu.getByRole('menuitem', { name: t('step.ask-lifting') })
  await expect(ask).toContainText(t('refusal.defect-not-repaired', { number: 1 }))
  await expect(ask).toBeDisabled()
  await window.keyboard.press('Escape')

  // A repair without photograph says why; with one it needs no words.
  await step('step.repair')
  await buttonOf(page.panel, t('step.repair')).click()
  await expect(page.panel).toContainText(t('refusal.repair-needs-proof'))
  const after = join(folder, 'joint refait.jpg')
  await writeFile(after, await readFile(join('resources', 'samples', 'ceiling.jpg')))
  await willChoose(app, after)
  await buttonOf(page.panel, t('step.after-choose', { number: 1 })).click()
  await expect(page.panel.getByRole('list', { name: t('files.given') }).getByRole('listitem')).toHaveCount(1)
  await send('step.repair')
  await expect(first.getByRole('button', { name: t('exhibits.look', { name: 'joint refait.jpg' }) })).toBeVisible()

  await step('step.ask-lifting', 1)
  await expect(page.panel).toContainText(t('step.silence'))
  await send('step.ask-lifting')
  await step('step.contest', 1)
  await page.panel.getByText('Le client', { exact: true }).click()
  await fieldOf(page.panel, t, 'step.words.reason').fill('Le joint se décolle déjà dans l’angle.')
  await send('step.contest')
  await expect(first).toContainText(t('standing.client.contested'))
  await expect(first).toContainText(t('contested.them'))
  await expect(first).toContainText('Le joint se décolle déjà dans l’angle.')
  await step('step.lift', 1)
  await expect(page.panel).toContainText(t('step.who.hint'))
  await send('step.lift')
  await expect(first).toContainText(t('standing.client.lifted'))
  await expectAccessible(window)

  // Every step is in the timeline, and found by its words.
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  await page.filter('timeline.filter.defects')
  await expect(page.entries.filter({ hasText: 'Le joint se décolle déjà dans l’angle.' })).toHaveCount(1)
  await expect(page.entries.filter({ hasText: t('event.lifting-asked') }).first()).toBeVisible()
})

test('the last step is taken back; the subcontractor’s ladder and the money kept back stand apart', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  const rows = window.getByRole('list', { name: t('case.tab.defects'), exact: true }).locator('> li')
  await window.getByRole('checkbox', { name: t('defects.pick', { number: 3 }) }).check()
  await window.getByRole('button', { name: t('defects.to-supplier') }).click()
  await window.getByRole('menuitem', { name: t('step.notify'), exact: true }).click()
  await buttonOf(page.panel, t('step.notify')).click()
  await expect(page.panel).toBeHidden()
  const third = rows.nth(2)
  await expect(third).toContainText(t('standing.supplier.notified'))
  await expect(third).toContainText(t('standing.client.observed'))
  await window
    .getByRole('button', { name: t('action.undo') })
    .first()
    .click()
  await expect(third).not.toContainText(t('standing.supplier.notified'))

  await buttonOf(window.getByRole('tabpanel'), t('retention.record')).click()
  await fieldOf(page.panel, t, 'retention.works').fill('42 000')
  await fieldOf(page.panel, t, 'retention.amount').fill('2 100,01')
  await buttonOf(page.panel, t('retention.record')).click()
  await expect(page.panel).toContainText(t('refusal.retention-over-limit'))
  await fieldOf(page.panel, t, 'retention.amount').fill('2 100')
  await buttonOf(page.panel, t('retention.record')).click()
  await expect(page.panel).toBeHidden()
  const held = window.getByRole('list', { name: t('retention.title') }).getByRole('listitem')
  await expect(held).toContainText(t('retention.no-reception'))
})
