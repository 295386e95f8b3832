import { expect } from '@playwright/test'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LetterPage } from './pages/letter-page'
import { buttonOf } from './pages/reader'

for (const language of ['fr', 'en'] satisfies Language[]) {
  test(`the same facts are compared in every tone, and one of them is taken and taken back (${language})`, async ({
    atSamples
  }) => {
    const reader = await atSamples(language)
    const { window, t } = reader
    await new CasePage(reader).openFromList('Infiltration')
    await window.evaluate(() => {
      location.hash = `${location.hash.replace(/\?.*$/u, '')}/write/findings-refusal`
    })
    const letter = new LetterPage(reader, 'findings-refusal')
    await letter.opened()
    await expect(letter.body).toContainText('Cette situation est pénible')
    await buttonOf(window.getByRole('main'), t('tones.compare')).click()
    const compared = window.getByRole('dialog', { name: t('tones.title') })
    const position = compared.getByRole('row').filter({ hasText: t('studio.block.position') })
    await expect(position.getByRole('cell').first()).toContainText('Nous ne pouvons pas donner une suite favorable')
    await expect(position.getByRole('cell').last()).toContainText('Votre demande n’est pas retenue')
    await expect(position.getByRole('cell').last().locator('ins').first()).toBeVisible()
    await expect(compared.getByRole('row').filter({ hasText: t('studio.block.recourse') })).toHaveCount(0)
    await expectAccessible(window)
    const firm = t('tones.take-one', { tone: t('letter-tone.firm') })
    await buttonOf(compared, firm).click()
    await expect(compared).toBeHidden()
    await expect(letter.body).toContainText('Votre demande n’est pas retenue')
    await window
      .getByRole('status')
      .filter({ hasText: t('letter-screen.tone-changed') })
      .getByRole('button', { name: t('action.undo') })
      .click()
    await expect(letter.body).toContainText('Cette situation est pénible')
  })
}
