import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { halfYear } from '../../src-shared/domain/deadline/interest/rates'
import { halfYearWords } from '../../src-shared/texts/rate-words'
import { expectAccessible } from '../support/axe'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, goTo, pick, type Reader, readerOf } from './pages/reader'

const words = (half: string): string => halfYearWords('fr', halfYear.parse(half))

async function openSettings(reader: Reader): Promise<Locator> {
  const { window, t } = reader
  await goTo(reader, 'place.settings')
  const sections = window.getByRole('navigation', { name: t('settings.sections') })
  await sections.getByRole('link', { name: t('settings.deadlines') }).click()
  await expect(window.getByRole('heading', { name: t('rates.section') })).toBeVisible()
  return window.getByRole('main')
}

test('the interest of an unpaid invoice names the rate it misses, takes it, and adds up its half-years', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir, today: '2026-09-14' })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  const { panel } = page
  await page.openFromList('Facture F-2231')
  await window.getByRole('tab', { name: t('case.tab.deadlines') }).click()
  await buttonOf(window.getByRole('main'), t('late-interest.open')).click()
  await fieldOf(panel, t, 'late-interest.principal').fill('5 000 €')
  await fieldOf(panel, t, 'late-interest.due').fill('31/5/2026')
  await fieldOf(panel, t, 'late-interest.to').fill('31/8/2026')
  await expect(panel.getByRole('alert')).toContainText(t('late-interest.missing.ecb', { half: words('2026H2') }))
  await expect(panel.getByRole('table')).toBeHidden()
  await expectAccessible(window)

  await buttonOf(panel, t('rates.enter-one', { half: words('2026H2') })).click()
  await expect(panel.getByRole('heading', { name: t('rates.enter-one', { half: words('2026H2') }) })).toBeVisible()
  await fieldOf(panel, t, 'rates.ecb').fill('deux')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toContainText(t('rates.wrong'))
  await fieldOf(panel, t, 'rates.ecb').fill('2,00')
  await window.keyboard.press('ControlOrMeta+Enter')

  // 5 000 € at 12,15 % over 30 days and at 12,00 % over 62, each year of 365 days.
  await expect(panel.getByRole('row').filter({ hasText: words('2026H1') })).toContainText('30')
  await expect(panel.getByRole('row').filter({ hasText: words('2026H2') })).toContainText('62')
  await expect(panel).toContainText('151,85 €')
  await expect(panel).toContainText('191,85 €')
  await expectAccessible(window)

  const file = join(folder, 'décompte.pdf')
  await willSaveAs(app, file)
  await buttonOf(panel, t('interest-paper.save')).click()
  await expect(window.getByText(t('interest-paper.saved'))).toBeVisible()
  expect((await readFile(file, 'latin1')).startsWith('%PDF-')).toBe(true)
  await buttonOf(panel, t('interest-paper.keep')).click()
  await expect(window.getByText(t('interest-paper.kept'))).toBeVisible()
  await window.keyboard.press('Escape')
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  const filed = window.getByText(t('interest-paper.entry', { date: '31 août 2026', sum: '5 191,85 €' }), {
    exact: true
  })
  await expect(filed).toBeVisible()
})

test('rates are read from a file, a rule of the firm’s own stands in the place of a shipped one, a lead time holds', async ({
  atSamples,
  folder
}) => {
  const file = join(folder, 'taux.csv')
  await writeFile(file, 'Semestre;Particulier;Autres;BCE\n2026 S2;6,50;2,50;2,00\n2027 S1;six;2;2\n')
  const reader = await atSamples()
  const { window, t } = reader
  const main = await openSettings(reader)
  await expectAccessible(window)

  const chooser = window.waitForEvent('filechooser')
  await buttonOf(main, t('rates.file')).click()
  await (await chooser).setFiles(file)
  await expect(main).toContainText(t('rates.file.rate', { text: 'six' }))
  await buttonOf(main, t('rates.file.take', { count: 1 })).click()
  const row = main.getByRole('row').filter({ hasText: words('2026H2') })
  await expect(row).toContainText('2,50')
  await expect(row).toContainText(t('rates.own'))

  await fieldOf(main, t, 'deadline-act.summons').fill('4')
  await window.keyboard.press('Tab')
  await expect(main).toContainText(t('lead.shipped', { lead: '2 mois' }))

  const panel = window.getByRole('dialog')
  await buttonOf(main, t('own-rules.replace')).click()
  await pick(reader, fieldOf(panel, t, 'own-rules.which'), t('deadline.rule.gpa-1y'))
  await fieldOf(panel, t, 'own-rules.number').fill('2')
  await fieldOf(panel, t, 'own-rules.source').fill('Marché, art. 9')
  await expectAccessible(window)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()
  const rule = main.getByRole('list', { name: t('own-rules.list') }).getByRole('listitem')
  await expect(rule).toContainText(t('own-rules.in-place-of', { length: '1 an' }))

  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.deadlines') }).click()
  const guarantee = window.getByRole('list', { name: t('deadlines.our-exposure'), exact: true }).locator('> li')
  await buttonOf(guarantee.filter({ hasText: t('deadline.rule.gpa-1y') }), t('deadlines.set-date')).click()
  await fieldOf(page.panel, t, 'deadline.input.reception').fill('20/5/2025')
  await expect(page.panel.getByRole('status')).toContainText('jeudi 20 mai 2027')
  await expect(page.panel).toContainText('Marché, art. 9')
})
