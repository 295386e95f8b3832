import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { LetterPage } from './pages/letter-page'
import { buttonOf } from './pages/reader'

test('a sentence that three letters hold is offered as a phrase beside the next, kept by one click and found by a slash', async ({
  atCase
}) => {
  const { reader } = await atCase('Infiltration')
  const { window, t } = reader
  const letter = new LetterPage(reader, 'progress-update')
  const offer = letter.remarks.getByRole('region', { name: t('phrases.offer') })
  const own = 'Votre tranquillité compte autant que la qualité de nos joints.'
  const begin = async () => {
    await buttonOf(window, t('case.acts')).click()
    await window.getByRole('menuitem', { name: t('act.give-news') }).click()
    await letter.opened()
    await expect(letter.remarks).toContainText(t('studio.words'))
  }
  for (let written = 0; written < 3; written += 1) {
    await begin()
    await expect(offer).toBeHidden()
    // Nothing was done since the letter before.
    if (written > 0) await letter.fillGap('Le couvreur est prévenu.')
    await letter.write(own)
    await letter.issue()
    await expect(window.getByRole('tabpanel', { name: t('case.tab.letters') })).toBeVisible()
  }
  await begin()
  await expect(offer).toContainText(own)
  await expectAccessible(window)
  await buttonOf(offer, t('phrases.keep')).click()
  await expect(offer).toBeHidden()

  await letter.write('Bonjour.')
  await window.keyboard.press('Space')
  await window.keyboard.press('/')
  const picker = window.getByRole('dialog', { name: t('phrases.title') })
  await picker.getByRole('combobox', { name: t('phrases.part') }).click()
  await window.getByRole('option', { name: t('phrases.every-part') }).click()
  const kept = picker.getByRole('listitem').filter({ hasText: own })
  await expect(kept).toContainText(t('phrases.own'))
})
