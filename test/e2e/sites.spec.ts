import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { buttonOf, fieldOf, pick } from './pages/reader'

test('a site is added with its lots, their contractors, contracts and insurances; a lot removed comes back', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const lots = window.getByRole('list', { name: t('lots.title') })
  const panel = (title: 'sites.new' | 'site.edit' | 'lot.add' | 'lot.edit') =>
    window.getByRole('dialog', { name: t(title) })

  await test.step('the site', async () => {
    await window.keyboard.press('ControlOrMeta+9')
    await expect(window.getByRole('heading', { level: 1, name: t('place.sites') })).toBeVisible()
    await expectAccessible(window)
    await buttonOf(window, t('sites.new')).click()
    await buttonOf(panel('sites.new'), t('sites.new')).click()
    await expect(fieldOf(panel('sites.new'), t, 'site.name')).toHaveAccessibleDescription(t('field.required'))
    await fieldOf(panel('sites.new'), t, 'site.name').fill('Îlot Sainte-Thérèse, bâtiment C')
    await fieldOf(panel('sites.new'), t, 'site.business-number', { optional: true }).fill('26-004')
    await fieldOf(panel('sites.new'), t, 'contact.town', { optional: true }).fill('Villeurbanne')
    await buttonOf(panel('sites.new'), t('sites.new')).click()
    await expect(window.getByRole('heading', { level: 1, name: 'Îlot Sainte-Thérèse, bâtiment C' })).toBeVisible()
  })

  await test.step('a lot held by a firm nobody knew, with an insurance that has ended', async () => {
    await buttonOf(window, t('lot.add')).click()
    const form = panel('lot.add')
    await fieldOf(form, t, 'lot.number').fill('10')
    await fieldOf(form, t, 'lot.name').fill('Plomberie et chauffage')
    await fieldOf(form, t, 'lot.contractor', { optional: true }).fill('Établissements Gonçalves & Fils')
    await expect(form.getByText(t('lot.contractor.new', { name: 'Établissements Gonçalves & Fils' }))).toBeVisible()
    await fieldOf(form, t, 'lot.contract', { optional: true }).fill('M-2025-10')
    await fieldOf(form, t, 'lot.retention', { optional: true }).fill('7')
    await buttonOf(form, t('lot.insurance.add')).click()
    await pick(reader, fieldOf(form, t, 'insurance.kind'), t('insurance.kind.liability'))
    await fieldOf(form, t, 'insurance.insurer').fill('Assurances du Bâtiment')
    await fieldOf(form, t, 'insurance.from').fill('01/01/2024')
    await fieldOf(form, t, 'insurance.to').fill('31/12/2024')
    await expectAccessible(window)
    await buttonOf(form, t('lot.add')).click()
    await expect(
      fieldOf(form, t, 'lot.retention', { optional: true }),
      'more than the law lets hold back'
    ).toHaveAccessibleDescription(new RegExp(t('field.too-large'), 'u'))
    await fieldOf(form, t, 'lot.retention', { optional: true }).fill('2,5')
    await buttonOf(form, t('lot.add')).click()
    await expect(form).toBeHidden()
    const row = lots.locator('> li').first()
    await expect(row.getByRole('link', { name: 'Établissements Gonçalves & Fils' })).toBeVisible()
    await expect(row).toContainText(t('lot.retention.of', { rate: 2.5 }))
    await expect(row).toContainText(t('insurance.ended', { date: '31 décembre 2024' }))
  })

  await test.step('a second one stands before it by its number; a number is given once', async () => {
    await buttonOf(window, t('lot.add')).click()
    const form = panel('lot.add')
    await fieldOf(form, t, 'lot.number').fill('10')
    await fieldOf(form, t, 'lot.name').fill('Peinture')
    await buttonOf(form, t('lot.add')).click()
    await expect(form).toContainText(t('refusal.lot-number-taken'))
    await fieldOf(form, t, 'lot.number').fill('9')
    await buttonOf(form, t('lot.add')).click()
    await expect(lots.locator('> li')).toHaveCount(2)
    await expect(lots.locator('> li').first()).toContainText('Peinture')
    await expectAccessible(window)
  })

  await test.step('removed, and taken back', async () => {
    await buttonOf(window, t('lot.edit.of', { name: 'Peinture' })).click()
    await buttonOf(panel('lot.edit'), t('lot.remove')).click()
    await expect(lots.locator('> li')).toHaveCount(1)
    await buttonOf(window, t('action.undo')).click()
    await expect(lots.locator('> li')).toHaveCount(2)
  })

  await test.step('its flats, several at once, stand as one walks; one removed comes back', async () => {
    const dialog = (title: 'zone.add' | 'zone.edit') => window.getByRole('dialog', { name: t(title) })
    const zones = window.getByRole('list', { name: t('zones.title') }).getByRole('listitem')
    await buttonOf(window, t('zone.add')).click()
    const form = dialog('zone.add')
    await buttonOf(form, t('zone.add')).click()
    await expect(fieldOf(form, t, 'zone.name')).toHaveAccessibleDescription(new RegExp(t('field.required'), 'u'))
    await fieldOf(form, t, 'zone.building', { optional: true }).fill('Bât. C')
    await fieldOf(form, t, 'zone.level', { optional: true }).fill('R+1; RDC')
    await fieldOf(form, t, 'zone.name').fill('appartement 2; appartement 1')
    await fieldOf(form, t, 'zone.rooms', { optional: true }).fill('Entrée, Séjour, Cuisine')
    await expectAccessible(window)
    await buttonOf(form, t('zone.add')).click()
    await expect(form).toBeHidden()
    await expect(zones.locator('bdi')).toHaveText([
      'Bât. C, RDC, appartement 1',
      'Bât. C, RDC, appartement 2',
      'Bât. C, R+1, appartement 1',
      'Bât. C, R+1, appartement 2'
    ])
    await buttonOf(window, t('zone.edit.of', { name: 'Bât. C, R+1, appartement 1' })).click()
    await buttonOf(dialog('zone.edit'), t('zone.remove')).click()
    await expect(zones).toHaveCount(3)
    await buttonOf(window, t('action.undo')).click()
    await expect(zones).toHaveCount(4)
  })

  await test.step('the day the whole was received', async () => {
    await buttonOf(window, t('site.edit')).click()
    await fieldOf(panel('site.edit'), t, 'site.reception', { optional: true }).fill('27/02/2026')
    await buttonOf(panel('site.edit'), t('site.save')).click()
    await expect(window.getByText(t('site.received', { date: '27 février 2026' }))).toBeVisible()
  })
})

test('a visit is begun from the page of a site, in one of its open cases', async ({ atSamples }) => {
  const { window, t } = await atSamples()
  await window.keyboard.press('ControlOrMeta+9')
  await window.getByText('Résidence Les Ormes').first().click()
  await expect(buttonOf(window, t('visits.begin'))).toBeVisible()
  await expectAccessible(window)
  await buttonOf(window, t('visits.begin')).click()
  const inCase = window.getByRole('menuitem', { name: /Infiltration, appartement B12/u })
  await inCase.click()
  await expect(window.getByRole('tab', { name: t('case.tab.visits') })).toHaveAttribute('aria-selected', 'true')
  await buttonOf(window, t('visits.begin')).click()
  await window.getByRole('menuitem', { name: new RegExp(t('visit.kind.after-sales'), 'iu') }).click()
  await expect(window.getByText(t('visit.number', { number: 1 }))).toBeVisible()
})
