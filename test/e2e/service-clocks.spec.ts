import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { expectWorkspace, readerOf } from './pages/reader'

test('the working hours of the firm are set, read back, and decide what a client waits for', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  const { t } = reader
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

  const open = await window.evaluate(async () => {
    const asked = { view: 'waiting-on-us', sort: 'due', offset: 0, limit: 10 } as const
    const reply = await window.entente.call('case.list', { ...asked, query: '', descending: false })
    return reply.ok ? reply.value.rows.map((row) => row.id) : []
  })
  const [first] = open
  expect(first).toBeDefined()
  await go(`/cases/${first}/details`)
  const clocks = main.getByRole('region', { name: t('clocks.title') })
  await expect(clocks.getByText(t('clocks.answer'))).toBeVisible()
  await expectAccessible(window)
  await go('/settings/preferences')
  await expect(main.getByLabel(t('hours.saturday'))).toHaveValue('9:00–12:00')
})
