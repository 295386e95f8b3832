import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { Transformer } from '@napi-rs/image'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose, willSaveAs } from '../support/dialogs'
import { redAndBlue } from '../support/pictures/sample-pictures'
import { test } from '../support/samples-test'
import { AnnotatePage } from './pages/annotate-page'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, type Reader, readerOf } from './pages/reader'

const NAME = 'Carrelage de l’entrée.jpg'

/** Joins a photograph whose left half is red and its right half blue, and opens it. */
async function joined(reader: Reader, app: Parameters<typeof willChoose>[0], folder: string): Promise<string> {
  const { window, t } = reader
  const file = join(folder, NAME)
  await writeFile(file, await redAndBlue(1_200, 900).jpeg(92))
  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await willChoose(app, file)
  await buttonOf(window, t('pieces.add-pictures')).click()
  await buttonOf(window, t('pieces.record', { count: 1 })).click()
  const rows = window.getByRole('list', { name: t('case.tab.exhibits'), exact: true }).locator('> li')
  await rows.getByRole('button', { name: t('exhibits.look', { name: NAME }) }).click()
  return file
}

/** Closes the notices, which lie over the acts at the foot of a photograph and stay while the pointer is on them. */
async function withoutNotices({ window, t }: Reader): Promise<void> {
  const close = window.getByRole('button', { name: t('notice.close') })
  await expect(async () => {
    if ((await close.count()) > 0) await close.first().click({ timeout: 1_000 })
    await expect(close).toHaveCount(0, { timeout: 500 })
  }).toPass()
}

async function pixel(file: string, across: number, down: number): Promise<readonly number[]> {
  const bytes = await readFile(file)
  const { width, height } = await new Transformer(bytes).metadata()
  const pixels = await new Transformer(bytes).rawPixels()
  const step = pixels.length / (width * height)
  const at = (Math.floor(height * down) * width + Math.floor(width * across)) * step
  return [...pixels.subarray(at, at + 3)]
}

test('a photograph is drawn on by mouse, finger and keyboard; its copies are masked, its original is not', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir, args: ['--touch-events=enabled'] })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const file = await joined(reader, app, folder)
  const page = new AnnotatePage(reader)
  await page.open()
  await expectAccessible(window)

  await test.step('an arrow by the mouse, a line by a finger, a circle by the keyboard', async () => {
    await page.drag([0.1, 0.2], [0.4, 0.2])
    await expect(page.shapes('line')).toHaveCount(1)
    await page.tool('pen')
    await page.swipe([0.1, 0.8], [0.3, 0.9])
    await expect(page.shapes('line')).toHaveCount(2)
    await page.tool('circle')
    await page.stage.focus()
    await window.keyboard.press('Enter')
    await expect(page.shapes('line')).toHaveCount(3)
    await window.keyboard.press('ArrowLeft')
    await window.keyboard.press('Shift+ArrowDown')
    await window.keyboard.press('Delete')
    await expect(page.shapes('line')).toHaveCount(2)
    await window.keyboard.press('ControlOrMeta+z')
    await expect(page.shapes('line')).toHaveCount(3)
  })
  await test.step('a measure with its words, which Escape does not lose', async () => {
    await page.tool('measure')
    await page.drag([0.1, 0.5], [0.4, 0.5])
    await fieldOf(page.dialog, t, 'picture.words.measure').fill('42 cm')
    await window.keyboard.press('Escape')
    await expect(page.shapes('words')).toHaveText(['42 cm'])
    await expect(page.stage).toBeVisible()
  })
  await page.tool('mask')
  await page.drag([0.48, 0], [1, 1])
  await expect(page.shapes('mask')).toHaveCount(1)
  await page.dialog.getByRole('checkbox', { name: t('picture.shown') }).check()
  await page.done()
  await expect(window.getByText(t('picture.saved'))).toBeVisible()
  await expect(page.dialog.getByText(t('picture.masked.note'))).toBeVisible()
  await expect(page.shapes('line')).toHaveCount(4)
  await withoutNotices(reader)
  await expectAccessible(window)

  await test.step('a copy shows the arrow and nothing of what is masked; the original is asked for by itself', async () => {
    const copy = join(folder, 'copie.jpg')
    await willSaveAs(app, copy)
    await buttonOf(page.dialog, t('exhibits.save')).click()
    await expect(window.getByText(t('exhibits.saved'))).toBeVisible()
    const [red = 0, green = 0, blue = 255] = await pixel(copy, 0.75, 0.5)
    expect(Math.max(red, green, blue)).toBeLessThan(60)
    expect((await pixel(copy, 0.05, 0.05))[0]).toBeGreaterThan(200)
    const original = join(folder, 'original.jpg')
    await willSaveAs(app, original)
    // A notice may lie over it: it is there for the keyboard all the same.
    await buttonOf(page.dialog, t('picture.save-original')).press('Enter')
    await expect.poll(async () => (await readFile(original).catch(() => Buffer.alloc(0))).length).toBeGreaterThan(0)
    expect((await readFile(original)).equals(await readFile(file))).toBe(true)
  })

  await window.keyboard.press('Escape')
  await expect(page.dialog).toBeHidden()
  const row = window
    .getByRole('list', { name: t('case.tab.exhibits'), exact: true })
    .locator('> li')
    .filter({ has: window.getByRole('button', { name: t('exhibits.look', { name: NAME }) }) })
  await expect(row.locator('[data-shape="mask"]')).toHaveCount(1)
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  const entry = new CasePage(reader).entries.filter({ hasText: t('event.picture-annotated') }).first()
  await expect(entry).toContainText(t('picture.masked', { count: 1 }))
  await expect(entry).not.toContainText('42 cm')
})

