import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { LetterPage } from './pages/letter-page'
import { buttonOf, fieldOf } from './pages/reader'

test('a notice goes to somebody who was no party yet, added where it is written', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { reader, panel } = page
  const { window, t } = reader
  await buttonOf(window, t('case.acts')).click()
  await window.getByRole('menuitem', { name: t('act.give-notice') }).click()
  const letter = new LetterPage(reader, 'formal-notice')
  await letter.opened()
  await letter.field('letter-screen.obligation').fill('Poser le solin de l’acrotère avant le 15 janvier.')
  await buttonOf(window.getByRole('main'), t('parties.add')).press('Enter')
  await fieldOf(panel, t, 'parties.who').fill('Zinguerie Le Quéré')
  await buttonOf(panel, t('parties.create', { name: 'Zinguerie Le Quéré' })).click()
  await panel
    .getByRole('radiogroup', { name: t('contact.kind') })
    .getByText(t('contact.kind.body'), { exact: true })
    .click()
  await fieldOf(panel, t, 'contact.street').fill('3 quai des Étroits')
  await fieldOf(panel, t, 'contact.postcode').fill('69005')
  await fieldOf(panel, t, 'contact.town').fill('Lyon')
  await buttonOf(panel, t('contact.create')).click()
  await expectAccessible(window)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()
  const role = t('letter-screen.party', { name: 'Zinguerie Le Quéré', role: t('role.subcontractor') })
  await expect(letter.field('letter-screen.to')).toHaveValue(role)
  await expect(window.getByText('3 QUAI DES ETROITS')).toBeVisible()
  await expect(letter.field('letter-screen.obligation')).toHaveValue(/solin/u)
  await window.screenshot({ path: '/tmp/look/cw-notice-party.png' })
})
