import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LetterPage, LettersTab } from './pages/letter-page'
import { buttonOf, expectWorkspace, pick, readerOf } from './pages/reader'

const run = promisify(execFile)

/** The words of a PDF that its own checker finds sound. */
async function wordsOf(file: string): Promise<string> {
  await run('qpdf', ['--check', file])
  return (await run('pdftotext', ['-layout', file, '-'])).stdout
}

test('a notice that came back says what that means, goes to the bailiff, and is written a second time', async ({
  start,
  sampleDir,
  folder
}) => {
  const { window, app } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  const tab = new LettersTab(reader)
  const notice = tab.letters.filter({ hasText: t('letter.kind.formal-notice') })
  const form = await tab.begin(notice, 'return')
  await tab.record(form)
  const branch = notice.getByRole('region')
  await expect(branch).toContainText(t('returned.meaning.notice-holds'))
  await expectAccessible(window)

  const pack = join(folder, 'dossier.pdf')
  await willSaveAs(app, pack)
  await buttonOf(branch, t('dispatch-paper.bailiff-pack')).click()
  await expect(window.getByText(t('mailing.saved'))).toBeVisible()
  const words = await wordsOf(pack)
  expect(words).toContain('RK123456785FR')
  expect(words).toContain('Étanchéité du Forez')
  // The letter itself follows the cover.
  expect(words.toLowerCase()).toContain('mettons en demeure')

  await buttonOf(branch, t('returned.write-again')).click()
  const letter = new LetterPage(reader, 'formal-notice')
  await letter.opened()
  await expect(letter.field('letter-screen.breach')).toHaveValue(/RK123456785FR.*non réclamée/u)
  await pick(reader, letter.field('dispatch.way'), sentenceCase(t('dispatch.way.by-hand')))
  // What the first one said is said again; the day by which to comply is asked anew.
  await expect(letter.field('letter-screen.obligation')).toHaveValue(/article 4\.2/u)
  const mentions = window.getByRole('main').getByRole('region', { name: t('mentions.title') })
  await expect(mentions).toContainText(t('problem.no-deadline'))
  await letter.field('letter-screen.deadline').fill('14/1/2027')
  await expect(mentions).not.toContainText(t('problem.no-deadline'))
  await letter.field('letter-screen.demand').fill('poser le solin et reprendre l’étanchéité')
  await letter.issueAfterPause('Le délai court')
  const second = tab.letters.filter({ hasText: t('returned.again', { number: '2026-A-0003-2' }) })
  await expect(second).toContainText(t('dispatch.by', { way: t('dispatch.way.by-hand') }))
  await expect(branch).toContainText(t('returned.second', { number: '2026-A-0003-3' }))
  const receipt = join(folder, 'reçu.pdf')
  await willSaveAs(app, receipt)
  await buttonOf(second, t('dispatch-paper.receipt')).click()
  await expect
    .poll(() =>
      readFile(receipt).then(
        (bytes) => bytes.length,
        () => 0
      )
    )
    .toBeGreaterThan(1_000)
  expect(await wordsOf(receipt)).toContain('2026-A-0003-3')
})
