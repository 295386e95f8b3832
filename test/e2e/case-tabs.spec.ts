import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose, willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { InboxPage } from './pages/inbox-page'
import { buttonOf, expectWorkspace, fieldOf, pick, type Reader, readerOf } from './pages/reader'

type Tab = 'details' | 'defects' | 'exhibits'

interface OpenCase {
  readonly reader: Reader
  /** What is edited beside the case. */
  readonly panel: Locator
}

async function openTab(window: Page, tab: Tab): Promise<OpenCase> {
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  const inbox = new InboxPage(reader)
  await inbox.open()
  await inbox.rows().filter({ hasText: 'Infiltration' }).click()
  await window.getByRole('tab', { name: reader.t(`case.tab.${tab}`) }).click()
  return { reader, panel: window.getByRole('dialog') }
}

const rowsOf = ({ reader }: OpenCase, tab: Tab): Locator =>
  reader.window.getByRole('list', { name: reader.t(`case.tab.${tab}`), exact: true }).locator('> li')

test('the details are changed beside the case: the type proposes, and nothing typed is lost', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openTab(window, 'details')
  const { reader, panel } = page
  const { t } = reader
  const tab = window.getByRole('tabpanel')
  await expectAccessible(window)
  await buttonOf(tab, t('act.edit-details')).click()
  const amount = fieldOf(panel, t, 'details.amount', { optional: true })
  await amount.fill('beaucoup')
  await buttonOf(panel, t('details.save')).click()
  await expect(panel.getByText(t('field.not-an-amount'))).toBeVisible()
  await amount.fill('12 500,5')
  await window.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await buttonOf(tab, t('act.edit-details')).click()
  await expect(amount).toHaveValue('12 500,5')
  await pick(reader, fieldOf(panel, t, 'details.type'), t('type.safety'))
  await expect(fieldOf(panel, t, 'details.priority')).toHaveValue(t('priority.P1'))
  await expect(fieldOf(panel, t, 'details.department')).toHaveValue(t('department.management'))
  await expectAccessible(window)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()
  await expect(tab.getByText('12\u202f500,50\u00a0€')).toBeVisible()
  await expect(tab.getByText(t('type.safety'), { exact: true })).toBeVisible()
})

