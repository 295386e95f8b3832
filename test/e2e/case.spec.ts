import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { expectWorkspace, fieldOf, pick, readerOf } from './pages/reader'

const MAX_HEADER = 96

async function openCase(window: Page, name = 'Infiltration'): Promise<CasePage> {
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList(name)
  return page
}

test('the head says what a case is and its next step, in 96 pixels', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openCase(window)
  await expect(page.title).toContainText('Infiltration')
  const head = window.getByRole('main').locator('header').first()
  await expect(head.getByRole('button', { name: page.reader.t('case.next') })).toBeVisible()
  await expect(head.getByRole('list', { name: page.reader.t('stepper.label') })).toBeVisible()
  const box = await head.boundingBox()
  expect(box?.height).toBeLessThanOrEqual(MAX_HEADER)
  await expectAccessible(window)
})

test('a call is recorded by the keyboard, internal unless one says otherwise', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openCase(window)
  const { t } = page.reader
  await page.write()
  await expect(page.text('composer.text.call')).toBeFocused()
  await window.keyboard.type('Elle rappelle : la tache a doublé.')
  await expectAccessible(window)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(page.composer).toBeHidden()
  const newest = page.entries.first()
  await expect(newest).toContainText('Elle rappelle : la tache a doublé.')
  await expect(newest).toContainText(t('event.call.in'))
  await expect(newest).toContainText(t('visibility.internal'))
})

test('what happened earlier stands at its time and is marked as recorded late', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openCase(window)
  const { reader } = page
  await page.write()
  await page.choose('composer.kind', 'composer.kind.email')
  await page.text('composer.text.message').fill('Courriel retrouvé dans les indésirables.')
  await pick(reader, fieldOf(page.composer, reader.t, 'composer.happened'), reader.t('happened.kind.day'))
  await fieldOf(page.composer, reader.t, 'happened.day.label').fill('15/02/2026')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(page.composer).toBeHidden()
  const found = page.entries.filter({ hasText: 'Courriel retrouvé' })
  await found.scrollIntoViewIfNeeded()
  const [late = ''] = reader.t('entry.recorded-late', { date: '\0' }).split('\0')
  await expect(found).toContainText(late)
})

test('a draft waits folded, and comes back after the power went', async ({ start, sampleDir }) => {
  const first = await start({ dataDir: sampleDir })
  const page = await openCase(first.window)
  const { t } = page.reader
  await page.write()
  await first.window.keyboard.type('Le gendre passera samedi')
  await expect(page.composer.getByText(t('state.saved')).first()).toBeVisible()
  await first.window.keyboard.press('Escape')
  await expect(page.composer).toBeHidden()
  await expect(first.window.getByText(t('composer.draft'))).toBeVisible()
  await first.kill()

  const again = await openCase((await start({ dataDir: sampleDir })).window)
  await again.write()
  await expect(again.text('composer.text.call')).toHaveValue('Le gendre passera samedi')
})

test('a file goes into the case; an empty one is named with its reason', async ({
  start,
  sampleDir,
  folder,
  photo
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const page = await openCase(window)
  const { t } = page.reader
  const empty = join(folder, 'vide.jpg')
  await writeFile(empty, '')
  await page.write()
  await page.choose('composer.kind', 'composer.kind.files')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(page.composer.getByRole('alert')).toContainText(t('composer.files-missing'))
  await willChoose(app, empty, photo)
  await page.composer.getByRole('button', { name: t('composer.attach') }).click()
  await expect(page.composer.getByRole('alert')).toContainText('vide.jpg')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(page.composer).toBeHidden()
  // It lies where the day of its picture belongs, not first.
  const look = page.entries.getByRole('button', { name: t('exhibits.look', { name: 'IMG_0612.jpg' }) })
  await look.click()
  await expect(page.panel.getByRole('img', { name: 'IMG_0612.jpg' })).toBeVisible()
  await expect(page.panel).toContainText(t('exhibits.warning'))
  await window.keyboard.press('Escape')
  await expect(page.panel).toBeHidden()
})

test('a correction stands beside what it corrects', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openCase(window)
  const { t } = page.reader
  await page.write()
  await window.keyboard.type('Rendez-vous lundi.')
  await window.keyboard.press('ControlOrMeta+Enter')
  const entry = page.entries.filter({ hasText: 'Rendez-vous lundi.' }).first()
  await page.actOn(entry, 'timeline.correct.of')
  await fieldOf(page.panel, t, 'correct.text').fill('Rendez-vous mardi.')
  await page.panel.getByRole('button', { name: t('correct.act') }).click()
  await expect(page.panel.getByRole('alert')).toBeVisible()
  await fieldOf(page.panel, t, 'correct.reason').fill('Lapsus au téléphone.')
  await page.panel.getByRole('button', { name: t('correct.act') }).click()
  await expect(page.panel).toBeHidden()
  await expect(page.timeline).toContainText('Rendez-vous lundi.')
  await expect(page.timeline).toContainText('Rendez-vous mardi.')
})

test('who may see an entry changes in a click', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openCase(window)
  const { t } = page.reader
  await page.write()
  await window.keyboard.type('Copie du devis remise en main propre.')
  await window.keyboard.press('ControlOrMeta+Enter')
  const entry = page.entries.filter({ hasText: 'Copie du devis' })
  await page.actOn(entry, 'timeline.visibility.of')
  await window.getByRole('menuitem', { name: t('visibility.communicable') }).click()
  await expect(entry).toContainText(t('visibility.communicable'))
})

test('a stage without ground asks why, moves, and is taken back into one folded line', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openCase(window)
  const { reader } = page
  const { t } = reader
  await page.act('act.move-stage')
  await pick(reader, fieldOf(page.panel, t, 'stage.panel.to'), t('stage.agreed'))
  await page.panel.getByRole('button', { name: t('stage.panel.act') }).click()
  await expect(page.panel.getByRole('listitem')).toContainText(t('gate.agreement-recorded'))
  await expect(page.panel.getByText(t('field.required'))).toBeVisible()
  await fieldOf(page.panel, t, 'gate.reason').fill('Accord donné au téléphone.')
  await page.panel.getByRole('button', { name: t('stage.panel.act') }).click()
  await expect(page.panel).toBeHidden()
  const moved = t('event.stage-moved', { from: t('stage.investigating'), to: t('stage.agreed') })
  await expect(page.entries.first()).toContainText(moved)
  await window
    .getByRole('status')
    .getByRole('button', { name: t('action.undo') })
    .click()
  const folded = page.timeline.getByRole('button', { name: t('timeline.undone', { title: moved }) })
  await expect(folded).toBeVisible()
  await folded.click()
  await expect(page.entries.filter({ hasText: 'Accord donné au téléphone.' })).toBeVisible()
})

test('a filter keeps to its kind, and is there again when one comes back', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openCase(window)
  const { t } = page.reader
  await page.filter('timeline.filter.defects')
  await expect(page.entries).toHaveCount(7)
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  await expect(page.entries).toHaveCount(7)
  await page.filter('timeline.filter.all')
  await expect(page.entries.nth(12)).toBeAttached()
})
