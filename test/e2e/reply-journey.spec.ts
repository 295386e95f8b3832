import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { mailFrom } from '../fixtures/arrivals/make-mail'

import { willSaveAs } from '../support/dialogs'
import { dropFiles } from '../support/drop-files'
import { test } from '../support/samples-test'
import { ANGRY, investigated } from './pages/angry-mail'
import { CasePage } from './pages/case-page'
import { LetterPage, LettersTab } from './pages/letter-page'
import { buttonOf, expectWorkspace, goTo, readerOf } from './pages/reader'
import { trayOf } from './pages/tray'

const tool = promisify(execFile)

/** More acts than these, clicks and keys that are not text, and answering is work again. */
const MOST_ACTS = 12

test('an angry e-mail in the tray becomes an issued reply with its options, its slip and its PDF, in few acts', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Avis public')
  const { row } = await investigated(reader)
  await goTo(reader, 'place.arrivals')
  const mail = join(folder, 'Relance.eml')
  await writeFile(mail, mailFrom(`Toujours rien, dossier ${row.reference}`, ANGRY))
  await dropFiles(reader, [mail])
  await expect(trayOf(reader)).toHaveCount(1)

  let acts = 0
  const act = async (done: Promise<unknown>) => {
    acts += 1
    await done
  }
  await act(trayOf(reader).getByRole('button').click())
  await expect(window.getByText(t('arrivals.reason.reference', { words: row.reference }))).toBeVisible()
  await act(window.keyboard.press('f'))
  await expect(window.getByRole('heading', { name: t('arrivals.empty.waiting.title') })).toBeVisible()
  const rail = window.getByRole('navigation', { name: t('place.rail') })
  // Where one was before: the case stays open beside its list.
  await act(rail.getByRole('link', { name: t('place.inbox') }).click())
  await expect(page.entries.filter({ hasText: 'Troisième relance' })).toBeVisible()
  await act(page.actOn(page.entries.filter({ hasText: 'Troisième relance' }), 'timeline.reply.of'))
  const letter = new LetterPage(reader, 'options-proposal')
  await letter.opened()
  expect(await letter.text()).toContain('Troisième relance')
  expect(await letter.text()).toContain('Rayure de 30 cm mesurée')
  await expect(window.getByRole('checkbox', { name: /^Option B/u })).toBeChecked()
  await expect(letter.issueButton).toBeEnabled({ timeout: 15_000 })
  await act(window.keyboard.press('ControlOrMeta+Enter'))
  const letters = new LettersTab(reader)
  await expect(letters.letters.first()).toContainText(t('letter.kind.options-proposal'))
  const file = join(folder, 'reponse.pdf')
  await willSaveAs(app, file)
  await act(buttonOf(letters.letters.first(), t('mailing.save')).click())
  await expect(window.getByText(t('mailing.saved'))).toBeVisible()
  process.stdout.write(`From the e-mail to the PDF: ${acts} acts\n`)
  expect(acts).toBeLessThanOrEqual(MOST_ACTS)

  const { stdout } = await tool('pdftotext', ['-layout', file, '-'])
  const pages = stdout.split('\f').filter((text) => text.trim() !== '')
  expect(pages.at(-1)).toContain(t('letter.slip.title'))
  expect(pages.at(-1)).toMatch(/Option A.*Remplacer le vitrage/u)
  expect(pages.at(-1)).toContain('Aucune ne me convient')
})
