import { expect } from '@playwright/test'
import { test } from '../support/samples-test'
import { angryMail, investigated } from './pages/angry-mail'
import { CasePage } from './pages/case-page'
import { LetterPage } from './pages/letter-page'
import { expectWorkspace, readerOf } from './pages/reader'

test('a refusal to a consumer that forgets the mediator does not leave', async ({ atCase }) => {
  const { reader } = await atCase('Avis public')
  const { window, t } = reader
  await investigated(reader)
  await window.evaluate(() => {
    location.hash = `${location.hash.replace(/\?.*$/u, '')}/write/findings-refusal`
  })
  const letter = new LetterPage(reader, 'findings-refusal')
  await letter.opened()
  const remark = letter.remarks
    .getByRole('listitem')
    .filter({ hasText: /médiateur/u })
    .filter({ hasText: t('studio.severity.error') })
  await letter.body.focus()
  await window.keyboard.press('ControlOrMeta+A')
  await window.keyboard.insertText('Nous ne pouvons pas remplacer la vitre, car le contrat ne le prévoit pas.')
  await expect(remark.first()).toContainText(t('studio.severity.error'))
  await expect(letter.issueButton).toBeDisabled()
  const why = /à corriger ou à écarter/u
  await expect(letter.issueButton).toHaveAccessibleDescription(why)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(window.getByRole('status').filter({ hasText: why })).toBeVisible()
})

test('an amount that is not the one of the case is remarked on until it is mended', async ({ atCase }) => {
  const page = await atCase('Avis public')
  const { reader } = page
  const { window } = reader
  await angryMail(reader)
  await expect(page.entries.filter({ hasText: 'Troisième relance' })).toBeVisible()
  await window.keyboard.press('r')
  const letter = new LetterPage(reader, 'options-proposal')
  await letter.opened()
  await letter.write('La remise est de 280,00 €.')
  const remark = letter.remarks.getByRole('listitem').filter({ hasText: '280,00' })
  await expect(remark).toBeVisible()
  for (let back = 0; back < '280,00 €.'.length; back += 1) await window.keyboard.press('Backspace')
  await window.keyboard.insertText('250,00 €.')
  await expect(remark).toBeHidden()
  await expect(letter.remarks.getByRole('listitem').filter({ hasText: '250,00' })).toBeHidden()
})

test('a crash while somebody types loses at most the last two seconds', async ({ start, sampleDir }) => {
  const first = await start({ dataDir: sampleDir })
  const { window } = first
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Avis public')
  await window.keyboard.press('r')
  const letter = new LetterPage(reader, 'progress-update')
  await letter.opened()
  await letter.write('Écrit avant la panne.')
  await window.waitForTimeout(2_000)
  const { hash } = new URL(window.url())
  await first.kill()

  const again = await start({ dataDir: sampleDir })
  const second = readerOf(again.window, 'fr')
  await expectWorkspace(second)
  await again.window.evaluate((address) => {
    location.hash = address
  }, hash)
  const found = new LetterPage(second, 'progress-update')
  await found.opened()
  await expect.poll(() => found.text()).toContain('Écrit avant la panne.')
})
