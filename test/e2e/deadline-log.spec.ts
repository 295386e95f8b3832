import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { buttonOf, expectWorkspace, fieldOf, goTo, readerOf } from './pages/reader'

test('the log of the day is prepared by one person and signed off by another, who hears of it on the first page', async ({
  start,
  sampleDir
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const waiting = window.getByText(t('day-log.waiting', { count: 1, date: 'mardi 3 mars 2026' }))
  await goTo(reader, 'place.agenda')
  await buttonOf(window, t('day-log.open')).click()
  const panel = window.getByRole('dialog', { name: t('day-log.panel') })
  await expect(panel).toContainText(t('day-log.empty'))
  await buttonOf(panel, t('day-log.prepare')).click()
  const row = panel.getByRole('listitem')
  await expect(row).toHaveCount(1)
  await expect(row).toContainText(t('day-log.unchecked'))
  await expect(row).toContainText(t('refusal.deadline-log-own'))
  await expect(buttonOf(row, t('day-log.sign'))).toHaveCount(0)
  await expectAccessible(window)

  const refused = await window.evaluate(async () => {
    const listed = await globalThis.window.entente.call('log.list', {})
    const log = 'value' in listed ? listed.value.logs[0]?.id : undefined
    return log && (await globalThis.window.entente.call('log.check', { log }))
  })
  expect(refused).toMatchObject({ ok: false, reason: 'deadline-log-own' })

  const file = join(sampleDir, 'registre.pdf')
  await willSaveAs(app, file)
  await buttonOf(row, t('day-log.save')).click()
  await expect(window.getByText(t('day-log.saved'))).toBeVisible()
  expect((await readFile(file, 'latin1')).startsWith('%PDF-')).toBe(true)
  await window.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await goTo(reader, 'place.today')
  await expect(waiting).toHaveCount(0)

  const [before = ''] = t('rail.at-work', { name: '\0' }).split('\0')
  await window.getByRole('button', { name: before }).click()
  await window.getByRole('menuitem', { name: 'Thomas Le Goff' }).click()
  await expect(waiting).toBeVisible()
  await expectAccessible(window)
  await window.getByRole('link', { name: t('day-log.waiting.act') }).click()
  await expect(panel.locator(':focus')).toHaveCount(1)
  await buttonOf(row, t('day-log.sign')).click()
  const sheet = window.getByRole('dialog', { name: t('day-log.sign.title', { date: 'mardi 3 mars 2026' }) })
  const remark = fieldOf(sheet, t, 'day-log.sign.remark')
  await expect(remark).toBeFocused()
  await expectAccessible(window)
  await remark.fill('Vu avec l’avocat')
  await remark.press('ControlOrMeta+Enter')
  await expect(row).toContainText('Vu avec l’avocat')
  const [checkedBy = ''] = t('day-log.checked-by', { name: 'Thomas Le Goff', when: '\0' }).split('\0')
  await expect(row).toContainText(checkedBy)
  await expect(buttonOf(row, t('day-log.sign'))).toHaveCount(0)
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await goTo(reader, 'place.today')
  await expect(waiting).toHaveCount(0)
})
