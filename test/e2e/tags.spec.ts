import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { buttonOf, fieldOf } from './pages/reader'

test('tags are put on a case and taken off it, and the search finds it by them', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { window, t } = page.reader
  await page.act('act.tags')
  for (const tag of ['toiture', 'dégât des eaux']) {
    await fieldOf(page.panel, t, 'bulk.tag').fill(tag)
    await window.keyboard.press('Escape')
    await buttonOf(page.panel, t('tags.add')).click()
    await expect(page.panel.getByRole('list', { name: t('tags.panel') }).getByText(tag, { exact: true })).toBeVisible()
  }
  await expectAccessible(window)
  await buttonOf(page.panel, t('tags.remove', { tag: 'toiture' })).click()
  await expect(page.panel.getByRole('listitem')).toHaveText([/dégât des eaux/u])
  await buttonOf(page.panel, t('action.close')).click()
  const found = async (tag: string, count: number) => {
    await window.evaluate(
      (to) => {
        location.hash = to
      },
      `/search?q=${encodeURIComponent(`tag:"${tag}"`)}`
    )
    await expect(window.getByRole('main').getByText(/^2026-A-\d+$/u)).toHaveCount(count)
  }
  await found('dégât des eaux', 1)
  await found('toiture', 0)
})
