import { mkdtemp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { willChoose } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, readerOf } from './pages/reader'

test('a dossier is made for a lawyer, and its hand-over noted with the numbers it left under', async ({
  start,
  sampleDir
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await buttonOf(window, t('dossier.make.open')).click()
  const dialog = window.getByRole('dialog', { name: t('dossier.make.title') })
  await expect(dialog.getByRole('checkbox').first()).toBeChecked()
  await dialog.getByRole('checkbox').first().uncheck()
  await fieldOf(dialog, t, 'dossier.make.name', { optional: true }).fill('Infiltrations, résidence Les Ormes')
  await expectAccessible(window)

  const into = await mkdtemp(join(sampleDir, 'remise-'))
  await willChoose(app, into)
  await buttonOf(dialog, t('dossier.make.act')).click()
  await expect(dialog.getByText(t('dossier.made.slip'))).toBeVisible({ timeout: 60_000 })
  await expectAccessible(window)
  const names = (await readdir(into)).toSorted()
  expect(names).toEqual(['dossier-2026-A-0003-avocat-remise.pdf', 'dossier-2026-A-0003-avocat.zip'])

  await buttonOf(dialog, t('dossier.made.note')).click()
  await expect(window.getByText(t('dossier.made.noted'))).toBeVisible()
  await window.keyboard.press('Escape')
  const rows = window.getByRole('list', { name: t('case.tab.exhibits'), exact: true }).locator('> li')
  // The list is by its own numbers, which letters keep; the lawyer's begin with 1 wherever that stands.
  const first = rows.filter({ hasText: t('exhibit.given', { to: t('dossier.variant.lawyer'), number: 1 }) })
  await expect(first).toHaveCount(1)
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  await expect(window.getByText(t('event.dossier-handed-over')).first()).toBeVisible()
})

test('a dossier for the mediator is asked for in files no larger than his platform takes', async ({
  start,
  sampleDir
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const mediator = {
    ...{ name: 'Médiation de la consommation et du bâtiment', address: '12 rue Pasteur, 69007 Lyon', notes: '' },
    ...{ website: 'https://mediateur.exemple', largestFile: 1 }
  }
  const set = await callFrom(window, 'organisation.do', { command: { type: 'set-mediator', mediator } })
  expect(set.ok).toBe(true)
  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await buttonOf(window, t('dossier.make.open')).click()
  const dialog = window.getByRole('dialog', { name: t('dossier.make.title') })
  const largest = fieldOf(dialog, t, 'dossier.make.largest', { optional: true })
  await expect(largest).toHaveValue('')
  await fieldOf(dialog, t, 'dossier.make.variant').click()
  await window.getByRole('option', { name: t('dossier.variant.mediator') }).click()
  await expect(largest).toHaveValue('1')
  const oneZip = dialog.getByRole('checkbox', { name: t('dossier.make.zip') })
  await expect(oneZip).not.toBeChecked()
  await expect(oneZip).toBeDisabled()
  await expectAccessible(window)
  const into = await mkdtemp(join(sampleDir, 'remise-'))
  await willChoose(app, into)
  await buttonOf(dialog, t('dossier.make.act')).click()
  await expect(dialog.getByText(t('dossier.made.slip'))).toBeVisible({ timeout: 60_000 })
  const [folder = ''] = (await readdir(into)).filter((name) => !name.endsWith('.pdf'))
  const files = await readdir(join(into, folder, 'data'))
  // All of it fits into one file, which then bears no number.
  expect(files.toSorted()).toEqual(['dossier.pdf', 'pieces'])
})
