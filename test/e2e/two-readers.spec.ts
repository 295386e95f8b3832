import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willSaveAs } from '../support/dialogs'
import { pdfStreams, pdfText, writings } from '../support/inside'
import { test } from '../support/samples-test'
import { angryMail } from './pages/angry-mail'
import { CasePage } from './pages/case-page'
import { LetterPage, LettersTab } from './pages/letter-page'
import { buttonOf, expectWorkspace, fieldOf, readerOf } from './pages/reader'

const SECRET = 'FICHIER9Q'

test('a reply has a text of its own for the file: the client’s PDF and e-mail hold no word of it, an insurer may read it', async ({
  start,
  sampleDir
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Avis public')
  await angryMail(reader)
  await expect(page.entries.filter({ hasText: 'Troisième relance' })).toBeVisible()
  await window.keyboard.press('r')
  const letter = new LetterPage(reader, 'options-proposal')
  await letter.opened()

  await test.step('written beside the letter, and kept with it', async () => {
    const readers = window.getByRole('radiogroup', { name: t('readers.for') })
    await readers.getByText(t('readers.file'), { exact: true }).click()
    await buttonOf(window.getByRole('main'), t('file-text.take-over')).click()
    const text = letter.field('file-text.title')
    await expect(text).toHaveValue(/Troisième relance/u)
    await text.fill(`${SECRET} : la pose précède notre lot ; clause 12 du marché.`)
    await expectAccessible(window)
    await readers.getByText(t('readers.addressee'), { exact: true }).click()
    await expect(text).toBeHidden()
    await expect(readers.getByText(t('readers.written'), { exact: true })).toBeVisible()
  })

  await test.step('issued, it stands under the letter', async () => {
    await letter.issue()
    await expect(window.getByText(t('letter-screen.issued'))).toBeVisible()
  })
  const tab = new LettersTab(reader)
  const issued = tab.letters.filter({ hasText: t('letter.kind.options-proposal') })
  const beside = issued.getByRole('region', { name: t('file-text.title') })
  await expect(beside).toContainText(SECRET)
  await expect(beside).toContainText(t('file-text.internal'))

  await test.step('what the client receives holds no word of it', async () => {
    const into = await mkdtemp(join(sampleDir, 'client-'))
    const file = join(into, 'lettre.pdf')
    await willSaveAs(app, file)
    await tab.save(issued)
    const pdf = await readFile(file)
    const said = [pdf, ...pdfStreams(pdf), Buffer.from(await pdfText(pdf))]
    expect(await pdfText(pdf)).toContain('Troisième relance')
    for (const writing of writings(SECRET)) expect(said.some((bytes) => bytes.includes(writing))).toBe(false)
  })

  await test.step('shown to the insurer on purpose, and to nobody else', async () => {
    await buttonOf(beside, t('file-text.communicate')).click()
    await expect(page.panel.getByRole('checkbox')).toHaveCount(4)
    await page.panel.getByRole('checkbox', { name: t('dossier.variant.insurer') }).check()
    await expectAccessible(window)
    await buttonOf(page.panel, t('action.save')).click()
    await expect(beside).toContainText(t('file-text.shown-to', { readers: t('dossier.variant.insurer') }))
  })

  await test.step('from the timeline it cannot be made communicable to all', async () => {
    await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
    const entry = page.entries.filter({ hasText: SECRET })
    await page.actOn(entry, 'timeline.visibility.of')
    await window.getByRole('menuitem', { name: t('visibility.communicable') }).click()
    await expect(window.getByText(t('refusal.file-text-not-shown'))).toBeVisible()
  })
})

test('a text for the file goes along with a reply that leaves as an e-mail', async ({ atCase }) => {
  const page = await atCase('Avis public')
  const { window, t } = page.reader
  await angryMail(page.reader)
  await expect(page.entries.filter({ hasText: 'Troisième relance' })).toBeVisible()
  await window.keyboard.press('r')
  const letter = new LetterPage(page.reader, 'options-proposal')
  await letter.opened()
  await window
    .getByRole('radiogroup', { name: t('readers.for') })
    .getByText(t('readers.file'), { exact: true })
    .click()
  await letter.field('file-text.title').fill(`${SECRET} : à garder pour l’expertise.`)
  await buttonOf(window, t('letter-screen.as-mail')).click()
  const reply = fieldOf(window.getByRole('tabpanel'), t, 'intake.reply.text')
  await expect(reply).toHaveValue(/Troisième relance/u)
  await expect(reply).not.toHaveValue(new RegExp(SECRET, 'u'))
  await buttonOf(window, t('intake.reply.sent')).click()
  await expect(reply).toBeHidden()
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  await expect(window.getByRole('tabpanel').getByRole('region', { name: t('file-text.title') })).toContainText(SECRET)
})
