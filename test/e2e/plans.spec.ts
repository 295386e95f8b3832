import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, rgb } from '@cantoo/pdf-lib'
import { expect, type Locator } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose } from '../support/dialogs'
import { drawn } from '../support/pictures/sample-pictures'
import { test } from '../support/samples-test'
import { buttonOf, expectWorkspace, fieldOf, readerOf } from './pages/reader'

/** An A0 sheet (841 × 1189 mm, in points) with a grid of walls fine enough that it is only sharp when zoomed. */
const A0 = { width: 2383.94, height: 3370.39 }

/** A sheet as a scanner writes it: TIFF, one bit a dot. */
const scan = (name: string): string => join(import.meta.dirname, '../fixtures/plans', name)

async function drawnPlan(path: string, pages = 1): Promise<string> {
  const pdf = await PDFDocument.create()
  for (let number = 0; number < pages; number++) {
    const page = pdf.addPage([A0.width, A0.height])
    for (let at = 0; at < A0.width; at += 20) {
      page.drawLine({ start: { x: at, y: 0 }, end: { x: at, y: A0.height }, thickness: 0.4, color: rgb(0.4, 0.4, 0.4) })
    }
    for (let at = 0; at < A0.height; at += 20) {
      page.drawLine({ start: { x: 0, y: at }, end: { x: A0.width, y: at }, thickness: 0.4, color: rgb(0.4, 0.4, 0.4) })
    }
    page.drawRectangle({ x: 300, y: 500, width: 1500, height: 2200, borderWidth: 12, borderColor: rgb(0, 0, 0) })
  }
  await writeFile(path, await pdf.save())
  return path
}

/** Where something is on the screen, its middle along and its lower end. */
async function tipOf(pin: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await pin.boundingBox()
  if (!box) throw new Error('not on the screen')
  // The drop ends eight pixels below its round.
  return { x: box.x + box.width / 2, y: box.y + box.height + 8 }
}

