import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { buttonOf, expectWorkspace, goTo, pick, readerOf } from './pages/reader'

const run = promisify(execFile)

test('letters get envelopes, labels and the firm’s own forms, where a measured test sheet puts them', async ({
  start,
  sampleDir,
  folder
}) => {
  const { window, app } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  const main = window.getByRole('main')
  const saved = async (name: string, press: () => Promise<void>) => {
    const file = join(folder, name)
    await willSaveAs(app, file)
    await press()
    await expect(window.getByText(t('mailing.saved')).first()).toBeVisible()
    await run('qpdf', ['--check', file])
    const [{ stdout: info }, { stdout: words }] = [
      await run('pdfinfo', [file]),
      await run('pdftotext', ['-bbox', file, '-'])
    ]
    return { info, words }
  }
  const leftOf = (words: string, word: string) =>
    Number(new RegExp(`xMin="([\\d.]+)"[^>]*>${word}<`, 'u').exec(words)?.[1])
  await expectWorkspace(reader)
  await goTo(reader, 'place.letters')
  for (const number of ['2026-A-0003-2', '2026-A-0001-1']) {
    await main.getByLabel(t('deposit-list.choose-letter', { number })).check()
  }
  await buttonOf(main, t('stock.act')).click()
  const panel = window.getByRole('dialog', { name: t('stock.title') })
  await expect(panel.getByRole('row').filter({ hasText: '2026-A-0003-2' })).toContainText(/\d+ g/u)
  await expectAccessible(window)
  const save = buttonOf(panel, t('stock.save'))
  const envelopes = await saved('enveloppes.pdf', () => save.click())
  expect(envelopes.info).toMatch(/Pages:\s+2/u)
  expect(envelopes.info).toMatch(/Page size:\s+623\.6\d* x 311\.8\d* pts/u)
  expect(envelopes.words).toContain('ETIENNE')
  const paper = panel.getByRole('combobox', { name: t('stock.kind') })
  await pick(reader, paper, sentenceCase(t('stock.labels-14')))
  await panel.getByLabel(t('stock.from')).fill('14')
  const labels = await saved('étiquettes.pdf', () => save.click())
  expect(labels.info).toMatch(/Pages:\s+2/u)
  await pick(reader, paper, sentenceCase(t('stock.recorded-form')))
  const straight = await saved('liasses.pdf', () => save.click())
  expect(straight.words).toContain('2026-A-0003-2')
  await panel.getByRole('button', { name: t('action.close') }).click()

  await goTo(reader, 'place.settings')
  await main.getByRole('link', { name: t('settings.mail') }).click()
  const letters = main.getByRole('region', { name: t('letter-paper.settings') })
  await pick(
    reader,
    letters.getByRole('combobox', { name: t('letter-paper.envelope') }),
    sentenceCase(t('letter-paper.c5'))
  )
  await letters.getByLabel(t('letter-paper.pre-printed')).check()
  await letters.getByLabel(t('letter-paper.own-window')).check()
  await letters.getByLabel(t('letter-paper.window.width')).fill('40')
  await expect(letters.getByText(t('letter-paper.misfit.address-no-room'))).toBeVisible()
  // The sheet that would be printed is not of what stands here: neither can be used, and each says why.
  for (const name of [
    t('letter-paper.keep'),
    t('stock.print-of', { sheet: t('letter-paper.test') }),
    t('stock.save-of', { sheet: t('letter-paper.test') })
  ]) {
    const act = letters.getByRole('button', { name, exact: true })
    await expect(act).toBeDisabled()
    await expect(act).toHaveAccessibleDescription(t('letter-paper.misfit.address-no-room'))
  }
  await expectAccessible(window)
  await letters.getByLabel(t('letter-paper.window.width')).fill('100')
  await letters.getByLabel(t('letter-paper.cross.x')).fill('29')
  const page = await saved('essai des lettres.pdf', () =>
    letters.getByRole('button', { name: t('stock.save-of', { sheet: t('letter-paper.test') }) }).click()
  )
  expect(page.info).toMatch(/Page size:\s+595\.2\d* x 841\.8\d* pts/u)
  // The printer puts all a millimetre too far left: the address goes a millimetre to the right of 110.
  expect((leftOf(page.words, 'Madame') * 25.4) / 72).toBeCloseTo(111, 0)

  await main.getByLabel(t('stock.measured.x')).fill('32,5')
  await expectAccessible(window)
  await main.getByRole('button', { name: t('stock.keep') }).click()
  await expect(window.getByText(t('state.saved')).first()).toBeVisible()
  const sheet = await saved('essai.pdf', () =>
    main.getByRole('button', { name: t('stock.save-of', { sheet: t('stock.test') }) }).click()
  )
  expect(sheet.words).toContain(t('stock.addressee'))

  await goTo(reader, 'place.letters')
  for (const number of ['2026-A-0003-2', '2026-A-0001-1']) {
    await main.getByLabel(t('deposit-list.choose-letter', { number })).check()
  }
  await buttonOf(main, t('stock.act')).click()
  await pick(reader, paper, sentenceCase(t('stock.recorded-form')))
  const moved = await saved('liasses calées.pdf', () => save.click())
  // Two and a half millimetres to the left.
  const shift = leftOf(straight.words, 'Forez') - leftOf(moved.words, 'Forez')
  expect((shift * 25.4) / 72).toBeCloseTo(2.5, 1)
})
