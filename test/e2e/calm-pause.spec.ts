import { expect } from '@playwright/test'
import { test } from '../support/samples-test'
import { LetterPage } from './pages/letter-page'
import { buttonOf, fieldOf } from './pages/reader'

test('a refusal is read once more before it goes, or one says why it goes now', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { reader } = page
  const { window, t } = reader
  await window.evaluate(() => {
    location.hash = `${location.hash.replace(/\?.*$/u, '')}/write/findings-refusal`
  })
  const letter = new LetterPage(reader, 'findings-refusal')
  await letter.opened()
  const gap = letter.remarks.getByRole('listitem').filter({ hasText: '[à compléter' })
  await gap.getByRole('button', { name: /les constats/u }).click()
  await window.keyboard.insertText('Le 20 janvier 2026, la mise en eau de la toiture n’a montré aucune entrée d’eau.')
  await expect(gap.getByText(/la raison/u)).toBeVisible()
  await expect(gap.getByText(/les constats/u)).toBeHidden()
  await buttonOf(gap, t('studio.show')).click()
  await window.keyboard.insertText('l’eau vient de la toiture voisine, sur laquelle nous n’avons pas travaillé')
  // At once: what was typed is still being checked, and the key is not lost.
  await window.keyboard.press('ControlOrMeta+Enter')
  const pause = window.getByRole('dialog', { name: t('calm.title') })
  await expect(buttonOf(pause, t('letter-screen.issue'))).toHaveAttribute('aria-disabled', 'true')
  await buttonOf(pause, t('calm.tomorrow')).click()
  await expect(window.getByText(t('calm.kept'))).toBeVisible()
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  const begun = window.getByRole('region', { name: t('letter-drafts.title') })
  await buttonOf(begun, t('letter-drafts.resume')).click()
  await letter.opened()
  await expect(letter.body).toContainText('toiture voisine')
  await letter.issue()
  await fieldOf(pause, t, 'calm.why').fill('Le client l’attend pour demain.')
  for (const doubt of await pause.getByRole('checkbox').all()) await doubt.check()
  await buttonOf(pause, t('letter-screen.issue')).click()
  await expect(window.getByText(t('letter-screen.issued')).first()).toBeVisible()
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  await expect(window.getByText('Le client l’attend pour demain.')).toBeVisible()
  await expect(
    page.entries.filter({ hasText: t('calm.task', { letter: t('letter.kind.findings-refusal') }) })
  ).toBeVisible()
})
