import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { buttonOf, expectWorkspace, goTo, readerOf } from './pages/reader'

const run = promisify(execFile)

test('all letters shown are printed in one run, the originals in order and then the copies, which say so', async ({
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
  await main.getByLabel(t('letters.choose-all')).check()
  await expect(main).toContainText(t('deposit-list.chosen', { count: 4 }))
  await buttonOf(main, t('print-run.act')).click()
  const panel = window.getByRole('dialog', { name: t('print-run.title', { count: 4 }) })
  await panel.getByLabel(t('print-run.copies', { count: 4 })).fill('1')
  await expectAccessible(window)
  const file = join(folder, 'courriers.pdf')
  await willSaveAs(app, file)
  await buttonOf(panel, t('print-run.save')).click()
  await expect(window.getByText(t('mailing.saved'))).toBeVisible()
  await run('qpdf', ['--check', file])
  const { stdout } = await run('pdftotext', ['-layout', file, '-'])
  const pages = stdout.split('\f').slice(0, -1)
  const numbers = ['2026-A-0003-2', '2026-A-0004-1', '2026-A-0003-1', '2026-A-0001-1']
  const firsts = (of: readonly string[]) => numbers.map((number) => of.findIndex((page) => page.includes(number)))
  const copies = pages.findIndex((page) => page.includes(t('print-run.copy')))
  const originals = firsts(pages.slice(0, copies))
  expect(originals).toEqual(originals.toSorted((a, b) => a - b))
  expect(originals).not.toContain(-1)
  // Each begins on the front of a sheet, in the copies too.
  expect(originals.filter((page) => page % 2 === 1)).toEqual([])
  expect(firsts(pages.slice(copies))).toEqual(originals)
  await panel.getByRole('button', { name: t('action.close') }).click()
  await main.getByLabel(t('letters.choose-all')).uncheck()
  await expect(buttonOf(main, t('print-run.act'))).toHaveCount(0)
})
