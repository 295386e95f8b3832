import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'

test('the working hours of the firm are set, read back, and decide what a client waits for', async ({ atSamples }) => {
  const { window, t } = await atSamples()
  const main = window.getByRole('main')
  const go = (address: string) =>
    window.evaluate((to) => {
      location.hash = to
    }, address)
  await go('/settings/preferences')
  const saturday = main.getByLabel(t('hours.saturday'))
  await saturday.fill('le matin')
  await saturday.blur()
  await expect(main.getByText(t('hours.wrong'))).toBeVisible()
  await saturday.fill('9h-12h')
  await saturday.blur()
  await expect(main.getByText(t('hours.wrong'))).toBeHidden()
  await expectAccessible(window)

  const reply = await window.evaluate(([channel, asked]) => globalThis.window.entente.call(channel, asked), [
    'case.list',
    { view: 'waiting-on-us', sort: 'due', offset: 0, limit: 10, query: '', descending: false }
  ] as const)
  const open = reply.ok ? reply.value.rows.map((row: { readonly id: string }) => row.id) : []
  const [first] = open
  expect(first).toBeDefined()
  await go(`/cases/${first}/details`)
  const clocks = main.getByRole('region', { name: t('clocks.title') })
  await expect(clocks.getByText(t('clocks.answer'))).toBeVisible()
  await expectAccessible(window)
  await go('/settings/preferences')
  await expect(main.getByLabel(t('hours.saturday'))).toHaveValue('9:00–12:00')
})
