import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import PostalMime from 'postal-mime'
import { expectAccessible } from '../support/axe'
import { willChoose, willSaveAs } from '../support/dialogs'
import type { Entente } from '../support/launch'
import { makeWorkbook } from '../support/made-workbook'
import { test } from '../support/samples-test'
import { ImportPage } from './pages/import-page'
import { InboxPage } from './pages/inbox-page'
import { buttonOf, expectWorkspace, type Reader, readerOf } from './pages/reader'

type Start = (options: { dataDir: string }) => Promise<Entente>

async function open(start: Start, dataDir: string) {
  const { window, app } = await start({ dataDir })
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  return { window, app, reader, t: reader.t, importing: new ImportPage(reader, app) }
}

/** As a spreadsheet of Windows saves it: a title above, no accent in UTF-8, a total below. */
const messy = [
  'Suivi des réclamations;;;;;;',
  '',
  'Client;Tél.;Mail;Date;Réclamation;Statut;Montant',
  'M. et Mme Petit / M. Moreau;612345678;petit@example.org;12/01/2026;"Infiltration en façade; à revoir";En cours;1 234,56 €',
  'SCI Les Acacias;04 78 00 11 22;;S06;=HYPERLINK("x");Clôturé;à voir',
  ';;;;Porte palière voilée;;',
  'Mme "Roux;0601020304;;02/02/2026;Volet bloqué;À traiter;',
  'Total;;;;;;1 234,56'
].join('\r\n')

const windows1252 = (text: string) => Buffer.from(text.replaceAll('€', '\u0080'), 'latin1')

test('a list is looked at, imported with a report line by line, and taken back', async ({
  start,
  sampleDir,
  folder
}) => {
  const { window, app, reader, t, importing } = await open(start, sampleDir)
  const inbox = new InboxPage(reader)
  await inbox.open()
  const before = await inbox.rows().count()
  const file = join(folder, 'suivi.csv')
  await writeFile(file, windows1252(messy))
  await importing.open()
  await expectAccessible(window)

  await test.step('the columns are recognised, whatever the encoding', async () => {
    await importing.choose(file)
    await expect(window.getByText('WINDOWS-1252')).toBeVisible()
    await expect(importing.useOf('Client')).toHaveValue('name')
    await expect(importing.useOf('Tél.')).toHaveValue('phone')
    await expect(importing.stageOf('Clôturé')).toHaveValue('closed')
    await expectAccessible(window)
  })

  await test.step('the preview says what will be made, and makes nothing', async () => {
    await importing.look()
    await expect(window.getByText(t('import.count.cases', { count: 3 }))).toBeVisible()
    await expect(window.getByText(t('import.count.refused', { count: 1 }))).toBeVisible()
    const problems = importing.part('import.problems')
    await expect(problems).toContainText(`${t('import.line', { line: 6 })} ${t('import.problem.no-name')}`)
    await expect(problems).toContainText(`${t('import.line', { line: 7 })} ${t('import.problem.broken-quotes')}`)
    await expect(importing.part('import.first')).toContainText('M. Petit, Mme Petit et Moreau')
    await expectAccessible(window)
  })

  await test.step('the import tells its lines', async () => {
    await importing.run()
    const done = importing.past.first()
    await expect(done).toContainText(t('import.state.done'))
    await buttonOf(done, t('import.show-lines')).click()
    await expect(done.getByRole('link', { name: /^2026-[A-Z]-/u })).toHaveCount(3)
    await expectAccessible(window)
    const report = join(folder, 'rapport.csv')
    await willSaveAs(app, report)
    await buttonOf(done, t('import.save-report')).click()
    await expect(window.getByText(t('import.report-saved'))).toBeVisible()
    expect(await readFile(report, 'utf8')).toContain(`;6;refusée;;${t('import.problem.no-name')}`)
  })

  await test.step('its cases are in the lists, with their phones as one dials them', async () => {
    await inbox.open()
    await expect(inbox.rows()).toHaveCount(before + 2)
    await inbox.filter.fill('petit')
    await expect(inbox.rows()).toHaveCount(1)
    await inbox.rows().first().click()
    await inbox.expectOpenCase()
    await window.getByRole('tab', { name: t('case.tab.details') }).click()
    await expect(window.getByRole('tabpanel').getByText('06 12 34 56 78')).toBeVisible()
    await buttonOf(window, t('action.back')).click()
  })

  await test.step('taken back, it has left the lists', async () => {
    await importing.open()
    await buttonOf(importing.past.first(), t('import.take-back')).click()
    await expect(importing.past.first()).toContainText(t('import.state.taken-back'))
    await inbox.open()
    await inbox.filter.fill('')
    await expect(inbox.rows()).toHaveCount(before)
  })
})

