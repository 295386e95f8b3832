import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose, willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { buttonOf, expectWorkspace, goTo, readerOf } from './pages/reader'

const run = promisify(execFile)

test('letters go to the counter with a list, whose stamped scan becomes the proof of each', async ({
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
  await expect(main).toContainText(t('deposit-list.chosen', { count: 2 }))
  await expectAccessible(window)
  const file = join(folder, 'bordereau.pdf')
  await willSaveAs(app, file)
  await main.getByRole('button', { name: t('deposit-list.act'), exact: true }).click()
  await expect(window.getByText(t('mailing.saved'))).toBeVisible()
  await run('qpdf', ['--check', file])
  const { stdout } = await run('pdftotext', ['-layout', file, '-'])
  for (const word of [...chosen, 'RK123456785FR', '42000 SAINT ETIENNE']) expect(stdout).toContain(word)

  await buttonOf(main, t('deposit-list.stamped')).click()
  const panel = window.getByRole('dialog', { name: t('deposit-list.stamped') })
  await expectAccessible(window)
  const scan = join(folder, 'bordereau timbré.txt')
  await writeFile(scan, 'Timbre à date : Lyon 7e, 26 février 2026')
  await willChoose(app, scan)
  await buttonOf(panel, t('deposit-list.choose')).click()
  await expect(window.getByText(t('deposit-list.filed', { count: 2 }))).toBeVisible()
  const notice = main.getByRole('row').filter({ hasText: '2026-A-0003-2' })
  await expect(notice).not.toContainText(t('proof.lacks', { proofs: t('proof.deposit') }))
})
