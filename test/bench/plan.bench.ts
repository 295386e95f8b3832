import { randomBytes, randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, rgb } from '@cantoo/pdf-lib'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import type { CaseView } from '../../src-shared/ipc/contract/case'
import { type CaseId, caseId, defectId, planId, uuidV7 } from '../../src-shared/lib/ids'
import { CasePage } from '../e2e/pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, type Reader, readerOf } from '../e2e/pages/reader'
import { callFrom } from '../support/boundary'
import { willChoose } from '../support/dialogs'
import { redAndBlue } from '../support/pictures/sample-pictures'
import { test } from '../support/samples-test'
import { interleave, pairsAsked, quantile } from './support/pairs'
import { prepareBarePlan } from './support/plan-frames'
import { report } from './support/report'

const PINS = 500
const LEVEL = 'Bât. B, R+1'
/** An A0 sheet, 841 × 1189 mm, in points. */
const A0 = { width: 2383.94, height: 3370.39 }
const COLUMNS = 23
/** Millionths of the page from one pin to the next. */
const EACH = 1_000_000 / COLUMNS
const LONG = { timeout: 120_000 }

async function drawnPlan(path: string): Promise<string> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([A0.width, A0.height])
  const line = { thickness: 0.4, color: rgb(0.4, 0.4, 0.4) }
  for (let at = 0; at < A0.height; at += 10) {
    page.drawLine({ start: { x: 0, y: at }, end: { x: A0.width, y: at }, ...line })
    if (at < A0.width) page.drawLine({ start: { x: at, y: 0 }, end: { x: at, y: A0.height }, ...line })
  }
  await writeFile(path, await pdf.save())
  return path
}

/** The level with its plan, from the site of the case, open on the whole of it. */
async function withPlan({ window, t }: Reader, app: ElectronApplication, file: string, id: CaseId): Promise<void> {
  const site = (await viewOf(window, id)).site?.id ?? ''
  await window.evaluate((to) => {
    location.hash = `/sites/${to}`
  }, site)
  const dialog = window.getByRole('dialog', { name: t('plan.add') })
  await buttonOf(window, t('plan.add')).click()
  await willChoose(app, file)
  await buttonOf(dialog, t('plan.choose')).click()
  await expect(dialog.getByRole('img', { name: t('plan.preview') })).toBeVisible(LONG)
  await fieldOf(dialog, t, 'plan.level').fill(LEVEL)
  await buttonOf(dialog, t('plan.add')).click()
  await expect(window.getByTestId('paper').locator('canvas').first()).toBeVisible(LONG)
}

/** Five hundred defects in rows over the whole sheet. */
async function pinned(window: Page, id: CaseId): Promise<void> {
  const plan = planId.parse(/plans\/([0-9a-f-]{36})/u.exec(window.url())?.[1])
  const site = (await viewOf(window, id)).site?.id
  if (site === undefined) throw new Error('The case has no site')
  const shown = await callFrom(window, 'site.plan', { id: site, plan })
  const revision = shown.ok ? shown.value.revisions.at(-1)?.id : undefined
  if (revision === undefined) throw new Error('The plan has no revision')
  const told = async (command: CaseCommandInput) => {
    const done = await callFrom(window, 'case.do', { id, command })
    if (!done.ok) throw new Error(`${command.type}: ${done.reason}`)
  }
  const bytes = new Uint8Array(await redAndBlue(64, 48).jpeg(80))
  for (let nth = 0; nth < PINS; nth += 1) {
    const defect = defectId.parse(uuidV7(Date.now(), randomBytes(10)))
    const [x, y] = [(nth % COLUMNS) + 0.5, Math.floor(nth / COLUMNS) + 0.5]
    const took = await callFrom(window, 'attachment.take-bytes', { name: `IMG_${nth}.jpg`, bytes, job: randomUUID() })
    const attachments = took.ok ? took.value.taken : []
    await told({ type: 'capture-defect', defect, attachments })
    await told({ type: 'pin-defect', defect, plan, revision, x: Math.round(x * EACH), y: Math.round(y * EACH) })
  }
}

async function viewOf(window: Page, id: CaseId): Promise<CaseView> {
  const found = await callFrom(window, 'case.get', { id })
  if (!found.ok) throw new Error(found.reason)
  return found.value
}

test('an A0 plan with five hundred pins is panned and zoomed, beside its tiles alone', async ({
  start,
  sampleDir,
  folder
}) => {
  test.setTimeout(1_800_000)
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  const id = caseId.parse(/([0-9a-f-]{36})/u.exec(window.url())?.[1])
  await withPlan(reader, app, await drawnPlan(join(folder, 'Plan R+1.pdf')), id)
  await pinned(window, id)
  const stage = window.getByRole('application', { name: reader.t('plan.view', { level: LEVEL }) })
  await expect(stage.getByRole('button')).toHaveCount(PINS, LONG)
  await stage.focus()
  const looks = await prepareBarePlan(window)
  const ran = async (side: 'ours' | 'bare') => {
    const frames = await window.evaluate(([which, all]) => self.planFrames.run(which, all), [side, looks] as const)
    return quantile(frames, 0.95)
  }
  const pairs = await interleave(
    pairsAsked(30),
    2,
    () => ran('ours'),
    () => ran('bare')
  )
  report(`the slow frames (p95) of an A0 plan with ${PINS} pins, panned and zoomed`, pairs, 2)
})
