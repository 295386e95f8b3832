import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, fieldOf, goTo, pick, readerOf } from './pages/reader'

const NAME = 'Réserves levées sous trente jours'
const OTHER = 'Reserves lifted within thirty days'

test('a rule of the firm is told by its name in the case, its timeline, the agenda and Today, in either language', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const main = window.getByRole('main')
  const panel = window.getByRole('dialog')
  await goTo(reader, 'place.settings')
  const sections = window.getByRole('navigation', { name: t('settings.sections') })
  await sections.getByRole('link', { name: t('settings.deadlines') }).click()
  await buttonOf(main, t('own-rules.add')).click()
  await fieldOf(panel, t, 'own-rules.name').fill(NAME)
  await fieldOf(panel, t, 'own-rules.name.en', { optional: true }).fill(OTHER)
  await pick(reader, fieldOf(panel, t, 'own-rules.start'), t('deadline.input.reception'))
  await fieldOf(panel, t, 'own-rules.number').fill('30')
  await fieldOf(panel, t, 'own-rules.source').fill('CCAG de la maison, art. 7')
  await expectAccessible(window)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()

  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.deadlines') }).click()
  await buttonOf(main, t('deadlines.add')).click()
  await pick(reader, fieldOf(panel, t, 'deadlines.add.rule'), NAME)
  await buttonOf(panel, t('deadlines.set-date')).click()
  await fieldOf(panel, t, 'deadline.input.reception').fill('5/2/2026')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  await expect(page.entries.first()).toContainText(NAME)

  await goTo(reader, 'place.agenda')
  await expect(window.getByRole('listbox')).toContainText(NAME)
  await goTo(reader, 'place.today')
  await expect(main).toContainText(NAME)

  await window.evaluate(() => {
    location.hash = '/settings/screen'
  })
  await window.getByText('English', { exact: true }).click()
  const english = readerOf(window, 'en')
  await goTo(english, 'place.today')
  await expect(main).toContainText(OTHER)
  await goTo(english, 'place.agenda')
  await expect(window.getByRole('listbox')).toContainText(OTHER)
  await expect(window.getByRole('listbox')).not.toContainText('reserves-levees')
})