test('a contact is corrected with its envelope in sight, and a new party joins the case', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openTab(window, 'details')
  const { reader, panel } = page
  const { t } = reader
  const tab = window.getByRole('tabpanel')
  const first = tab.getByRole('listitem').filter({ hasText: 'Marguerite Lefèvre' })
  await buttonOf(first, t('parties.edit')).click()
  await fieldOf(panel, t, 'contact.street').fill('3 bis avenue du Général-de-Gaulle et des Frères Lumière')
  await expect(panel.locator('figure')).toContainText('69003 LYON')
  await expect(panel.getByText(t('address-issue.too-long'))).toBeVisible()
  await expect(panel.getByText(/^[45]\d caractères sur 38$/u)).toBeAttached()
  // Counted, it would fit; in the letter's type it does not: a person shortens it, nothing is cut.
  await fieldOf(panel, t, 'contact.street').fill('W'.repeat(36))
  await expect(panel.getByText(/mesure \d+,\d mm et la fenêtre en montre 80/u)).toBeVisible()
  await expectAccessible(window)
  await fieldOf(panel, t, 'contact.street').fill('3 bis impasse de l’Église')
  await fieldOf(panel, t, 'contact.care-of', { optional: true }).fill('chez Madame Petit')
  await expect(panel.locator('figure')).toContainText('C/O Madame Petit')
  await fieldOf(panel, t, 'contact.locality', { optional: true }).fill('C.S. 40118')
  await expect(panel.getByText(t('address-issue.box-without-cedex'))).toBeVisible()
  await fieldOf(panel, t, 'contact.town').fill('Lyon Cedex 3')
  await expect(panel.locator('figure')).toContainText('69003 LYON CEDEX 03')
  await expect(panel.getByText(t('address-issue.box-without-cedex'))).toBeHidden()
  await expect(panel.locator('figure')).toContainText('3 BIS IMPASSE DE L EGLISE')
  const emails = fieldOf(panel, t, 'contact.emails', { optional: true })
  await emails.fill('m.lefevre@courriel.example\npas une adresse')
  await buttonOf(panel, t('parties.contact.save')).click()
  await expect(panel.getByText(t('field.not-an-email'))).toBeVisible()
  await emails.fill('m.lefevre@courriel.example\nmarguerite@courriel.example')
  await expectAccessible(window)
  await buttonOf(panel, t('parties.contact.save')).click()
  await expect(panel).toBeHidden()
  await expect(first).toContainText('marguerite@courriel.example')

  const name = 'Cabinet d’expertise Béranger-Núñez et associés'
  await buttonOf(tab, t('parties.add')).click()
  await fieldOf(panel, t, 'parties.who').fill(name)
  await buttonOf(panel, t('parties.create', { name })).click()
  await panel.getByText(t('contact.kind.body'), { exact: true }).click()
  await buttonOf(panel, t('contact.create')).click()
  await pick(reader, fieldOf(panel, t, 'parties.role'), t('role.expert'))
  await buttonOf(panel, t('parties.add')).click()
  await expect(panel).toBeHidden()
  const added = tab.getByRole('listitem').filter({ hasText: name })
  await expect(added).toContainText(t('role.expert'))
  await expect(added).toContainText(t('parties.no-address'))
  await buttonOf(added, t('parties.remove')).click()
  await expect(added).toBeHidden()
})

test('a promise is kept from the details, by the palette as well', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openTab(window, 'details')
  const { t } = page.reader
  const promise = window.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'appeler Mme Lefèvre' })
  await expect(buttonOf(promise, t('steps.keep'))).toBeVisible()
  await window.keyboard.press('ControlOrMeta+k')
  await window.keyboard.type(t('steps.keep'))
  await window.keyboard.press('Enter')
  await expect(promise).toContainText(t('steps.kept'))
  await expect(buttonOf(promise, t('steps.keep'))).toBeHidden()
})

test('a promise that was not kept says so in the details and in the timeline', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openTab(window, 'details')
  const { t } = page.reader
  const promise = window.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'appeler Mme Lefèvre' })
  await buttonOf(promise, t('steps.miss')).press('Enter')
  await expect(promise).toContainText(t('steps.missed'))
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  const missed = window
    .getByRole('tabpanel')
    .getByRole('listitem')
    .filter({ hasText: t('event.promise-missed') })
  await expect(missed.first()).toContainText('appeler Mme Lefèvre')
})

test('a defect takes the next number, with its photograph and its visibility', async ({ start, sampleDir, folder }) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const page = await openTab(window, 'defects')
  const { t } = page.reader
  const rows = rowsOf(page, 'defects')
  await expect(rows).toHaveCount(7)
  await expectAccessible(window)
  const picture = join(folder, 'trace d’humidité.jpg')
  await writeFile(picture, await readFile(join('resources', 'samples', 'ceiling.jpg')))
  await buttonOf(window.getByRole('tabpanel'), t('defects.add')).click()
  await fieldOf(page.panel, t, 'defect.place').fill('entrée, derrière la porte')
  await fieldOf(page.panel, t, 'defect.text').fill('Trace d’humidité de 40 cm, plinthe gonflée.')
  await willChoose(app, picture)
  await buttonOf(page.panel, t('files.choose-pictures')).click()
  await expect(page.panel.getByRole('list', { name: t('files.given') }).getByRole('listitem')).toHaveCount(1)
  await expectAccessible(window)
  await buttonOf(page.panel, t('defects.add')).click()
  await expect(rows).toHaveCount(8)
  const last = rows.last()
  await expect(last).toContainText(t('defects.number', { number: 8 }))
  await expect(last.getByRole('button', { name: t('exhibits.look', { name: 'trace d’humidité.jpg' }) })).toBeVisible()
  await last.getByText(t('visibility.internal'), { exact: true }).click()
  await window.getByRole('menuitem', { name: t('visibility.communicable') }).click()
  await expect(last.getByText(t('visibility.communicable'), { exact: true })).toBeVisible()
})

