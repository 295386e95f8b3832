import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { buttonOf, fieldOf } from './pages/reader'

test('a letter is chosen among all kinds, shows what is not known as a gap, and changes its tone', async ({
  atCase
}) => {
  const page = await atCase('Infiltration')
  const { window, t } = page.reader
  await window.getByRole('button', { name: t('case.acts') }).click()
  await window.getByRole('menuitem', { name: t('letter-kinds.act') }).click()
  await expectAccessible(window)
  await window.getByLabel(t('letter-kinds.search')).fill('visite')
  await buttonOf(window, t('letter.kind.site-visit-appointment')).click()
  await expect(window.getByRole('heading', { level: 1, name: t('letter.kind.site-visit-appointment') })).toBeVisible()
  const body = fieldOf(window.getByRole('main'), t, 'letter-screen.body')
  await expect(body).toContainText(/\[à compléter/u)
  await window.getByText(t('letter-tone.neutral'), { exact: true }).click()
  await expect(body).toContainText(/cela dérange/u)
  await expectAccessible(window)
})
