import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { expectWorkspace, readerOf } from './pages/reader'

const ownNames = { fr: 'Français', en: 'English' } as const

const addresses = [
  '/today',
  '/cases',
  '/cases?q=nowhere',
  '/search?q=toiture',
  '/letters',
  '/arrivals',
  '/agenda',
  '/agenda?look=month',
  '/agenda?look=timeline',
  '/contacts',
  '/settings/company',
  '/settings/people',
  '/settings/mediator',
  '/settings/preferences',
  '/settings/letters',
  '/settings/letters/findings-refusal/fr',
  '/settings/deadlines',
  '/settings/screen',
  '/settings/safety',
  '/exchange',
  '/glossary'
] as const

for (const [language, scheme] of [
  ['fr', 'light'],
  ['en', 'dark']
] as const) {
  test(`every place can be read by everybody, in ${language}, ${scheme}`, async ({ start, sampleDir }) => {
    const { window } = await start({ dataDir: sampleDir })
    await expectWorkspace(readerOf(window, 'fr'))
    const go = (to: string) =>
      window.evaluate((address) => {
        location.hash = address
      }, to)
    await go('/settings/screen')
    await window.getByText(ownNames[language], { exact: true }).click()
    const { t } = readerOf(window, language)
    await window.getByText(t(`appearance.${scheme}`), { exact: true }).click()
    await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    for (const address of addresses) {
      await go(address)
      await expect(window.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await expect(window.getByRole('status', { name: t('loading.label') })).toBeHidden()
      await test.step(address, () => expectAccessible(window))
    }
    await window.keyboard.press('ControlOrMeta+k')
    await expect(window.getByRole('dialog', { name: t('palette.title') })).toBeVisible()
    await expectAccessible(window)
  })
}