test('pieces are looked at before they enter, and a copy and its original lead to each other', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const page = await openTab(window, 'exhibits')
  const { t } = page.reader
  const rows = rowsOf(page, 'exhibits')
  const before = await rows.count()
  await expectAccessible(window)
  const [report, redacted, saved] = ['rapport d’expert.pdf', 'rapport caviardé.pdf', 'copie.pdf'].map((name) =>
    join(folder, name)
  )
  if (report === undefined || redacted === undefined || saved === undefined) throw new Error('Three names were given')
  await writeFile(report, 'Le rapport, avec le nom de tous les voisins.')
  await writeFile(redacted, 'Le rapport.')

  await willChoose(app, report)
  await buttonOf(window.getByRole('tabpanel'), t('pieces.add-files')).click()
  const form = window.getByRole('form', { name: t('pieces.form') })
  await fieldOf(form, t, 'pieces.text', { optional: true }).fill('Remis en main propre')
  await window.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await expect(fieldOf(form, t, 'pieces.text', { optional: true })).toHaveValue('Remis en main propre')
  await expectAccessible(window)
  await buttonOf(form, t('pieces.record', { count: 1 })).click()
  await expect(rows).toHaveCount(before + 1)

  const original = rows.filter({ hasText: 'rapport d’expert.pdf' }).first()
  await original.getByRole('button', { name: t('exhibits.acts', { name: 'rapport d’expert.pdf' }) }).click()
  await willChoose(app, redacted)
  await window.getByRole('menuitem', { name: t('pieces.copy.redacted') }).click()
  await buttonOf(window, t('pieces.record', { count: 1 })).click()
  await expect(rows).toHaveCount(before + 2)
  const copy = rows.last()
  await buttonOf(copy, t('made-from.redacted', { name: 'rapport d’expert.pdf' })).click()
  await expect(original).toBeFocused()
  await buttonOf(original, t('pieces.has.redacted', { name: 'rapport caviardé.pdf' })).click()
  await expect(copy).toBeFocused()

  await willSaveAs(app, saved)
  await copy.getByRole('button', { name: t('exhibits.acts', { name: 'rapport caviardé.pdf' }) }).click()
  await expectAccessible(window)
  await window.getByRole('menuitem', { name: t('exhibits.save') }).click()
  await expect(window.getByText(t('exhibits.saved'))).toBeVisible()
  expect(await readFile(saved, 'utf8')).toBe('Le rapport.')
})

test('pictures are gone through by the arrows, with their fingerprint and the warning in the list', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openTab(window, 'exhibits')
  const { t } = page.reader
  await expect(window.getByText(t('exhibits.warning'))).toHaveCount(1)
  const row = rowsOf(page, 'exhibits').filter({ hasText: 'IMG_4821.jpg' })
  await row.getByText(t('pieces.fingerprint')).click()
  await expect(row.locator('code')).toHaveText(/^[0-9a-f]{64}$/u)
  await row.getByRole('button', { name: t('exhibits.look', { name: 'IMG_4821.jpg' }) }).click()
  const shown = (name: string) => window.getByRole('dialog').getByRole('img', { name })
  await expect(shown('IMG_4821.jpg')).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('ArrowRight')
  await expect(shown('IMG_4823.jpg')).toBeVisible()
  await window.keyboard.press('ArrowLeft')
  await expect(shown('IMG_4821.jpg')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toBeHidden()
})
