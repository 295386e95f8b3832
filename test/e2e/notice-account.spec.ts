import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { LetterPage } from './pages/letter-page'
import { buttonOf, fieldOf } from './pages/reader'

test('the sum of a notice is that of its account, which goes with it', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { reader, panel } = page
  const { window, t } = reader
  const main = window.getByRole('main')
  await buttonOf(window, t('case.acts')).click()
  await window.getByRole('menuitem', { name: t('act.give-notice') }).click()
  const letter = new LetterPage(reader, 'formal-notice')
  await letter.opened()
  const mentions = main.getByRole('region', { name: t('mentions.title') })
  const topics = main.getByRole('radiogroup', { name: t('notice.topic') })
  await topics.getByText('Un paiement', { exact: true }).click()
  await expect(mentions).toContainText(t('problem.no-amount'))

  await buttonOf(main, t('account.make')).click()
  await fieldOf(panel, t, 'account.debt.label', { optional: true }).fill('Facture F-2231')
  await fieldOf(panel, t, 'late-interest.principal').fill('5 000 €')
  await fieldOf(panel, t, 'late-interest.due').fill('30/9/2025')
  // 5 000 € at 12,15 % over 154 days, and 40 €.
  await expect(panel.getByRole('status')).toContainText('5 296,32 €')
  await buttonOf(panel, t('account.deduction.add')).click()
  await fieldOf(panel, t, 'account.deduction.amount').fill('1 000 €')
  await fieldOf(panel, t, 'account.deduction.on').fill('31/12/2025')
  await expect(panel.getByRole('status')).toContainText('4 278,84 €')
  await expectAccessible(window)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()

  await expect(main.getByText(t('account.in-letter'))).toContainText('4 278,84 €')
  await expect(letter.field('letter-screen.demand')).toHaveValue(/4\s278,84\s€$/u)
  await expect(mentions).not.toContainText(t('problem.no-amount'))
  await letter.field('letter-screen.demand').fill('nous régler la somme de 4 300,00 €')
  await expect(mentions).toContainText(t('problem.sum-not-account'))
  await expectAccessible(window)
})
