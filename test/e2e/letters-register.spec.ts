import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { buttonOf, expectWorkspace, goTo, readerOf } from './pages/reader'

test('the register is narrowed to what is still to be posted, and leaves as a table', async ({
  start,
  sampleDir,
  folder
}) => {
  const { window, app } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await goTo(reader, 'place.letters')
  const main = window.getByRole('main')
  const rows = main.getByRole('row')
  await expect(rows.nth(1)).toBeVisible()
  const all = await rows.count()
  const standing = main.getByRole('group', { name: t('letters.standing') })
  await buttonOf(standing, t('letters.standing.issued')).click()
  await expect(rows.nth(1)).toContainText(t('letters.state.issued'))
  expect(await rows.count()).toBeLessThan(all)
  await expectAccessible(window)
  await buttonOf(standing, t('letters.standing.all')).click()
  await expect(rows).toHaveCount(all)
  const file = join(folder, 'courriers.csv')
  await willSaveAs(app, file)
  await buttonOf(main, t('export.menu')).click()
  await window.getByRole('menuitem', { name: t('export.letters.csv') }).click()
  await expect(window.getByText(t('export.letters.saved', { count: all - 1 }))).toBeVisible()
  const lines = (await readFile(file, 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(all)
  expect(lines[0]).toContain(t('letters.column.tracking'))
  expect(lines.some((line) => line.includes(t('letter.kind.formal-notice')))).toBe(true)
})