test('what was drawn is recorded by leaving, and taken back whole', async ({ start, sampleDir, folder }) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await joined(reader, app, folder)
  const page = new AnnotatePage(reader)
  await page.open()
  await page.tool('mask')
  await page.drag([0.6, 0.1], [0.9, 0.4])
  await page.tool('move')
  await page.drag([0.7, 0.2], [0.5, 0.5])
  await page.stage.focus()
  await window.keyboard.press('Escape')
  await expect(window.getByText(t('picture.saved'))).toBeVisible()
  await expect(page.stage).toBeHidden()
  await expect(page.shapes('mask')).toHaveCount(1)
  await window
    .getByRole('button', { name: t('action.undo') })
    .last()
    .click()
  await expect(page.shapes('mask')).toHaveCount(0)
})

test('areas of a paper are taken out of its copy, which is handed over in its place', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const name = 'Devis du carreleur.pdf'
  const file = join(folder, name)
  await writeFile(file, await paper())
  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await willChoose(app, file)
  await buttonOf(window, t('pieces.add-files')).click()
  await buttonOf(window, t('pieces.record', { count: 1 })).click()
  const rows = window.getByRole('list', { name: t('case.tab.exhibits'), exact: true }).locator('> li')
  await rows.getByRole('button', { name: t('exhibits.acts', { name }) }).click()
  await window.getByRole('menuitem', { name: t('redact.open') }).click()
  const page = new AnnotatePage(reader)
  await expect(page.stage).toBeFocused()
  await expectAccessible(window)
  // The first line of the second page; the words of the first stay.
  await buttonOf(page.dialog, t('action.next')).click()
  await expect(page.dialog.getByText(t('exhibits.position', { position: 2, total: 2 }))).toBeVisible()
  await expect(page.stage).toBeFocused()
  await page.drag([0.05, 0.05], [0.95, 0.2])
  await expect(page.shapes('mask')).toHaveCount(1)
  await buttonOf(page.dialog, t('redact.make', { count: 1 })).click()
  await expect(page.dialog).toBeHidden()
  await buttonOf(window, t('pieces.record', { count: 1 })).click()
  const copyName = t('redact.name', { name: 'Devis du carreleur' })
  await expect(rows.filter({ hasText: t('made-from.redacted', { name }) })).toHaveCount(1)
  await rows.getByRole('button', { name: t('exhibits.acts', { name: copyName }) }).click()
  const saved = join(folder, 'copie.pdf')
  await willSaveAs(app, saved)
  await window.getByRole('menuitem', { name: t('exhibits.save') }).click()
  await expect(window.getByText(t('exhibits.saved'))).toBeVisible()
  const { stdout: text } = await promisify(execFile)('pdftotext', [saved, '-'])
  // Word by word, as wide as they are seen: nothing runs together, in a narrow font either.
  expect(text).toContain('Carrelage de la salle de bains')
  expect(text).toContain('Reprise du joint et de la plinthe, à titre gratuit')
  expect(text).toContain('Total 1 240 euros')
  expect(text).not.toMatch(/Dupont|Monsieur|Neuve/u)
  const pictures = jpegsIn(await readFile(saved))
  expect(pictures).toHaveLength(2)
  const second = join(folder, 'page.jpg')
  await writeFile(second, pictures[1] ?? Buffer.alloc(0))
  expect(Math.max(...(await pixel(second, 0.5, 0.12)))).toBeLessThan(60)
  expect(Math.min(...(await pixel(second, 0.5, 0.9)))).toBeGreaterThan(200)
})