test('a workbook with a tab for each site is read with its merged headings and its colours', async ({
  start,
  sampleDir,
  folder
}) => {
  const { window, reader, t, importing } = await open(start, sampleDir)
  const book = join(folder, 'suivi.xlsx')
  const head = [
    ['Client', undefined, 'Réclamation'],
    ['Nom', 'Tél.', undefined]
  ] as const
  const merged = ['A1:B1', 'C1:C2']
  await makeWorkbook(book, [
    { name: 'Bât. A', rows: [...head, [{ value: 'M. Petit', style: 'green' }, 612345678, 'Fuite']], merged },
    { name: 'Le Parc', rows: [...head, [{ value: 'Mme Roux', style: 'orange' }, 478001122, 'Fissure']], merged }
  ])
  await importing.open()
  await importing.choose(book)
  await expect(importing.useOf('Client – Nom')).toHaveValue('name')
  await expect(window.getByRole('checkbox', { name: t('import.sheet-is-site') })).toBeChecked()
  await expect(importing.stageOf('#92d050'), 'green is done, though its tab knows no other').toHaveValue('closed')
  await importing.stageOf('#ffc000').selectOption('proposing')
  await importing.look()
  await expect(window.getByText(t('import.count.sites', { count: 2 }))).toBeVisible()
  await importing.run()
  const inbox = new InboxPage(reader)
  await inbox.open()
  await inbox.filter.fill('roux')
  await expect(inbox.rows()).toHaveCount(1)
  await expect(inbox.rows()).toContainText(t('stage.proposing'))
})

test('a long import is stopped on the way, by keyboard, and what it made can be taken back', async ({
  start,
  sampleDir,
  folder
}) => {
  const { window, reader, t, importing } = await open(start, sampleDir)
  const inbox = new InboxPage(reader)
  await inbox.open()
  const before = await inbox.rows().count()
  const file = join(folder, 'longue.csv')
  const lines = Array.from({ length: 12_000 }, (_, at) => `Mme Durand-${at};Fuite sous l’évier, logement ${at}`)
  await writeFile(file, ['Nom complet;Réclamation', ...lines].join('\n'))
  await importing.open()
  await importing.choose(file)
  await importing.look()
  await window.keyboard.press('Tab')
  await expect(buttonOf(window, t('import.run'))).toBeFocused()
  await window.keyboard.press('Enter')
  const bar = window.getByRole('progressbar', { name: t('import.running') })
  await expect(bar).toBeVisible()
  await buttonOf(window, t('action.cancel')).press('Enter')
  await expect(importing.past.first()).toContainText(t('import.state.cancelled'))
  await buttonOf(importing.past.first(), t('import.take-back')).click()
  await expect(importing.past.first()).toContainText(t('import.state.taken-back'), { timeout: 30_000 })
  await inbox.open()
  await expect(inbox.rows()).toHaveCount(before)
})

test('a file that is no table is refused in words', async ({ start, sampleDir, photo }) => {
  const { window, app, t, importing } = await open(start, sampleDir)
  await importing.open()
  await willChoose(app, photo)
  await buttonOf(window, t('import.choose')).click()
  await expect(window.getByText(t('refusal.not-a-table'))).toBeVisible()
})

async function saved(
  entente: { app: Entente['app']; window: Page },
  file: string,
  words: string,
  act: () => Promise<void>
) {
  await willSaveAs(entente.app, file)
  await act()
  await expect(entente.window.getByText(words).first()).toBeVisible()
  // The same words may still stand there for the file before.
  await expect.poll(() => existsSync(file)).toBe(true)
  return readFile(file)
}

async function byPalette({ window, t }: Reader, label: string) {
  await window.keyboard.press('ControlOrMeta+k')
  const palette = window.getByRole('dialog', { name: t('palette.title') })
  await expect(palette).toBeVisible()
  await window.keyboard.type(label)
  await palette.getByRole('button', { name: label }).first().click()
}

