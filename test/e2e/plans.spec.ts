import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, rgb } from '@cantoo/pdf-lib'
import { expect, type Locator } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose } from '../support/dialogs'
import { test } from '../support/samples-test'
import { buttonOf, expectWorkspace, fieldOf, readerOf } from './pages/reader'

/** An A0 sheet (841 × 1189 mm, in points) with a grid of walls fine enough that it is only sharp when zoomed. */
const A0 = { width: 2383.94, height: 3370.39 }

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
    for (const [path, fault] of [
      [broken, 'damaged'],
      [words, 'not-a-plan'],
      [wide, 'picture-too-large'],
      [cut, 'damaged']
    ] as const) {
      await willChoose(app, path)
      await form.getByRole('button', { name: new RegExp(`${t('plan.choose')}|${t('plan.choose.other')}`, 'u') }).click()
      await expect(form.getByText(t(`plan.fault.${fault}`))).toBeVisible()
      await expect(form.getByText(path.split('/').at(-1) ?? '')).toBeVisible()
    }
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

/** The beginning of a PNG that claims so many pixels and holds none (ISO/IEC 15948, 11.2.2). */
function claimedPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(33)
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(header)
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.writeUInt8(1, 24)
  return Buffer.concat([header, Buffer.alloc(200, 7)])
}
