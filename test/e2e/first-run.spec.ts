import { expect } from '@playwright/test'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { expectAccessible } from '../support/axe'
import { test } from '../support/entente-test'
import type { Entente } from '../support/launch'
import { UnlockPage } from './pages/doors'
import { FirstRunPage, firm, PASSPHRASE } from './pages/first-run-page'
import { expectWorkspace, fieldOf, readerOf } from './pages/reader'

/** The first page in a language, whichever the machine speaks. */
async function firstPage({ window }: Entente, language: Language): Promise<FirstRunPage> {
  return new FirstRunPage(readerOf(window, language)).speak(language)
}

test('says at each field what is missing, keeps what was written, and sets the firm up', async ({ start }) => {
  const entente = await start()
  const page = await firstPage(entente, 'fr')
  const { window, t } = page.reader
  await page.beginFirm()
  await expect(fieldOf(window, t, 'company.name')).toBeFocused()
  await page.create()

  const missing = window.getByRole('alert').getByText(t('setup.incomplete', { sections: '\0' }).split('\0')[0] ?? '')
  await expect(missing).toContainText(t('company.section'))
  await expect(missing).toContainText(t('people.section'))
  await expect(missing).toContainText(t('protection.section'))
  await expect(fieldOf(window, t, 'company.name')).toHaveAccessibleDescription(t('field.required'))

  await page.fillFirm()
  await expect(missing).toBeHidden()
  const english = await page.speak('en')
  await expect(fieldOf(window, english.reader.t, 'company.name')).toHaveValue(firm.name)
  await english.create()
  await expectWorkspace(english.reader)
  await expect(window.getByRole('heading', { name: english.reader.t('today.first.title') })).toBeVisible()
})

test('asks for a passphrase long enough, typed twice alike', async ({ start }) => {
  const page = await firstPage(await start(), 'fr')
  const { window, t } = page.reader
  await page.beginFirm()
  await page.fillFirm('court')
  await page.create()
  await expect(window.getByText(t('field.passphrase-too-short'), { exact: true })).toBeVisible()

  await page.fillFirm('assez longue pour tenir')
  await fieldOf(window, t, 'protection.again').fill('assez longue pour tenir !')
  await page.create()
  await expect(window.getByText(t('field.passphrase-differs'))).toBeVisible()
})

test('compares the two passphrases once both are typed, and Enter after the second makes the workspace', async ({
  start
}) => {
  const page = await firstPage(await start(), 'fr')
  const { window, t } = page.reader
  await page.beginFirm()
  await page.fillFirm('')
  const differs = window.getByText(t('field.passphrase-differs'))
  await fieldOf(window, t, 'protection.passphrase').pressSequentially(PASSPHRASE)
  await fieldOf(window, t, 'protection.again').focus()
  await expect(fieldOf(window, t, 'protection.again')).toHaveAccessibleDescription('')
  await window.keyboard.type('autre chose')
  await fieldOf(window, t, 'protection.passphrase').focus()
  await expect(differs).toBeVisible()
  await fieldOf(window, t, 'protection.again').fill(PASSPHRASE)
  await expect(differs).toBeHidden()
  await window.keyboard.press('Enter')
  await expectWorkspace(page.reader)
})

test('is filled in and sent with the keyboard alone', async ({ start }) => {
  const page = await firstPage(await start(), 'fr')
  const { window, t } = page.reader
  await window.getByRole('button', { name: t('setup.firm.title') }).focus()
  await window.keyboard.press('Enter')
  await expect(fieldOf(window, t, 'company.name')).toBeFocused()
  await window.keyboard.type('Atelier Nguyễn & Œuvre')
  await window.keyboard.press('Tab')
  await window.keyboard.type('SAS')
  await expect(fieldOf(window, t, 'company.legal-form', { optional: true })).toHaveValue('SAS')
  await window.getByRole('button', { name: t('setup.create') }).focus()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('alert').getByText(t('people.section'))).toBeVisible()
  await expect(fieldOf(window, t, 'company.address')).toBeFocused()
})

test('asks for the passphrase at the next start, and says when it is the wrong one', async ({ start, folder }) => {
  const first = await start({ dataDir: folder })
  const page = await firstPage(first, 'fr')
  await page.createFirm()
  await first.app.close()

  const again = readerOf((await start({ dataDir: folder })).window, 'fr')
  const door = new UnlockPage(again)
  await door.unlock('ce n’est pas elle')
  await expect(again.window.getByText(again.t('refusal.wrong-passphrase'))).toBeVisible()
  await expectAccessible(again.window)
  await expect(again.window.getByText(again.t('unlock.wait', { seconds: 0 }).slice(0, 14))).toBeHidden()
  await door.enter(PASSPHRASE)
  await expect(again.window.getByText(firm.name)).toBeVisible()
})

test('opens sample cases, which one leaves for the first page', async ({ start }) => {
  const page = await firstPage(await start(), 'fr')
  const { window, t } = page.reader
  await page.openSamples()
  await expect(window.getByText(t('rail.sample'))).toBeVisible()
  await expect(window.getByText(t('app-notice.own-identity'))).toBeHidden()
  await window.getByRole('link', { name: t('place.contacts') }).click()
  await expect(window.getByRole('heading', { name: t('place.contacts') })).toBeVisible()
  await window.keyboard.press('ControlOrMeta+l')
  await expect(window.getByRole('heading', { name: t('setup.welcome.title') })).toBeVisible()
  await page.openSamples()
  await expect(window.getByRole('heading', { name: t('place.today'), exact: true })).toBeVisible()
})

test('stops making sample cases when asked to', async ({ start }) => {
  const page = await firstPage(await start(), 'fr')
  const { window, t } = page.reader
  await window.getByRole('button', { name: t('setup.samples.title') }).click()
  await window.getByRole('button', { name: t('action.cancel') }).click()
  await expect(window.getByText(t('setup.samples.making'))).toBeHidden()
  await expect(window.getByRole('button', { name: t('setup.firm.title') })).toBeEnabled()
})

for (const [language, scheme] of [
  ['fr', 'appearance.light'],
  ['en', 'appearance.dark']
] as const) {
  test(`can be read by everybody, in ${language}, ${scheme}`, async ({ start }) => {
    const page = await firstPage(await start(), language)
    const { window, t } = page.reader
    await window.getByText(t(scheme), { exact: true }).click()
    await expectAccessible(window)
    await page.beginFirm()
    await window.getByRole('checkbox', { name: t('mediator.have') }).check()
    await page.create()
    await expect(window.getByRole('alert').getByText(t('company.section'))).toBeVisible()
    await expectAccessible(window)
  })
}
