import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'

test('words, mistyped words, exact words and filters find their cases', async ({ atSamples }) => {
  const { window, t } = await atSamples()
  await window.keyboard.press('ControlOrMeta+f')
  const field = window.getByRole('searchbox', { name: t('search.field') })
  const main = window.getByRole('main')
  const hits = main.getByRole('listitem').filter({ has: window.getByRole('link') })

  await test.step('a typing mistake is said', async () => {
    await field.fill('infitlration')
    await expect(hits.first()).toContainText(t('search.approximate'))
    await expect(hits.first().locator('mark')).toHaveText(/infiltration/iu)
    await field.fill('"infitlration"')
    await expect(main.getByText(t('state.empty-search', { query: '"infitlration"' }))).toBeVisible()
  })

  await test.step('filters are offered as one types, and narrow', async () => {
    await field.fill('type')
    await main
      .getByRole('list', { name: t('search.offers') })
      .getByRole('button', { name: 'type:' })
      .click()
    await expect(field).toBeFocused()
    await window.keyboard.type('fact')
    await main.getByRole('button', { name: 'type:facturation' }).click()
    await expect(field).toHaveValue('type:facturation ')
    await expect(hits).toHaveCount(1)
    await field.fill('-type:facturation')
    await expect.poll(() => hits.count()).toBeGreaterThan(3)
  })

  await test.step('a filter that means nothing is told', async () => {
    await field.fill('toiture type:girafe')
    await expect(main.getByRole('status').filter({ hasText: 'type:girafe' })).toBeVisible()
  })

  await test.step('a person leads to their cases', async () => {
    await field.fill('lefevre')
    await main
      .getByRole('region', { name: t('search.contacts') })
      .getByRole('link', { name: /Lefèvre/u })
      .click()
    await expect(field).toHaveValue(/personne:".*Lefèvre"/u)
    await expect(hits).toHaveCount(1)
  })
  await expectAccessible(window)
})