test('a list, a search, a person, the days and an e-mail leave as files of other programs', async ({
  start,
  sampleDir,
  folder
}) => {
  const entente = await open(start, sampleDir)
  const { window, reader, t, importing } = entente
  const inbox = new InboxPage(reader)
  const evil = join(folder, 'formules.csv')
  await writeFile(evil, 'Nom complet;Objet;Réclamation\nAnne Danger;"=1+1";Formule\nPaul Danger;@cmd;Formule\n')
  await importing.open()
  await importing.choose(evil)
  await importing.look()
  await importing.run()
  const menu = async (item: 'export.cases.csv' | 'export.cases.xlsx') => {
    await buttonOf(window, t('export.menu')).click()
    await window.getByRole('menuitem', { name: t(item) }).click()
  }

  await test.step('the view that is shown, without formulas', async () => {
    await inbox.open()
    await inbox.show('all')
    await inbox.filter.fill('danger')
    await expect(inbox.rows('all')).toHaveCount(2)
    const two = t('export.saved', { count: 2 })
    const csv = await saved(entente, join(folder, 'a.csv'), two, () => menu('export.cases.csv'))
    expect(csv.toString()).toMatch(/;Anne Danger;'=1\+1;/u)
    expect(csv.toString()).toMatch(/;Paul Danger;'@cmd;/u)
    expect(csv.toString().trim().split('\r\n')).toHaveLength(3)
    await inbox.show('late')
    const late = await inbox.rows('late').count()
    const book = await saved(entente, join(folder, 'a.xlsx'), t('export.saved', { count: late }), () =>
      menu('export.cases.xlsx')
    )
    expect(book.subarray(0, 2).toString()).toBe('PK')
  })

  await test.step('what a search found', async () => {
    await window.evaluate(() => {
      location.hash = '/search?q=infiltration'
    })
    await expect(window.getByRole('main').getByRole('listitem').first()).toBeVisible()
    await expectAccessible(window)
    const hits = await window
      .getByRole('main')
      .getByText(/^2026-A-\d+$/u)
      .allTextContents()
    const file = join(folder, 'b.csv')
    const csv = await saved(entente, file, t('export.saved', { count: hits.length }), () => menu('export.cases.csv'))
    for (const reference of hits) expect(csv.toString()).toContain(reference)
  })

  await test.step('the contacts that are shown, as a table and as cards', async () => {
    await window.evaluate(() => {
      location.hash = '/contacts?query=danger'
    })
    await expect(buttonOf(window, t('export.menu'))).toBeVisible()
    await expectAccessible(window)
    const two = t('export.contacts.saved', { count: 2 })
    const csv = await saved(entente, join(folder, 'contacts.csv'), two, () =>
      byPalette(reader, t('export.contacts.csv'))
    )
    expect(csv.toString()).toContain('Anne Danger;')
    expect(csv.toString().trim().split('\r\n')).toHaveLength(3)
    const cards = await saved(entente, join(folder, 'contacts.vcf'), two, async () => {
      await window.getByRole('button', { name: t('export.menu'), exact: true }).click()
      await window.getByRole('menuitem', { name: t('export.contacts.vcf') }).click()
    })
    expect(cards.toString().match(/BEGIN:VCARD/gu)).toHaveLength(2)
    const book = await saved(entente, join(folder, 'contacts.xlsx'), two, () =>
      byPalette(reader, t('export.contacts.xlsx'))
    )
    expect(book.subarray(0, 2).toString()).toBe('PK')
  })

  await test.step('a person', async () => {
    await inbox.open()
    await inbox.filter.fill('lefevre')
    await inbox.show('open')
    await expect(inbox.rows()).toHaveCount(1)
    await inbox.rows().first().click()
    await inbox.expectOpenCase()
    await window.getByRole('tab', { name: t('case.tab.details') }).click()
    await window.getByTitle(t('disputes.page')).first().click()
    const card = buttonOf(window, t('export.contact'))
    await expect(card).toBeVisible()
    await expectAccessible(window)
    const text = await saved(entente, join(folder, 'c.vcf'), t('export.file-saved'), () => card.click())
    expect(text.toString()).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/u)
    expect(text.toString()).toContain('N:Lefèvre;Marguerite;;;')
    await buttonOf(window, t('action.back')).click()
  })

  await test.step('the days from the palette, an e-mail to write from the menu of the case', async () => {
    await inbox.expectOpenCase()
    const days = await saved(entente, join(folder, 'd.ics'), t('export.file-saved'), () =>
      byPalette(reader, t('export.calendar'))
    )
    expect(days.toString()).toContain('BEGIN:VEVENT')
    expect(days.toString()).toContain('DTSTART;VALUE=DATE:2026')
    const raw = await saved(entente, join(folder, 'e.eml'), t('export.file-saved'), async () => {
      await buttonOf(window, t('case.acts')).click()
      await window.getByRole('menuitem', { name: t('export.mail'), exact: true }).click()
    })
    expect(raw.toString().startsWith('X-Unsent: 1\r\n')).toBe(true)
    const mail = await PostalMime.parse(raw)
    expect(mail.from).toBeUndefined()
    expect(mail.subject).toContain('2026-A-')
    expect(mail.text).toContain('Lefèvre')
  })
})
