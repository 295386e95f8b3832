import { existsSync } from 'node:fs'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, rgb } from '@cantoo/pdf-lib'
import { expect, type Page } from '@playwright/test'
import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import type { CaseView } from '../../src-shared/ipc/contract/case'
import { type CaseId, caseId, contactId } from '../../src-shared/lib/ids'
import { beside } from '../../src-shared/texts/entry-told'
import { callFrom } from '../support/boundary'
import { willChoose, willSaveAs } from '../support/dialogs'
import { pdfText } from '../support/inside'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, readerOf } from './pages/reader'
import { ReportPage } from './pages/report-page'
import { VisitPage } from './pages/visit-page'

/** A camera that shows a moving figure, and a microphone that beeps; the screen answers fingers. */
const ON_SITE = ['--use-fake-device-for-media-stream', '--touch-events=enabled']
const OWNER = 'Mme Chloé d’Alençon-Rodríguez'
const LEVEL = 'Bât. B, R+2'
/** The sample case has seven defects already. */
const NUMBERS = [8, 9, 10, 11, 12, 13, 14] as const
const MOST_ACTS = 3
/** For what takes its time on a busy machine: a report with fourteen photographs, a plan. */
const LONG = { timeout: 60_000 }

const caseIn = (window: Page): CaseId => caseId.parse(/([0-9a-f-]{36})/u.exec(window.url())?.[1])

async function viewOf(window: Page, id: CaseId): Promise<CaseView> {
  const found = await callFrom(window, 'case.get', { id })
  if (!found.ok) throw new Error(`The case did not come: ${found.reason}`)
  return found.value
}

async function doIn(window: Page, id: CaseId, command: CaseCommandInput): Promise<void> {
  const done = await callFrom(window, 'case.do', { id, command })
  if (!done.ok) throw new Error(`${command.type}: ${done.reason}`)
}

const idsOf = ({ defects }: CaseView, ...numbers: readonly number[]) =>
  defects.filter(({ number }) => numbers.includes(number)).map(({ id }) => id)

/** An A0 sheet (841 × 1189 mm, in points) full of walls. */
async function largePlan(path: string): Promise<string> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([2383.94, 3370.39])
  for (let at = 0; at < 3370; at += 10) {
    page.drawLine({ start: { x: 0, y: at }, end: { x: 2383, y: at }, thickness: 0.4, color: rgb(0.4, 0.4, 0.4) })
  }
  await writeFile(path, await pdf.save())
  return path
}

