import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose } from '../support/dialogs'
import { test } from '../support/samples-test'
import { buttonOf, expectWorkspace, goTo, pick, readerOf } from './pages/reader'

const run = promisify(execFile)

test('letters for an online service are held against its limits, and those it takes are made ready in a folder', async ({
  start,
  sampleDir,
  folder
}) => {
  const { window, app } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  const main = window.getByRole('main')
  await expectWorkspace(reader)
  await goTo(reader, 'place.letters')
  const chosen = ['2026-A-0003-2', '2026-A-0001-1']
  for (const number of chosen) await main.getByLabel(t('deposit-list.choose-letter', { number })).check()
  await buttonOf(main, t('online.act')).click()
  const panel = window.getByRole('dialog', { name: t('online.title') })
  await pick(reader, panel.getByRole('combobox', { name: t('online.service') }), t('online.service.maileva'))
  await expect(panel).toContainText(t('online.limits.none'))
  await expect(panel.getByText(t('online.ready'), { exact: true })).toHaveCount(2)
  await panel.getByLabel(t('online.limit.pages')).fill('1')
  await buttonOf(panel, t('online.limits.keep')).click()
  await expect(panel).toContainText(t('online.limits.on', { date: 'mardi 3 mars 2026' }))
  await expect(panel.getByText(t('online.ready'), { exact: true })).toHaveCount(1)
  await expect(panel.getByRole('listitem').filter({ hasText: '2026-A-0003-2' })).toContainText(/1 au plus/u)
  await expectAccessible(window)
  await willChoose(app, folder)
  await buttonOf(panel, t('online.make', { count: 1 })).click()
  const name = t('online.folder', { service: t('online.service.maileva'), date: '2026-03-03' })
  const made = join(folder, name)
  await expect(window.getByText(t('online.made', { count: 1, folder: made }))).toBeVisible()
  expect((await readdir(made)).toSorted()).toEqual(['2026-A-0001-1.pdf', `${t('online.list')}.csv`])
  await run('qpdf', ['--check', join(made, '2026-A-0001-1.pdf')])
  const list = await readFile(join(made, `${t('online.list')}.csv`), 'utf8')
  expect(list).toContain('2026-A-0001-1;2026-A-0001-1.pdf;1;Linh Nguyen')
})
