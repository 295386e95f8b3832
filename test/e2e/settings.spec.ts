import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose, willSaveAs } from '../support/dialogs'
import { test } from '../support/entente-test'
import { hostileTexts } from '../support/hostile-texts'
import { RestorePanel, UnlockPage } from './pages/doors'
import { FirstRunPage, firm as own } from './pages/first-run-page'
import { expectWorkspace, fieldOf, goTo, pick, type Reader, readerOf } from './pages/reader'
import { SafetyPage } from './pages/safety-page'

type Section = 'company' | 'people' | 'mediator' | 'preferences' | 'screen' | 'safety'

async function open(reader: Reader, section: Section): Promise<void> {
  const { window, t } = reader
  await goTo(reader, 'place.settings')
  await window
    .getByRole('navigation', { name: t('settings.sections') })
    .getByRole('link', { name: t(`settings.${section}`) })
    .click()
  await expect(window.getByRole('main').getByRole('heading', { name: t(`settings.${section}`) })).toBeVisible()
}

/** The mark beside a section's title. */
function mark({ window }: Reader, words: string): Locator {
  return window.getByRole('main').getByRole('status').filter({ hasText: words })
}

async function saved(reader: Reader): Promise<void> {
  await reader.window.keyboard.press('Tab')
  await expect(mark(reader, reader.t('state.saved'))).toBeVisible()
}

const name = `Menuiserie Lévêque 🪵 ${hostileTexts.template}`
const newcomer = { firstName: 'יוסף', lastName: hostileTexts.markup, capacity: 'Conductrice de travaux' }
const mediator = 'Centre de médiation de la consommation (CM2C)'

test('what the settings say is there again after a restart, and on another machine by a backup', async ({
  start,
  firm,
  folder,
  dataDir
}) => {
  const backup = join(folder, 'Entente.entente')
  const first = await start({ dataDir })
  const french = readerOf(first.window, 'fr')
  await new UnlockPage(french).enter(firm.passphrase)
  await test.step('company', () => changeCompany(french))
  await test.step('people', () => addPerson(french))
  await test.step('mediator', () => describeMediator(french))
  await test.step('departments', () => renameDepartment(french))
  const english = await test.step('language and theme', () => changeScreen(french))
  await first.close()

  const second = await start({ dataDir })
  const again = readerOf(second.window, 'en')
  await new UnlockPage(again).enter(firm.passphrase)
  await expect(second.window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await showsAll(again)
  const safety = new SafetyPage(again)
  await safety.open()
  await willSaveAs(second.app, backup)
  await safety.backUp(backup)
  await second.close()

  const elsewhere = await start()
  const page = await new FirstRunPage(readerOf(elsewhere.window, english.language)).speak('en')
  await page.beginRestore()
  await willChoose(elsewhere.app, backup)
  await new RestorePanel(page.reader).restore(firm.passphrase)
  // Two people work there now, and none of them was ever at this machine.
  await expect(elsewhere.window.getByRole('heading', { name: page.reader.t('who.title') })).toBeVisible()
  await elsewhere.window.getByRole('button', { name: own.lastName }).click()
  await expectWorkspace(page.reader)
  await showsAll(page.reader)
})

async function changeCompany(reader: Reader): Promise<void> {
  const { window, t } = reader
  await open(reader, 'company')
  const field = fieldOf(window, t, 'company.name')
  await field.fill(hostileTexts.long)
  await window.keyboard.press('Tab')
  await expect(window.getByText(t('field.too-long-by', { max: 120 }))).toBeVisible()
  await expect(mark(reader, t('state.unsaved'))).toBeVisible()
  await expect(field).toHaveValue(hostileTexts.long)
  await expectAccessible(window)
  await field.fill(name)
  await saved(reader)
}

async function addPerson(reader: Reader): Promise<void> {
  const { window, t } = reader
  await open(reader, 'people')
  await window.getByRole('button', { name: t('people.add') }).click()
  const panel = window.getByRole('dialog')
  await fieldOf(panel, t, 'person.first-name', { optional: true }).fill(newcomer.firstName)
  await fieldOf(panel, t, 'person.last-name').fill(newcomer.lastName)
  await panel.getByRole('button', { name: t('action.save') }).click()
  await expect(panel.getByText(t('field.required'))).toBeVisible()
  await expect(fieldOf(panel, t, 'person.last-name')).toHaveValue(newcomer.lastName)
  await fieldOf(panel, t, 'person.capacity').fill(newcomer.capacity)
  await pick(reader, fieldOf(panel, t, 'person.powers.gestures'), t('limit.up-to'))
  await fieldOf(panel, t, 'limit.amount').fill('1 234,56 €')
  await panel.getByRole('button', { name: t('action.save') }).click()
  await expect(panel).toBeHidden()
}

async function describeMediator(reader: Reader): Promise<void> {
  const { window, t } = reader
  await open(reader, 'mediator')
  await window.getByRole('checkbox', { name: t('mediator.have') }).check()
  await fieldOf(window, t, 'mediator.name').fill(mediator)
  await fieldOf(window, t, 'mediator.address').fill('49 rue de Ponthieu, 75008 Paris')
  await expect(mark(reader, t('state.unsaved'))).toBeVisible()
  await fieldOf(window, t, 'mediator.website').fill('www.cm2c.example')
  await fieldOf(window, t, 'mediator.waiting-days', { optional: true }).fill('60')
  await saved(reader)
}

async function renameDepartment(reader: Reader): Promise<void> {
  const { window, t } = reader
  await open(reader, 'preferences')
  const department = t('department.works')
  await window.getByRole('checkbox', { name: department, exact: true }).check()
  await window.getByRole('textbox', { name: t('departments.own-name', { department }) }).fill('Chantiers & pose')
  await saved(reader)
}

async function changeScreen(reader: Reader): Promise<Reader> {
  const { window, t } = reader
  await open(reader, 'screen')
  await window.getByText(t('appearance.dark'), { exact: true }).click()
  await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await window.getByText('English', { exact: true }).click()
  const english = readerOf(window, 'en')
  await expect(window.getByRole('heading', { level: 1, name: english.t('place.settings') })).toBeVisible()
  await expectAccessible(window)
  return english
}

async function showsAll(reader: Reader): Promise<void> {
  const { window, t } = reader
  await open(reader, 'company')
  await expect(fieldOf(window, t, 'company.name')).toHaveValue(name)
  await open(reader, 'people')
  await window.getByRole('button', { name: newcomer.lastName }).click()
  const panel = window.getByRole('dialog')
  await expect(fieldOf(panel, t, 'person.capacity')).toHaveValue(newcomer.capacity)
  await expect(fieldOf(panel, t, 'limit.amount')).toHaveValue(/^€1,234\.56$/u)
  await window.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await open(reader, 'mediator')
  await expect(fieldOf(window, t, 'mediator.name')).toHaveValue(mediator)
  await expect(fieldOf(window, t, 'mediator.waiting-days', { optional: true })).toHaveValue('60')
  await open(reader, 'preferences')
  const own = window.getByRole('textbox', { name: t('departments.own-name', { department: t('department.works') }) })
  await expect(own).toHaveValue('Chantiers & pose')
}