test('from seven defects on site to their lifting: signed, shared out to two firms, repaired, one contested', async ({
  start,
  sampleDir,
  folder,
  photo
}) => {
  test.slow()
  const { app, window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  const id = caseIn(window)
  const visit = new VisitPage(reader)
  const report = new ReportPage(reader)
  const rows = window.getByRole('list', { name: t('case.tab.defects'), exact: true }).locator('> li')
  const row = (number: number) => rows.filter({ hasText: `${t('defects.number', { number })}` })
  const toDefects = () => window.getByRole('tab', { name: t('case.tab.defects') }).click()

  await test.step('on site: three taps a defect at most', async () => {
    await visit.begin('reception')
    await visit.seeing()
    await visit.tap(window.getByRole('radio', { name: 'Salle d’eau' }))
    for (const _ of NUMBERS) {
      await visit.photograph()
      await visit.photograph()
      await visit.tap(visit.act('visit.next-defect'))
    }
    await expect.poll(() => visit.saved(), { timeout: 30_000 }).toBe(NUMBERS.length)
    const perDefect = (visit.acts - 1) / NUMBERS.length
    process.stdout.write(`On site, ${NUMBERS.length} defects: ${visit.acts} acts, ${perDefect} a defect.\n`)
    expect(perDefect).toBeLessThanOrEqual(MOST_ACTS)
    await visit.part('people')
    await visit.add(OWNER, 'owner')
    await buttonOf(window, t('visit.leave')).click()
  })

  await test.step('in the van: each is described, and placed on a large plan', async () => {
    await toDefects()
    await buttonOf(window, t('sort.open', { count: NUMBERS.length })).click()
    for (const number of NUMBERS) {
      const form = window.getByRole('form', { name: t('defects.of', { number }) })
      await fieldOf(form, t, 'defect.text').fill(`Joint n° ${number} absent sur 60 cm`)
      await fieldOf(form, t, 'defect.text').press('ControlOrMeta+Enter')
    }
    await expect(window.getByText(t('sort.done.title'))).toBeVisible()
    const site = (await viewOf(window, id)).site?.id ?? ''
    await window.evaluate((to) => {
      location.hash = `/sites/${to}`
    }, site)
    const dialog = window.getByRole('dialog', { name: t('plan.add') })
    await buttonOf(window, t('plan.add')).click()
    await willChoose(app, await largePlan(join(folder, 'Plan R+2, façade d’été.pdf')))
    await buttonOf(dialog, t('plan.choose')).click()
    await expect(dialog.getByRole('img', { name: t('plan.preview') })).toBeVisible()
    await fieldOf(dialog, t, 'plan.level').fill(LEVEL)
    await buttonOf(dialog, t('plan.add')).click()
    const stage = window.getByRole('application', { name: t('plan.view', { level: LEVEL }) })
    await expect(stage.locator('canvas').first()).toBeVisible(LONG)
    const lines = window.getByRole('list', { name: t('plan.defects') }).getByRole('listitem')
    for (const [nth, number] of NUMBERS.entries()) {
      const line = lines.filter({ hasText: `Joint n° ${number} absent` })
      await line.getByRole('button').first().click()
      await buttonOf(line, t('plan.place')).click()
      const box = await stage.boundingBox()
      if (!box) throw new Error('No plan')
      await window.mouse.click(box.x + box.width * (0.3 + 0.05 * nth), box.y + box.height * 0.5)
      await expect(line).toContainText(t('plan.state.here'))
    }
    expect((await viewOf(window, id)).pinned).toHaveLength(NUMBERS.length)
  })

  await test.step('the owner signs with reserves', async () => {
    await window.evaluate((to) => {
      location.hash = `/cases/${to}/visits`
    }, id)
    await report.prepare('reception')
    await buttonOf(report.desk, t('report.share', { count: NUMBERS.length })).click()
    await report.choose(t('report.decision'), t('reception.with-reserves'))
    await fieldOf(report.desk, t, 'report.delay').fill('30')
    await report.draw(OWNER)
    await expect(report.record).toBeEnabled(LONG)
    const exported = join(folder, 'Procès-verbal.pdf')
    await willSaveAs(app, exported)
    await buttonOf(report.desk, t('report.save')).click()
    await expect.poll(() => existsSync(exported), LONG).toBe(true)
    const printed = (await pdfText(await readFile(exported))).replace(/\s+/gu, ' ')
    for (const number of NUMBERS) expect(printed).toContain(`Désordre n° ${number} sur le plan – ${LEVEL}`)
    await report.record.click()
    await expect(window.getByText(t('report.recorded'))).toBeVisible(LONG)
    await buttonOf(window, t('visit.leave')).click()
    await toDefects()
    for (const number of NUMBERS) await expect(row(number)).toContainText(t('standing.client.reserved'))
  })

  await test.step('two firms are notified in one act, each by an earlier day', async () => {
    const { parties, defects } = await viewOf(window, id)
    const roofer = parties.find(({ role }) => role === 'subcontractor')?.contact
    const people = await callFrom(window, 'contact.list', { query: 'Ferreira', offset: 0, limit: 5 })
    const painter = people.ok && people.value.contacts.find((one) => JSON.stringify(one.contact).includes('Ferreira'))
    if (!painter || !roofer) throw new Error('No firms')
    const second = contactId.parse(painter.id)
    await doIn(window, id, { type: 'link-party', contact: second, role: 'subcontractor', status: 'professional' })
    for (const one of defects) {
      if (!one.sorted || one.number < 8) continue
      const { kind, place, text, number } = one
      const responsible = number < 12 ? roofer : second
      await doIn(window, id, { type: 'sort-defect', defect: one.id, kind, place, text, responsible })
    }
    await buttonOf(window.getByRole('tabpanel'), t('cascade.open')).click()
    await expect(page.panel).toContainText(t('cascade.due', { date: 'jeudi 26 mars 2026' }))
    await buttonOf(page.panel, t('cascade.send', { count: 2 })).click()
    await expect(page.panel.getByRole('status')).toHaveText(t('cascade.done', { count: 2 }), LONG)
    await window.keyboard.press('Escape')
    for (const number of NUMBERS) await expect(row(number)).toContainText(t('standing.supplier.notified'))
  })

  await test.step('what the roofer does in his own case is known in the client’s', async () => {
    const { tracks, defects } = await viewOf(window, id)
    const eighth = defects.find(({ number }) => number === 8)?.id
    const claim = tracks.find(({ defect }) => defect === eighth)?.supplier.at(-1)?.case
    if (!claim) throw new Error('No case against the roofer')
    const there = (await viewOf(window, claim)).defects.map((one) => one.id)
    await doIn(window, claim, { type: 'announce-repair', defects: there })
    await doIn(window, claim, { type: 'check-repair', defects: there, text: 'Vu sur place avec le chef d’équipe' })
    await doIn(window, claim, { type: 'accept-repair', defects: there })
    for (const number of [8, 9, 10, 11]) await expect(row(number)).toContainText(t('standing.supplier.accepted'))
    await expect(row(12)).toContainText(t('standing.supplier.notified'))
  })

  await test.step('repaired, with a photograph of twelve megapixels; one is contested, then asked with the others', async () => {
    await window.getByRole('checkbox', { name: t('defects.pick', { number: 8 }) }).check()
    await window.getByRole('button', { name: t('defects.to-client') }).click()
    await window.getByRole('menuitem', { name: t('step.repair'), exact: true }).click()
    const after = join(folder, 'joint refait.jpg')
    await copyFile(photo, after)
    await willChoose(app, after)
    await buttonOf(page.panel, t('step.after-choose', { number: 8 })).click()
    await expect(page.panel.getByRole('list', { name: t('files.given') }).getByRole('listitem')).toHaveCount(1)
    await buttonOf(page.panel, t('step.repair')).click()
    await expect(page.panel).toBeHidden()
    const view = await viewOf(window, id)
    const others = idsOf(view, 9, 10, 11, 12, 13, 14).map((defect) => ({ defect }))
    await doIn(window, id, { type: 'repair-defects', works: others, text: 'Joints refaits, pièce occupée' })
    const contested: CaseCommandInput = {
      ...{ type: 'contest-defects', defects: idsOf(view, 14) },
      ...{ side: 'them', text: 'Le joint se décolle déjà.' }
    }
    await doIn(window, id, contested)
    await expect(row(14)).toContainText(t('standing.client.contested'))
    await doIn(window, id, { type: 'ask-lifting', defects: idsOf(view, ...NUMBERS), by: 'letter' })
  })

  await test.step('the owner lifts six and refuses the one contested, on a signed report', async () => {
    await buttonOf(window, t('lifting.open')).click()
    await visit.add(OWNER, 'owner')
    await visit.part('end')
    const word = (outcome: 'lifted' | 'refused', number: number) =>
      report.desk.getByRole('textbox', { name: beside(t(`lifting.word.${outcome}`), t('defects.of', { number })) })
    for (const number of NUMBERS) {
      const outcome = number === 14 ? 'refused' : 'lifted'
      await report.choose(t('lifting.answer', { number }), t(`lifting.${outcome}`))
      if (number !== 8) await word(outcome, number).fill('Vu sur place avec le client.')
    }
    await report.draw(OWNER)
    await expect(report.record).toBeEnabled(LONG)
    await report.record.click()
    await expect(window.getByText(t('report.recorded'))).toBeVisible(LONG)
    await buttonOf(window, t('visit.leave')).click()
    await toDefects()
    for (const number of [8, 9, 10, 11, 12, 13]) await expect(row(number)).toContainText(t('standing.client.lifted'))
    await expect(row(14)).toContainText(t('standing.client.refused'))
  })
})

test('a visit killed ten times, each at a random moment, loses nothing that was counted', async ({
  start,
  sampleDir
}) => {
  test.setTimeout(600_000)
  let address = ''
  let counted = 0
  for (let round = 0; round < 10; round += 1) {
    const entente = await start({ dataDir: sampleDir, args: ON_SITE })
    const { window } = entente
    const reader = readerOf(window, 'fr')
    await expectWorkspace(reader)
    const visit = new VisitPage(reader)
    if (address === '') {
      await new CasePage(reader).openFromList('Infiltration')
      await visit.begin('after-sales')
      address = await window.evaluate(() => location.hash)
    } else {
      await window.evaluate((hash) => {
        location.hash = hash
      }, address)
      await expect(visit.head).toHaveText(reader.t('visit.number', { number: 1 }))
    }
    expect(await visit.saved(), `after ${round} kills`).toBeGreaterThanOrEqual(counted)
    counted = await visit.saved()
    await visit.seeing()
    for (let taps = 1 + Math.floor(Math.random() * 3); taps > 0; taps -= 1) {
      await visit.photograph()
      await visit.tap(visit.act('visit.next-defect'))
    }
    // At least one of this round is on the disk; what is still on its way may go, what was counted may not.
    await expect.poll(() => visit.saved(), { timeout: 30_000 }).toBeGreaterThan(counted)
    await visit.photograph()
    counted = await visit.saved()
    await new Promise((after) => setTimeout(after, Math.random() * 120))
    await entente.kill()
  }
  const { window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  await window.evaluate((hash) => {
    location.hash = hash
  }, address)
  const visit = new VisitPage(reader)
  await expect(visit.head).toHaveText(reader.t('visit.number', { number: 1 }))
  expect(await visit.saved()).toBeGreaterThanOrEqual(counted)
  const { defects, pieces } = await viewOf(window, caseIn(window))
  const photographed = defects.filter(({ item }) => item !== undefined)
  for (const { entry } of photographed) expect(pieces.some((one) => one.entry === entry)).toBe(true)
  const items = photographed.map(({ item }) => item)
  expect(items).toEqual(items.map((_, nth) => nth + 1))
})
