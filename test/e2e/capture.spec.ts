import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CapturePage } from './pages/capture-page'
import { CasePage } from './pages/case-page'
import { expectWorkspace, type Reader, readerOf } from './pages/reader'

const MOST_ACTS = 10
const name = 'Mme Élise Delahaye-Okonkwo'
const summary = 'Fuite sous l’évier depuis la pose : le meuble a gonflé, « ça sent le moisi ».'

/** Counts what a person does beside the text itself: clicks, and keys that write nothing. */
async function countActs(window: Page): Promise<() => Promise<number>> {
  await window.evaluate(() => {
    const modifiers = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph']
    const count = () => {
      const { acts = '0' } = document.documentElement.dataset
      document.documentElement.dataset['acts'] = String(Number(acts) + 1)
    }
    document.documentElement.dataset['acts'] = '0'
    document.addEventListener('pointerdown', count, { capture: true })
    const onKey = (event: KeyboardEvent) => {
      const writes = event.key.length === 1 && !event.ctrlKey && !event.metaKey
      if (!writes && !modifiers.includes(event.key)) count()
    }
    document.addEventListener('keydown', onKey, { capture: true })
  })
  return () => window.evaluate(() => Number(document.documentElement.dataset['acts']))
}

async function openWorkspace(window: Page): Promise<Reader> {
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  return reader
}

test('a complaint of a new client takes at most ten acts beside its text', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const reader = await openWorkspace(window)
  const { t } = reader
  const acts = await countActs(window)
  const capture = new CapturePage(reader)

  await capture.open()
  await expect(capture.who).toBeFocused()
  await window.keyboard.type(name)
  await capture.phone.click()
  await window.keyboard.type('06 12 34 56 78')
  await capture.summary.click()
  await window.keyboard.type(summary)
  await capture.day.click()
  await window.keyboard.type('3 février')
  await capture.wanted.click()
  await window.keyboard.type('Le remplacement du meuble.')
  await capture.choose('capture.channel', 'channel.visit')
  await capture.choose('capture.direction', 'direction.between')
  await capture.choose('capture.type', 'type.works')
  await expect(window.getByRole('combobox', { name: t('capture.priority') })).toHaveValue(t('priority.P2'))
  await window.keyboard.press('ControlOrMeta+Enter')

  const open = new CasePage(reader)
  await expect(open.title).toContainText('Fuite sous l’évier')
  const done = await acts()
  expect(done).toBeGreaterThan(5)
  expect(done).toBeLessThanOrEqual(MOST_ACTS)
  await expect(open.entries).toHaveCount(1)
  await expect(open.entries.first()).toContainText('Élise Delahaye-Okonkwo')
  await expect(open.entries.first()).toContainText('Le remplacement du meuble.')
})

test('proposes the contacts one knows, and takes one by the keyboard', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const reader = await openWorkspace(window)
  const capture = new CapturePage(reader)
  await capture.open()
  await capture.who.pressSequentially('lefev')
  await expect(window.getByRole('option', { name: /Marguerite Lefèvre/u })).toBeVisible()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  const known = window.getByRole('group', { name: reader.t('capture.who') })
  await expect(known).toContainText('Marguerite Lefèvre')
})

test('a case is opened for a site, which then hints at its neighbours', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const reader = await openWorkspace(window)
  const { t } = reader
  const site = window.getByRole('combobox', { name: t('details.site') })
  const open = async (who: string, said: string) => {
    const capture = new CapturePage(reader)
    await capture.open()
    await capture.who.fill(who)
    await capture.summary.fill(said)
  }
  await open('Mme Yaël Béranger', 'La porte palière frotte au sol.')
  await site.fill('Les Terrasses du Lac')
  await window.getByRole('option', { name: t('details.site.create', { name: 'Les Terrasses du Lac' }) }).click()
  await expect(site).toHaveValue('Les Terrasses du Lac')
  await expectAccessible(window)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(new CasePage(reader).title).toContainText('La porte palière')

  await open('M. Oumar Diallo', 'Le local à vélos n’a pas de lumière.')
  await site.fill('terrasses')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  const related = window.getByRole('list', { name: t('related.title') })
  await expect(related).toContainText('La porte palière')
  await expect(related).toContainText(t('related.site'))
})

test('says at the fields what is missing, and loses nothing', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const reader = await openWorkspace(window)
  const capture = new CapturePage(reader)
  await capture.open()
  await capture.who.fill('N'.repeat(501))
  await capture.email.fill('elise@')
  await capture.day.fill('31/02/2026')
  await capture.save()
  await expect(window.getByText(reader.t('field.not-an-email'))).toBeVisible()
  await expect(window.getByText(reader.t('field.not-a-date'))).toBeVisible()
  await expect(window.getByText(reader.t('field.required'))).toBeVisible()
  await expect(window.getByText(reader.t('field.too-long-by', { max: 500 }))).toBeVisible()
  await expect(capture.who).toHaveValue('N'.repeat(501))
  await expect(capture.day).toHaveValue('31/02/2026')
  await expectAccessible(window)
})

test('a draft is there again after Esc, and after the power went', async ({ start, sampleDir }) => {
  const first = await start({ dataDir: sampleDir })
  const reader = await openWorkspace(first.window)
  const capture = new CapturePage(reader)
  await capture.open()
  await capture.who.fill(name)
  await capture.summary.fill(summary)
  await first.window.keyboard.press('Escape')
  await expect(capture.heading).toBeHidden()
  await capture.open()
  await expect(capture.summary).toHaveValue(summary)
  await capture.wanted.fill('Un geste commercial.')
  await capture.waitUntilSaved()
  await first.kill()

  const second = await start({ dataDir: sampleDir })
  const again = new CapturePage(await openWorkspace(second.window))
  await again.open()
  await expect(again.who).toHaveValue(name)
  await expect(again.summary).toHaveValue(summary)
  await expect(again.wanted).toHaveValue('Un geste commercial.')
})

test('an empty file is named with its reason, and the others stay', async ({ start, sampleDir, folder, photo }) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = await openWorkspace(window)
  const capture = new CapturePage(reader)
  const empty = join(folder, 'constat vide.pdf')
  await writeFile(empty, '')
  await willChoose(app, empty, photo)
  await capture.open()
  await capture.who.fill(name)
  await capture.chooseFiles()
  await expect(capture.given.getByRole('listitem')).toHaveCount(1)
  await expect(window.getByRole('alert')).toContainText('constat vide.pdf')
  await expect(window.getByRole('alert')).toContainText(reader.t('refusal.file.empty'))
  await expect(capture.who).toHaveValue(name)
})
