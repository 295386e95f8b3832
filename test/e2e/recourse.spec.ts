import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { buttonOf, fieldOf, pick } from './pages/reader'

test('a recourse asks for what it rests on, and is taken without it for a reason', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { reader, panel } = page
  const { window, t } = reader
  const need = (name: 'gate.notice-run-out' | 'gate.mediation-tried' | 'gate.dispute-settled') =>
    panel.getByRole('listitem').filter({ hasText: t(name) })
  const take = () => window.keyboard.press('ControlOrMeta+Enter')

  await page.act('act.move-recourse')
  await pick(reader, fieldOf(panel, t, 'recourse.panel.to'), t('recourse.litigation'))
  await expect(need('gate.notice-run-out')).toContainText(t('gate.missing'))
  await expect(need('gate.mediation-tried')).toContainText(t('gate.missing'))
  await expectAccessible(window)
  await take()
  await expect(panel.getByText(t('field.required'))).toBeVisible()
  await fieldOf(panel, t, 'gate.reason').fill('Référé : le plafond menace')
  await window.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await page.act('act.move-recourse')
  await expect(fieldOf(panel, t, 'gate.reason'), 'Esc loses nothing').toHaveValue('Référé : le plafond menace')
  await pick(reader, fieldOf(panel, t, 'recourse.panel.to'), t('recourse.litigation'))
  await take()
  await expect(panel).toBeHidden()
  await expect(window.getByRole('main').locator('header')).toContainText(t('recourse.litigation'))
  await expect(page.entries.first()).toContainText('Référé : le plafond menace')
})

test('a case is withdrawn, reopened with what is new, and not upheld for its reasons', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { window, t } = page.reader
  const { panel } = page
  const move = () => buttonOf(panel, t('stage.panel.act')).click()

  await page.act('act.withdraw')
  await fieldOf(panel, t, 'stage.reason.withdrawn').fill('Par téléphone : « laissez, c’est sec »')
  await expectAccessible(window)
  await move()
  await expect(panel).toBeHidden()
  await expect(page.entries.first()).toContainText(t('stage.withdrawn'))

  await page.act('act.reopen')
  await move()
  await expect(panel.getByText(t('field.required'))).toBeVisible()
  await fieldOf(panel, t, 'stage.reason.reopened').fill('L’eau est revenue avec l’orage de dimanche')
  await move()
  await expect(panel).toBeHidden()
  await expect(page.entries.first()).toContainText('L’eau est revenue')

  await page.act('act.not-upheld')
  await fieldOf(panel, t, 'stage.reason.not-upheld').fill('Le joint a été retiré par l’occupante')
  await move()
  await expect(panel).toBeHidden()
  await expect(page.entries.first()).toContainText('Le joint a été retiré')
  await window.getByRole('button', { name: t('case.acts') }).click()
  await expect(window.getByRole('menuitem', { name: t('act.reopen') })).toBeVisible()
})
