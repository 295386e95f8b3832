import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { willChoose } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LettersTab } from './pages/letter-page'
import { buttonOf, expectWorkspace, fieldOf, goTo, readerOf } from './pages/reader'

test('how a letter leaves is chosen by what it will prove, and its proof is completed', async ({
  start,
  sampleDir,
  folder
}) => {
  const { window, app } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  const main = window.getByRole('main')
  await expectWorkspace(reader)
  await goTo(reader, 'place.today')
  await main.getByRole('link', { name: t('proof.today.act') }).click()
  const rows = main.getByRole('row')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toContainText(t('proof.lacks', { proofs: t('proof.deposit') }))
  await expectAccessible(window)

  const page = new CasePage(reader)
  const { panel } = page
  await page.openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  const { letters } = new LettersTab(reader)
  const acknowledgement = letters.filter({ hasText: t('letter.kind.acknowledgement') })
  await buttonOf(acknowledgement, t('dispatch.choose')).click()
  await panel.getByRole('radio', { name: sentenceCase(t('dispatch.way.electronic')) }).check()
  await expect(panel).toContainText(t('dispatch.consent.asked'))
  await expectAccessible(window)
  await buttonOf(panel, t('dispatch.keep')).click()
  await expect(panel.getByText(t('refusal.consent-required'))).toBeVisible()
  await panel.getByRole('radio', { name: sentenceCase(t('dispatch.way.by-hand')) }).check()
  await expect(panel).toContainText(t('dispatch.price.none'))
  await panel.getByRole('radio', { name: sentenceCase(t('dispatch.way.tracked')) }).check()
  await fieldOf(panel, t, 'dispatch.cost', { optional: true }).fill('2,30')
  await buttonOf(panel, t('dispatch.keep')).click()
  await expect(panel).toBeHidden()
  await expect(acknowledgement).toContainText(t('dispatch.by', { way: t('dispatch.way.tracked') }))
  await expect(acknowledgement).toContainText('2,30')

  await buttonOf(acknowledgement, t('dispatch.change')).click()
  await panel.getByRole('radio', { name: sentenceCase(t('dispatch.way.by-hand')) }).check()
  await buttonOf(panel, t('dispatch.keep')).click()
  await expect(panel).toBeHidden()
  await expect(acknowledgement.getByRole('button', { name: t('mailing.act.deposit') })).toHaveCount(0)
  const receipt = acknowledgement.getByRole('listitem').filter({ hasText: sentenceCase(t('proof.receipt')) })
  await expect(receipt).toContainText(t('proof.awaited'))
  const scan = join(folder, 'reçu de Mme Lefèvre.txt')
  await writeFile(scan, 'Reçu en main propre le 2 mars 2026')
  await willChoose(app, scan)
  await buttonOf(receipt, t('proof.file.of', { proof: t('proof.receipt') })).click()
  await receipt.getByRole('button', { name: t('proof.choose-file') }).click()
  await expect(receipt).toContainText('reçu de Mme Lefèvre.txt')
  await expect(acknowledgement).toContainText(t('proof.standing.complete'))
  await expectAccessible(window)

  await goTo(reader, 'place.settings')
  await main.getByRole('link', { name: t('settings.mail') }).click()
  const tracked = main.getByLabel(sentenceCase(t('dispatch.way.tracked')), { exact: true })
  await expect(tracked).toHaveValue(/2,30/u)
  await tracked.fill('2,55')
  await tracked.blur()
  await expect(window.getByText(t('state.saved')).first()).toBeVisible()
  await expectAccessible(window)
})