test('defects are placed on an A0 plan to the point by mouse and by keys, moved, taken back, and found from the case', async ({
  start,
  sampleDir
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const folder = await mkdtemp(join(sampleDir, 'plans-'))
  const list = window.getByRole('list', { name: t('plan.defects') })
  const stage = window.getByRole('application', { name: t('plan.view', { level: 'Bât. B, R+1' }) })
  const lines = list.getByRole('listitem')
  const form = window.getByRole('dialog', { name: t('plan.add') })

  await test.step('a file that is no plan, a broken one and a picture too large are told apart, and nothing is added', async () => {
    await window.keyboard.press('ControlOrMeta+9')
    await window.getByRole('option', { name: /Les Ormes/u }).click()
    await buttonOf(window, t('plan.add')).click()
    const broken = join(folder, 'plan abîmé.pdf')
    await writeFile(broken, '%PDF-1.7\n1 0 obj << /Type /Catalog')
    const words = join(folder, 'liste.csv')
    await writeFile(words, 'numéro;désordre\n1;fissure\n')
    const wide = join(folder, 'trop-grand.png')
    await writeFile(wide, claimedPng(30_000, 30_000))
    const cut = join(folder, 'coupé.jpg')
    await writeFile(cut, Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b0800100010010111', 'hex'))
    const locked = await PDFDocument.create()
    locked.addPage([595, 842])
    locked.encrypt({ userPassword: 'Ormes-2026' })
    const secret = join(folder, 'plan protégé.pdf')
    await writeFile(secret, await locked.save())
    const empty = join(folder, 'plan sans page.pdf')
    await writeFile(empty, await (await PDFDocument.create()).save({ addDefaultPage: false }))
    const fax = join(folder, 'plan télécopié.tif')
    await copyFile(scan('faxed-group3.tif'), fax)
    const cutScan = join(folder, 'scan coupé.tif')
    await writeFile(cutScan, (await readFile(scan('scanned-group4.tif'))).subarray(0, 900))
    for (const [path, fault] of [
      [broken, 'damaged'],
      [secret, 'encrypted'],
      [empty, 'no-pages'],
      [words, 'not-a-plan'],
      [wide, 'picture-too-large'],
      [cut, 'damaged'],
      [fax, 'not-readable'],
      [cutScan, 'damaged']
    ] as const) {
      await willChoose(app, path)
      await form.getByRole('button', { name: new RegExp(`${t('plan.choose')}|${t('plan.choose.other')}`, 'u') }).click()
      await expect(form.getByText(t(`plan.fault.${fault}`))).toBeVisible()
      await expect(form.getByText(path.split('/').at(-1) ?? '')).toBeVisible()
    }
  })

  await test.step('a scan in black and white shows each of its pages, a telephone’s picture itself', async () => {
    const preview = form.getByRole('img', { name: t('plan.preview') })
    /** How light the middle of the page is, some way down it. */
    const lightAt = (share: number) =>
      preview.evaluate((canvas, down) => {
        if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas')
        const at = [Math.floor(canvas.width / 2), Math.floor(canvas.height * down)] as const
        const [red, , , opaque] = canvas.getContext('2d')?.getImageData(...at, 1, 1).data ?? []
        return opaque === 255 ? red : undefined
      }, share)
    const scanned = join(folder, 'Sous-sol, scanné.tif')
    await copyFile(scan('scanned-group4-lsb.tif'), scanned)
    await willChoose(app, scanned)
    await buttonOf(form, t('plan.choose.other')).click()
    await expect.poll(() => lightAt(0.1)).toBe(255)
    await form.getByLabel(t('plan.page', { count: 2 })).fill('2')
    // The second page is black above, and white below.
    await expect.poll(() => lightAt(0.1)).toBe(0)
    await expect.poll(() => lightAt(0.6)).toBe(255)
    const lined = join(folder, 'Traits fins.png')
    const [ink, paper] = [[0, 0, 0, 255] as const, [255, 255, 255, 255] as const]
    await writeFile(lined, await drawn(3000, 2000, (x) => (x % 4 === 0 ? ink : paper)).png())
    await willChoose(app, lined)
    await buttonOf(form, t('plan.choose.other')).click()
    // Every fourth column of dots is black: seen eight times smaller, all of it is light grey, and no line is lost.
    const lightest = () =>
      preview.evaluate((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas')
        const { data } = canvas.getContext('2d')?.getImageData(0, 50, canvas.width, 1) ?? {}
        return data && Math.max(...data.filter((_, at) => at % 4 === 0))
      })
    await expect.poll(() => lightAt(0.2)).toBeLessThan(250)
    expect(await lightest()).toBeLessThan(250)
    const phone = join(folder, 'Plan affiché au mur.heic')
    await copyFile(join(import.meta.dirname, '../fixtures/arrivals/drawn.heic'), phone)
    await willChoose(app, phone)
    await buttonOf(form, t('plan.choose.other')).click()
    await expect.poll(() => lightAt(0.5)).toBeDefined()
    await expect(form.getByText('Plan affiché au mur.heic')).toBeVisible()
  })

  await test.step('the second page of a PDF becomes the plan of a level', async () => {
    await willChoose(app, await drawnPlan(join(folder, 'Plans d’exécution.pdf'), 2))
    await buttonOf(form, t('plan.choose.other')).click()
    await expect(form.getByRole('img', { name: t('plan.preview') })).toBeVisible()
    await form.getByLabel(t('plan.page', { count: 2 })).fill('2')
    await fieldOf(form, t, 'plan.label', { optional: true }).fill('A')
    await fieldOf(form, t, 'plan.level').fill('Bât. B, R+1')
    await expectAccessible(window)
    await buttonOf(form, t('plan.add')).click()
    await expect(window.getByRole('heading', { level: 1, name: 'Bât. B, R+1' })).toBeVisible()
    await expect(stage.locator('canvas').first()).toBeVisible()
    await expectAccessible(window)
  })

  await test.step('a touch places a defect where it was', async () => {
    await lines.nth(0).getByRole('button').first().click()
    await buttonOf(lines.nth(0), t('plan.place')).click()
    const box = await stage.boundingBox()
    if (!box) throw new Error('no stage')
    const at = { x: Math.round(box.x + box.width * 0.5), y: Math.round(box.y + box.height * 0.4) }
    await window.mouse.click(at.x, at.y)
    await expect(lines.nth(0)).toContainText(t('plan.state.here'))
    await expect(stage.getByRole('button')).toHaveCount(1)
    const tip = await tipOf(stage.getByRole('button'))
    expect(Math.hypot(tip.x - at.x, tip.y - at.y), 'to the pixel').toBeLessThanOrEqual(1)
  })

  await test.step('zoomed by the wheel, sharper tiles are painted, and the pin stays on its point', async () => {
    const pin = stage.getByRole('button').first()
    const whole = window.getByTestId('paper').locator('canvas').first()
    /** How far along and down the page, from 0 to 1. */
    const onPage = async () => {
      const [tip, box] = [await tipOf(pin), await whole.boundingBox()]
      if (!box) throw new Error('no page')
      return { x: (tip.x - box.x) / box.width, y: (tip.y - box.y) / box.height, width: box.width }
    }
    const before = await onPage()
    const tip = await tipOf(pin)
    await window.mouse.move(tip.x, tip.y)
    for (let turn = 0; turn < 3; turn++) await window.mouse.wheel(0, -300)
    await expect(window.getByTestId('paper').locator('canvas:visible')).not.toHaveCount(1)
    const after = await onPage()
    expect(after.width / before.width).toBeGreaterThan(5)
    expect(after.x).toBeCloseTo(before.x, 2)
    expect(after.y).toBeCloseTo(before.y, 2)
  })

  await test.step('by keys alone: another is brought under the cross and placed, then removed and taken back', async () => {
    await lines.nth(1).getByRole('button').first().press('Enter')
    await buttonOf(lines.nth(1), t('plan.place')).press('Enter')
    await stage.focus()
    await stage.press('0')
    await stage.press('+')
    await stage.press('ArrowRight')
    await stage.press('Enter')
    await expect(lines.nth(1)).toContainText(t('plan.state.here'))
    await buttonOf(lines.nth(1), t('plan.unpin')).press('Enter')
    await expect(lines.nth(1)).toContainText(t('plan.state.none'))
    await buttonOf(window, t('action.undo')).last().click()
    await expect(lines.nth(1)).toContainText(t('plan.state.here'))
  })

  await test.step('from the defect to its place, and back', async () => {
    await lines.nth(0).getByRole('button').first().click()
    await lines.nth(0).getByRole('link').click()
    await expect(window.getByRole('tab', { name: t('case.tab.defects') })).toHaveAttribute('aria-selected', 'true')
    await window
      .getByRole('link', { name: t('defects.on-plan', { level: 'Bât. B, R+1' }) })
      .first()
      .click()
    await expect(lines.nth(0).getByRole('button').first()).toHaveAttribute('aria-pressed', 'true')
    await window.getByRole('button', { name: t('action.back') }).click()
    await expect(window.getByRole('list', { name: t('plans.title') })).toContainText(t('plans.pins', { count: 2 }))
  })
})

/** The same drawing on an A1 sheet (594 × 841 mm, in points), smaller and elsewhere on it. */
const A1 = { width: 1683.78, height: 2383.94 }
const SCALE = 0.6
const SHIFT = { x: 120, y: 260 }

interface OnSheet {
  readonly x: number
  readonly y: number
}

/** Where a place of the A0 sheet is on the A1 sheet; both as shares of the sheet, from its upper left corner. */
function onRevised({ x, y }: OnSheet): OnSheet {
  const [right, up] = [x * A0.width * SCALE + SHIFT.x, (1 - y) * A0.height * SCALE + SHIFT.y]
  return { x: right / A1.width, y: 1 - up / A1.height }
}

function onReplaced({ x, y }: OnSheet): OnSheet {
  const [right, up] = [(x * A1.width - SHIFT.x) / SCALE, ((1 - y) * A1.height - SHIFT.y) / SCALE]
  return { x: right / A0.width, y: 1 - up / A0.height }
}

/** The shares of the sheet at which a place of the screen is, and back. */
async function sheetOf(stage: Locator) {
  const box = await stage.getByTestId('paper').locator('canvas').first().boundingBox()
  if (!box) throw new Error('no sheet')
  return {
    at: ({ x, y }: OnSheet): OnSheet => ({ x: (x - box.x) / box.width, y: (y - box.y) / box.height }),
    screen: ({ x, y }: OnSheet): OnSheet => ({ x: box.x + x * box.width, y: box.y + y * box.height })
  }
}

async function revisedPlan(path: string, original: string): Promise<string> {
  const pdf = await PDFDocument.create()
  const [drawn] = await pdf.embedPdf(await readFile(original))
  if (!drawn) throw new Error('no page')
  pdf.addPage([A1.width, A1.height]).drawPage(drawn, { ...SHIFT, xScale: SCALE, yScale: SCALE })
  await writeFile(path, await pdf.save())
  return path
}

test('a new revision, drawn smaller and elsewhere, is laid on the old one by two points, and carries the defects over', async ({
  start,
  sampleDir
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const folder = await mkdtemp(join(sampleDir, 'plans-'))
  const original = await drawnPlan(join(folder, 'Rez-de-chaussée ind. A.pdf'))
  const lines = window.getByRole('list', { name: t('plan.defects') }).getByRole('listitem')
  const stage = window.getByRole('application', { name: t('plan.view', { level: 'Bât. A, rez-de-chaussée' }) })
  const old = window.getByRole('application', { name: t('plan.anchor.from', { label: 'A' }) })
  const fresh = window.getByRole('application', { name: t('plan.anchor.to', { label: 'B' }) })
  const record = buttonOf(window, t('plan.revise.record'))
  /** Shares of the A0 sheet at which the two defects were placed. */
  const places: OnSheet[] = []

  /** The distance in pixels of each pin from where its defect is on the sheet. */
  const expectPins = async (drawn: Locator, belongs: (place: OnSheet) => OnSheet) => {
    const pins = drawn.getByRole('button', { name: /^Désordre/u })
    await expect(pins).toHaveCount(2)
    const sheet = await sheetOf(drawn)
    for (const [index, place] of places.entries()) {
      const [tip, due] = [await tipOf(pins.nth(index)), sheet.screen(belongs(place))]
      expect(Math.hypot(tip.x - due.x, tip.y - due.y), `pin ${index + 1}`).toBeLessThanOrEqual(2)
    }
  }

  await test.step('two defects are placed on the first revision', async () => {
    await window.keyboard.press('ControlOrMeta+9')
    await window.getByRole('option', { name: /Les Ormes/u }).click()
    await buttonOf(window, t('plan.add')).click()
    const form = window.getByRole('dialog', { name: t('plan.add') })
    await willChoose(app, original)
    await buttonOf(form, t('plan.choose')).click()
    await fieldOf(form, t, 'plan.label', { optional: true }).fill('A')
    await fieldOf(form, t, 'plan.level').fill('Bât. A, rez-de-chaussée')
    await buttonOf(form, t('plan.add')).click()
    await expect(stage.locator('canvas').first()).toBeVisible()
    const sheet = await sheetOf(stage)
    for (const [index, share] of [
      { x: 0.3, y: 0.45 },
      { x: 0.6, y: 0.62 }
    ].entries()) {
      await lines.nth(index).getByRole('button').first().click()
      await buttonOf(lines.nth(index), t('plan.place')).click()
      const spot = sheet.screen(share)
      const at = { x: Math.round(spot.x), y: Math.round(spot.y) }
      await window.mouse.click(at.x, at.y)
      await expect(lines.nth(index)).toContainText(t('plan.state.here'))
      places.push(sheet.at(at))
    }
  })

  await test.step('the new sheet stands beside the old one, and half of the points are not enough', async () => {
    await buttonOf(window, t('plan.revise')).click()
    const form = window.getByRole('dialog', { name: t('plan.revise.of', { level: 'Bât. A, rez-de-chaussée' }) })
    await willChoose(app, await revisedPlan(join(folder, 'Rez-de-chaussée ind. B.pdf'), original))
    await buttonOf(form, t('plan.choose')).click()
    await fieldOf(form, t, 'plan.label', { optional: true }).fill('B')
    await expectAccessible(window)
    await buttonOf(form, t('plan.revise.next')).click()
    await expect(fresh.locator('canvas').first()).toBeVisible()
    await expect(old.locator('canvas').first()).toBeVisible()
    await expect(window.getByText(t('plan.anchor.skip'))).toBeVisible()
    await expectAccessible(window)
  })

  /** Two marks of the drawing: the middle of the new sheet, which the cross shows, and a corner of the building. */
  const marks = { a: onReplaced({ x: 0.5, y: 0.5 }), b: { x: 1800 / A0.width, y: 1 - 500 / A0.height } }
  const touch = async (drawn: Locator, share: OnSheet) => {
    const { x, y } = (await sheetOf(drawn)).screen(share)
    await window.mouse.click(Math.round(x), Math.round(y))
  }

  await test.step('the points are set by touches, and by the keys under the cross', async () => {
    await touch(fresh, { x: 0.5, y: 0.5 })
    await expect(window.getByText(t('plan.anchor.astray-from', { letter: 'A' }))).toBeVisible()
    await touch(old, marks.a)
    await expect(window.getByText(t('plan.anchor.astray-from', { letter: 'A' }))).toBeHidden()
    await expect(record).toHaveAttribute('aria-disabled', 'true')
    await touch(old, marks.b)
    // The keys have gone to the new sheet with the third point.
    await expect(fresh).toBeFocused()
    await window.keyboard.press('Enter')
    await touch(fresh, onRevised(marks.b))
    await expect(window.getByText(t('plan.anchor.all-set'))).toBeVisible()
    await expect(fresh.getByRole('button', { name: /^Point/u })).toHaveCount(2)
    await expect(window.getByText(t('plan.anchor.carried', { count: 2 }))).toBeVisible()
    await expectPins(old, (place) => place)
    await expectPins(fresh, onRevised)
    await expectAccessible(window)
  })

  await test.step('a point is set anew, and two next to each other are refused before anything is recorded', async () => {
    const corner = fresh.getByRole('button', { name: t('plan.anchor.named', { letter: 'B' }) })
    await corner.click()
    await expect(fresh).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(window.getByText(t('refusal.points-too-close')).first()).toBeVisible()
    await expect(record).toHaveAttribute('aria-disabled', 'true')
    await expectAccessible(window)
    await corner.click()
    await touch(fresh, onRevised(marks.b))
    await expect(record).not.toHaveAttribute('aria-disabled', 'true')
    await expectPins(fresh, onRevised)
  })

  await test.step('once recorded, both are to be checked where they belong, and one is confirmed', async () => {
    await record.click()
    await expect(stage).toBeVisible()
    for (const index of [0, 1]) await expect(lines.nth(index)).toContainText(t('plan.state.carried', { label: 'A' }))
    await expectPins(stage, onRevised)
    await expectAccessible(window)
    await lines.nth(0).getByRole('button').first().click()
    await buttonOf(lines.nth(0), t('plan.confirm')).click()
    await expect(lines.nth(0)).toContainText(t('plan.state.here'))
    await expect(lines.nth(1)).toContainText(t('plan.state.carried', { label: 'A' }))
  })

  await test.step('the old revision still shows the old places', async () => {
    await window.getByRole('combobox', { name: t('plan.revision') }).click()
    await window.getByRole('option', { name: 'A', exact: true }).click()
    await expect(window.getByText(t('plan.revision.old'))).toBeVisible()
    await expectPins(stage, (place) => place)
    await expect(lines.nth(0)).toContainText(t('plan.state.elsewhere', { level: 'B' }))
    await expect(lines.nth(1)).toContainText(t('plan.state.here'))
  })

  await test.step('the new revision is taken back with its places, and set again', async () => {
    await window.getByRole('combobox', { name: t('plan.revision') }).click()
    await window.getByRole('option', { name: 'B', exact: true }).click()
    await buttonOf(window, t('plan.revision.drop')).click()
    await expect(window.getByRole('combobox', { name: t('plan.revision') })).toBeHidden()
    await expect(lines.nth(0)).toContainText(t('plan.state.carried', { label: 'B' }))
    await expect(lines.nth(1)).toContainText(t('plan.state.here'))
    await expectPins(stage, (place) => place)
    await window
      .getByRole('button', { name: t('action.undo') })
      .last()
      .click()
    await expect(window.getByRole('combobox', { name: t('plan.revision') })).toHaveValue('B')
    await expect(lines.nth(0)).toContainText(t('plan.state.here'))
    await expectPins(stage, onRevised)
  })
})

/** The beginning of a PNG that claims so many pixels and holds none (ISO/IEC 15948, 11.2.2). */
function claimedPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(33)
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(header)
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.writeUInt8(1, 24)
  return Buffer.concat([header, Buffer.alloc(200, 7)])
}
