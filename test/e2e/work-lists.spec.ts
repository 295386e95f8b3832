import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, readerOf } from './pages/reader'

test('what each firm has to repair is put on paper, in the order one walks', async ({ start, sampleDir }) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  await expect(window.getByRole('list', { name: t('case.tab.defects') })).toBeVisible()
  await expectAccessible(window)
  const file = join(await mkdtemp(join(sampleDir, 'listes-')), 'listes.pdf')
  await willSaveAs(app, file)
  await buttonOf(window.getByRole('main'), t('work-list.menu')).click()
  await window.getByRole('menuitem', { name: t('work-list.save') }).click()
  await expect(window.getByText(t('work-list.saved'))).toBeVisible()
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', file, '-'])
  expect(stdout).toContain(t('work-list.done'))
  const shown = await window
    .getByRole('list', { name: t('case.tab.defects') })
    .locator('> li')
    .count()
  const rows = stdout.match(/^ {0,12}\d+ {2,}\S/gmu) ?? []
  expect(rows.length).toBe(shown)
  await promisify(execFile)('qpdf', ['--check', file])
})
