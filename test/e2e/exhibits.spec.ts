import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose, willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, readerOf } from './pages/reader'

test('exhibits are numbered, put in order, and their originals found again; the list is a paper', async ({
  start,
  sampleDir
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  const rows = window.getByRole('list', { name: t('case.tab.exhibits'), exact: true }).locator('> li')
  const [anyNumber = ''] = t('exhibit.number', { number: 1 }).split('1')
  const enclosed = rows.filter({ hasText: t('exhibit.enclosed', { letter: '2026-A-0003-2', number: 2 }) })
  const free = rows
    .filter({ hasText: anyNumber })
    .filter({ hasNotText: t('exhibit.enclosed', { letter: '2026-A-0003-2', number: 1 }).slice(0, 20) })
  const [numbered, other] = [free.nth(0), free.nth(1)]
  const first = await numbered.locator('code').textContent()
  const second = await other.locator('code').textContent()
  await expectAccessible(window)

  const [acts = ''] = t('exhibits.acts', { name: '\0' }).split('\0')
  // What left with a letter keeps the number it is named by there.
  await enclosed.getByRole('button', { name: acts }).click()
  await expect(window.getByRole('menuitem', { name: t('exhibit.down') })).toBeDisabled()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('menuitem', { name: t('exhibit.down') })).toBeHidden()
  await numbered.getByRole('button', { name: acts }).click()
  await window.getByRole('menuitem', { name: t('exhibit.down') }).click()
  await expect(window.getByText(t('exhibit.moved'))).toBeVisible()
  await expect(numbered.locator('code')).toHaveText(second ?? '')
  await expect(other.locator('code')).toHaveText(first ?? '')

  await numbered.getByRole('button', { name: acts }).click()
  await window.getByRole('menuitem', { name: t('exhibit.original.note') }).click()
  const dialog = window.getByRole('dialog', { name: t('exhibit.original.label') })
  await fieldOf(dialog, t, 'exhibit.original.label').fill('Classeur 12, onglet « Toiture »')
  await expectAccessible(window)
  await buttonOf(dialog, t('exhibit.original.act')).click()
  await expect(numbered).toContainText('Classeur 12, onglet « Toiture »')

  const file = join(sampleDir, 'bordereau.pdf')
  await willSaveAs(app, file)
  await buttonOf(window, t('exhibit-list.save')).click()
  await expect(window.getByText(t('exhibit-list.saved'))).toBeVisible()
  const pdf = await readFile(file, 'latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf).not.toContain('Classeur 12')
})

test('a mail that somebody joins by hand keeps the day it was sent on', async ({ start, sampleDir, folder }) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const name = 'RE_ infiltration, suite.eml'
  const file = join(folder, name)
  const lines = [
    ...['From: Syndic Lemaître <syndic@exemple.fr>', 'Subject: RE: infiltration, suite'],
    ...['Date: Mon, 16 Feb 2026 09:41:00 +0100', '', 'Le locataire a prévenu dès samedi.']
  ]
  await writeFile(file, lines.join('\r\n'))
  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await willChoose(app, file)
  await buttonOf(window, t('pieces.add-files')).click()
  // Proposed, to be seen and changed before it is kept.
  await expect(fieldOf(window, t, 'happened.day.label')).toHaveValue('16/02/2026')
  await expect(fieldOf(window, t, 'happened.time.label', { optional: true })).toHaveValue('09:41')
  await expectAccessible(window)
  await buttonOf(window, t('pieces.record', { count: 1 })).click()
  const rows = window.getByRole('list', { name: t('case.tab.exhibits'), exact: true }).locator('> li')
  const row = rows.filter({ hasText: name })
  await expect(row).toContainText(/16\sfévrier\s2026\sà\s09:41/u)
  await expect(row).toContainText(t('exhibit.source.message'))
})