/** Two pages: what the works are, and for whom. */
async function paper(): Promise<Uint8Array> {
  const made = await PDFDocument.create()
  const [plain, narrow] = [
    await made.embedFont(StandardFonts.Helvetica),
    await made.embedFont(StandardFonts.TimesRoman)
  ]
  for (const lines of [
    ['Carrelage de la salle de bains', 'Faience murale'],
    ['Monsieur Dupont, 12 rue Neuve', 'Total 1 240 euros']
  ]) {
    const sheet = made.addPage([595, 842])
    for (const [at, line] of lines.entries()) sheet.drawText(line, { x: 60, y: 740 - at * 300, size: 20, font: plain })
    sheet.drawText('Reprise du joint et de la plinthe, à titre gratuit', { x: 60, y: 300, size: 11, font: narrow })
  }
  return made.save()
}

/** The pictures of a file, in the order of its pages. */
function jpegsIn(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  const start = Buffer.from([0xff, 0xd8, 0xff])
  for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 3))
    found.push(bytes.subarray(at, bytes.indexOf('endstream', at)))
  return found
}

test('the picture of a telephone and the page of a scanner are drawn on: the annotation lies over what is shown of them', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const phone = join(folder, 'IMG_0151.HEIC')
  const scan = join(folder, 'Plan de cave, scan.tif')
  const heic = await readFile(join(import.meta.dirname, '../fixtures/arrivals/drawn.heic'))
  await writeFile(phone, heic)
  await writeFile(scan, await redAndBlue(1_600, 1_200).tiff())
  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await willChoose(app, phone, scan)
  await buttonOf(window, t('pieces.add-pictures')).click()
  await buttonOf(window, t('pieces.record', { count: 2 })).click()
  const page = new AnnotatePage(reader)
  for (const name of ['IMG_0151.HEIC', 'Plan de cave, scan.tif']) {
    await window.getByRole('button', { name: t('exhibits.look', { name }) }).click()
    const shown = window.getByRole('img', { name })
    await expect.poll(() => shown.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
    await withoutNotices(reader)
    await page.open()
    await page.drag([0.1, 0.2], [0.4, 0.2])
    await expect(page.shapes('line')).toHaveCount(1)
    await page.dialog.getByRole('checkbox', { name: t('picture.shown') }).check()
    await page.done()
    await expect(shown).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(shown).toBeHidden()
  }
  await withoutNotices(reader)
  // The copy that leaves is a JPEG with what was drawn; the original goes as the telephone wrote it, its place blanked.
  await window.getByRole('button', { name: t('exhibits.look', { name: 'IMG_0151.HEIC' }) }).click()
  const [copy, original] = [join(folder, 'copie.jpg'), join(folder, 'original.heic')]
  await willSaveAs(app, copy)
  await buttonOf(page.dialog, t('exhibits.save')).click()
  await expect(window.getByText(t('exhibits.saved'))).toBeVisible()
  expect((await readFile(copy)).subarray(0, 2).toString('hex')).toBe('ffd8')
  await willSaveAs(app, original)
  await buttonOf(page.dialog, t('picture.save-original')).press('Enter')
  await expect.poll(async () => (await readFile(original).catch(() => Buffer.alloc(0))).length).toBe(heic.length)
  expect((await readFile(original)).subarray(0, 32).equals(heic.subarray(0, 32))).toBe(true)
})
