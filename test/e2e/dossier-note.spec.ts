import { execFile } from 'node:child_process'
import { mkdtemp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, type Locator } from '@playwright/test'
import type { TextKey } from '../../src-shared/texts/catalogue'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { willChoose } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, pick, readerOf } from './pages/reader'

test('what a mediator is answered grievance by grievance is what was written in the window for him', async ({
  start,
  sampleDir
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  const { panel } = page
  await window.getByRole('tab', { name: t('case.tab.facts') }).click()
  const shown = () => panel.getByText(t('visibility.communicable'), { exact: true }).click()
  const done = async (act: TextKey) => {
    await buttonOf(panel, t(act)).click()
    await expect(panel).toBeHidden()
  }

  await buttonOf(window.getByRole('tabpanel'), t('truth.fact.act')).click()
  await fieldOf(panel, t, 'truth.fact.text').fill('Le solin de l’acrotère n’était pas posé le jour de la visite.')
  await fieldOf(panel, t, 'happened.day.label').fill('20/2/2026')
  await shown()
  await expectAccessible(window)
  await done('truth.fact.act')
  const fact = window.getByRole('list', { name: t('truth.facts'), exact: true }).locator('> li')
  await expect(fact).toContainText(t('visibility.communicable'))

  await buttonOf(fact, t('truth.proofs.choose')).click()
  await panel.getByLabel(t('truth.proofs.find')).fill('IMG_4821')
  await panel.getByRole('checkbox').first().click()
  await expect(panel.getByRole('checkbox').first()).toBeChecked()
  await window.keyboard.press('Escape')
  await expect(panel).toBeHidden()

  // Said at the visit, which may be read outside; why we think so may not.
  await buttonOf(fact, t('truth.weigh')).click()
  await panel.getByText(sentenceCase(t('fact-standing.admitted')), { exact: true }).click()
  await panel.getByLabel(t('truth.weigh.reason')).fill('Il s’est trahi devant le voisin')
  await fieldOf(panel, t, 'truth.weigh.said', { optional: true }).click()
  await window
    .getByRole('option', { name: t('event.visit.in') })
    .first()
    .click()
  await expectAccessible(window)
  await done('truth.weigh.act')
  await expect(fact).toContainText(t('truth.said-in', { title: t('event.visit.in'), date: '' }).replace(/[,\s]+$/u, ''))

  await buttonOf(fact, t('truth.tell.us')).click()
  await panel.getByLabel(t('truth.version.us')).fill('Le lot a été réceptionné avec une réserve sur ce point.')
  await shown()
  await done('truth.tell.us')

  await buttonOf(window.getByRole('tabpanel'), t('truth.grievance.act')).click()
  await panel.getByLabel(t('truth.grievance.text')).fill('La toiture a été laissée sans solin pendant deux mois.')
  await panel.getByRole('checkbox').first().check()
  await shown()
  await done('truth.grievance.act')
  const grievance = window.getByRole('list', { name: t('truth.grievances'), exact: true }).locator('> li')
  await buttonOf(grievance, t('truth.answer')).click()
  await panel.getByText(sentenceCase(t('grievance-standing.partly-founded')), { exact: true }).click()
  await panel
    .getByLabel(t('truth.grievance.answer'))
    .fill('La bâche a été posée dès le 21 février ; le solin le 9 mars.')
  await shown()
  await done('truth.answer')
  await expectAccessible(window)

  const text = await mediatorText()
  const note = text.slice(text.lastIndexOf(t('dossier.note')))
  const inOrder = [
    'Grief 1 : La toiture a été laissée sans solin pendant deux mois.',
    'Réponse (fondé en partie) : La bâche a été posée dès le 21 février ; le solin le 9 mars.',
    'Pièce n°',
    '1. Le solin de l’acrotère n’était pas posé le jour de la visite.',
    'vendredi 20 février 2026 · admis · pièce n°',
    'Notre version : Le lot a été réceptionné avec une réserve sur ce point.'
  ]
  const places = inOrder.map((words) => text.indexOf(words, text.indexOf(inOrder[0] ?? '')))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places.slice(0, 2)).toEqual(places.slice(0, 2).toSorted((a, b) => a - b))
  expect(note).not.toBe('')
  expect(text).not.toContain('trahi')

  /** The one file of a dossier for the mediator, as poppler reads it. */
  async function mediatorText(): Promise<string> {
    await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
    await buttonOf(window, t('dossier.make.open')).click()
    const dialog: Locator = window.getByRole('dialog', { name: t('dossier.make.title') })
    await pick(reader, fieldOf(dialog, t, 'dossier.make.variant'), t('dossier.variant.mediator'))
    await dialog.getByRole('checkbox', { name: t('dossier.make.zip') }).uncheck()
    const into = await mkdtemp(join(sampleDir, 'remise-'))
    await willChoose(app, into)
    await buttonOf(dialog, t('dossier.make.act')).click()
    await expect(dialog.getByText(t('dossier.made.slip'))).toBeVisible({ timeout: 60_000 })
    const [folder = ''] = (await readdir(into)).filter((name) => !name.endsWith('.pdf'))
    const file = join(into, folder, 'data', 'dossier.pdf')
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', file, '-'])
    return stdout.replace(/[\s\u00a0\u202f]+/gu, ' ')
  }
})
