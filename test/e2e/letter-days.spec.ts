import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, pick, readerOf } from './pages/reader'

test('more time for a letter moves the one day of the letter and of its case, and a date is explained on paper', async ({
  start,
  sampleDir,
  folder
}) => {
  const { window, app } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  const { panel } = page
  const main = window.getByRole('main')
  await page.openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.deadlines') }).click()
  const days = main.getByRole('list', { name: t('deadlines.letters') })
  await expect(days).toContainText('15 mars')
  await buttonOf(days, t('demand.extend')).click()
  await expect(panel).toContainText(t('demand.extend.hint', { date: 'dimanche 15 mars 2026' }))
  await fieldOf(panel, t, 'bulk.snooze.until').fill('10/3/2026')
  await fieldOf(panel, t, 'bulk.reason').fill('Le couvreur attend une pièce de zinc')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel.getByRole('alert')).toContainText(t('refusal.demand-not-later'))
  await fieldOf(panel, t, 'bulk.snooze.until').fill('20/3/2026')
  await expectAccessible(window)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()
  await expect(days).toContainText('20 mars')
  await expect(days).toContainText(t('demand.printed', { date: 'mercredi 18 mars 2026' }))

  const guarantee = main.getByRole('list', { name: t('deadlines.our-exposure'), exact: true }).locator('> li')
  await buttonOf(guarantee.filter({ hasText: t('deadline.rule.gpa-1y') }), t('deadlines.set-date')).click()
  await fieldOf(panel, t, 'deadline.input.reception').fill('20/5/2025')
  const file = join(folder, 'explication.pdf')
  await willSaveAs(app, file)
  await buttonOf(panel, t('deadline-paper.save')).click()
  await expect(window.getByText(t('deadline-paper.saved'))).toBeVisible()
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
  await window.keyboard.press('Escape')

  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  const letter = main
    .getByRole('article')
    .filter({ hasText: t('letter.kind.formal-notice') })
    .first()
  await expect(letter).toContainText(t('demand.now', { date: 'vendredi 20 mars 2026' }))
  await buttonOf(main, t('mailing.write-notice')).click()
  const warning = main.getByRole('complementary', { name: t('letter-stops.title') })
  await expect(warning).toContainText(t('letter-stops.nothing'))
  await warning.getByText(t('letter-stops.what')).click()
  await expect(warning).toContainText(t('deadline.event.lawsuit'))
  await expectAccessible(window)
})

test('a lawyer’s notice “within 8 days” is dated, presented and collected on three days, and its deadline is their claim', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const page = new CasePage(reader)
  const { panel } = page
  await page.openFromList('Facture F-2231')
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  await buttonOf(window.getByRole('main'), t('received.act')).first().click()
  await pick(reader, fieldOf(panel, t, 'received.kind'), sentenceCase(t('received-kind.formal-notice')))
  await pick(reader, fieldOf(panel, t, 'received.from'), 'Carrelages Ferreira & Fils')
  await fieldOf(panel, t, 'received.subject').fill('Mise en demeure de Me Aubry')
  await fieldOf(panel, t, 'received.dated', { optional: true }).fill('14/02/2026')
  await fieldOf(panel, t, 'received.presented', { optional: true }).fill('16/02/2026')
  await fieldOf(panel, t, 'received.collected', { optional: true }).fill('24/02/2026')
  await fieldOf(panel, t, 'received.demand', { optional: true }).fill('Payer sous huit jours.')
  await fieldOf(panel, t, 'received.days', { optional: true }).fill('8')
  await buttonOf(panel, t('received.record')).click()
  await expect(panel).toBeHidden()
  const letter = window.getByRole('article', { name: 'Mise en demeure de Me Aubry' })
  await expect(letter).toContainText('samedi 14 février 2026')
  await expect(letter).toContainText('lundi 16 février 2026')
  await expect(letter).toContainText(t('received.claims-until', { date: 'mardi 24 février 2026', counted: 'yes' }))

  await window.getByRole('tab', { name: t('case.tab.deadlines') }).click()
  const days = window.getByRole('main').getByRole('list', { name: t('deadlines.letters') })
  await expect(days).toContainText(t('deadlines.letter.theirs'))
  await expect(days).toContainText('24 févr')
  await expect(buttonOf(days, t('demand.extend'))).toBeHidden()
  const id = /#\/cases\/([0-9a-f-]{36})/u.exec(window.url())?.[1] ?? ''
  const view = await callFrom(window, 'case.get', { id })
  expect(view.ok && view.value.steps).toContainEqual(
    expect.objectContaining({ kind: 'answer-letter', due: '2026-02-24' })
  )
  expect(view.ok && view.value.deadlines.list).toEqual([])
})
