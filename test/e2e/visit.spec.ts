import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Transformer } from '@napi-rs/image'
import { expect } from '@playwright/test'
import { caseId } from '../../src-shared/lib/ids'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { willChoose, willSaveAs } from '../support/dialogs'
import type { Entente } from '../support/launch'
import { withExif } from '../support/pictures/sample-pictures'
import { test } from '../support/samples-test'
import { AnnotatePage } from './pages/annotate-page'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, readerOf } from './pages/reader'
import { VisitPage } from './pages/visit-page'

const run = promisify(execFile)

/** A camera that shows a moving figure, and a microphone that beeps; the screen answers fingers. */
const ON_SITE = ['--use-fake-device-for-media-stream', '--touch-events=enabled']
const DEFECTS = 7
const MOST_ACTS = 3
/** Pixels of the least one touches in gloves. */
const GLOVE = 56

test('seven defects are photographed and spoken of in three taps each, and sorted photographs are theirs', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  const visit = new VisitPage(reader)
  await visit.begin('pre-reception')
  await visit.seeing()
  await expectAccessible(window)
  await visit.tap(window.getByRole('radio', { name: 'Salle d’eau' }))
  for (let n = 1; n <= DEFECTS; n += 1) {
    await visit.photograph()
    await visit.photograph()
    await visit.speak()
  }
  await visit.tap(visit.act('visit.voice.stop'))
  await expect.poll(() => visit.saved(), { timeout: 30_000 }).toBe(DEFECTS)
  // One for the room, one to end the last voice note; the others are the defects'.
  const perDefect = (visit.acts - 2) / DEFECTS
  process.stdout.write(`A visit of ${DEFECTS} defects: ${visit.acts} acts, ${perDefect} a defect.\n`)
  expect(perDefect).toBeLessThanOrEqual(MOST_ACTS)

  await buttonOf(window, t('visit.leave')).click()
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  const rows = window.getByRole('list', { name: t('case.tab.defects'), exact: true }).locator('> li')
  const captured = rows.filter({ hasText: t('defect.unsorted').slice(1) })
  await expect(captured).toHaveCount(DEFECTS)
  for (const row of await captured.all()) {
    await expect(row.getByRole('button', { name: /^Voir Photographie/u })).toHaveCount(2)
    await expect(row.getByLabel(/^Écouter Note vocale/u)).toHaveCount(1)
    await expect(row).toContainText('Salle d’eau')
  }
  await expectAccessible(window)
})

test('what was taken is taken back; a defect goes on after one comes back', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  const visit = new VisitPage(reader)
  await visit.begin('joint-inspection')
  await visit.seeing()
  await visit.photograph()
  await expect.poll(() => visit.saved()).toBe(1)
  await visit.tap(visit.act('visit.undo'))
  await expect.poll(() => visit.saved()).toBe(0)
  await visit.photograph()
  await visit.tap(visit.act('visit.next-defect'))
  await visit.photograph()
  await expect.poll(() => visit.saved()).toBe(2)
})

test('the photograph just taken is drawn on in gloves, and the defect goes on with its next one', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  const id = caseId.parse(/([0-9a-f-]{36})/u.exec(window.url())?.[1])
  const visit = new VisitPage(reader)
  await visit.begin('joint-inspection')
  await visit.seeing()
  await visit.photograph()
  await visit.tap(buttonOf(window, t('visit.annotate')))
  const page = new AnnotatePage(reader)
  await expect(page.stage).toBeFocused()
  await expectAccessible(window)
  for (const button of await page.dialog.getByRole('button').all()) {
    expect((await button.boundingBox())?.height, (await button.textContent()) ?? undefined).toBeGreaterThanOrEqual(
      GLOVE
    )
  }
  await page.swipe([0.2, 0.2], [0.6, 0.6])
  await expect(page.shapes('line')).toHaveCount(1)
  await visit.tap(buttonOf(page.dialog, t('picture.done')))
  await expect(page.stage).toBeHidden()
  await expect(window.getByText(t('visit.in-the-middle', { count: 1 }))).toBeVisible()
  await visit.photograph()
  await expect(window.getByText(t('visit.in-the-middle', { count: 2 }))).toBeVisible()
  await expect(buttonOf(window, t('visit.annotate'))).toBeVisible()
  await expect.poll(() => visit.saved()).toBe(1)
  const found = await callFrom(window, 'case.get', { id })
  if (!found.ok) throw new Error(found.reason)
  const [layer, ...others] = found.value.layers
  expect(layer?.own.map(({ kind }) => kind)).toEqual(['arrow'])
  expect(others).toEqual([])
})

test('in the van the photographs are named one after the other by the keyboard; words come back, and so does a step', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  const visit = new VisitPage(reader)
  await visit.begin('after-sales')
  await visit.seeing()
  await visit.tap(window.getByRole('radio', { name: 'Cuisine' }))
  for (let n = 1; n <= 2; n += 1) {
    await visit.photograph()
    await visit.tap(visit.act('visit.next-defect'))
  }
  await expect.poll(() => visit.saved()).toBe(2)
  await buttonOf(window, t('visit.leave')).click()
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  await buttonOf(window, t('sort.open', { count: 2 })).click()

  const first = window.getByRole('form', { name: t('defects.of', { number: 8 }) })
  await expect(fieldOf(first, t, 'defect.place')).toHaveValue('Cuisine')
  await first.getByText(sentenceCase(t('defect.kind.missing-work')), { exact: true }).click()
  await fieldOf(first, t, 'defect.trade', { optional: true }).fill('Menuiseries intérieures')
  await fieldOf(first, t, 'defect.text').fill('Plinthe non posée')
  await window.keyboard.press('ControlOrMeta+Enter')

  const second = window.getByRole('form', { name: t('defects.of', { number: 9 }) })
  await fieldOf(second, t, 'defect.text').fill('plin')
  await window.getByRole('option', { name: 'Plinthe non posée' }).click()
  await expect(second.getByLabel(sentenceCase(t('defect.kind.missing-work')))).toBeChecked()
  await expect(fieldOf(second, t, 'defect.trade', { optional: true })).toHaveValue('Menuiseries intérieures')
  await second.getByText(sentenceCase(t('defect.blocking')), { exact: true }).click()
  await expectAccessible(window)
  await fieldOf(second, t, 'defect.text').press('ControlOrMeta+Enter')
  await expect(window.getByText(t('sort.done.title'))).toBeVisible()
  await window
    .getByRole('button', { name: t('action.undo') })
    .last()
    .click()
  await expect(second).toBeVisible()
  await window.keyboard.press('Escape')
  await fieldOf(second, t, 'defect.text').fill('Plinthe décollée')
  await fieldOf(second, t, 'defect.text').press('ControlOrMeta+Enter')
  await buttonOf(window, t('sort.see')).click()
  const rows = window.getByRole('list', { name: t('case.tab.defects'), exact: true }).locator('> li')
  await expect(rows.filter({ hasText: 'Plinthe' })).toHaveCount(2)
})

/** The photographs of another camera, given to a visit that is over. */
async function catchingUp({ app, window }: Pick<Entente, 'app' | 'window'>, card: readonly string[]) {
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  await new VisitPage(reader).begin('after-sales')
  await buttonOf(window, t('visit.leave')).click()
  await buttonOf(window, t('catch-up.open')).click()
  await willChoose(app, ...card)
  await buttonOf(window, t('files.choose-pictures')).click()
  const groups = window.getByRole('list', { name: t('catch-up.groups') }).getByRole('listitem')
  return { window, t, groups }
}

test('the photographs of another camera become defects by the time it wrote, its clock put right', async ({
  start,
  sampleDir,
  folder
}) => {
  const entente = await start({ dataDir: sampleDir, args: ON_SITE })
  const { window, t, groups } = await catchingUp(entente, await cardOf(folder, ['14:05:09', '14:06:30', '14:31:00']))
  await expect(groups).toHaveText([/14:05/u, /14:31/u])
  await fieldOf(window, t, 'catch-up.pause').fill('60')
  await expect(groups).toHaveText([/14:05/u])
  await fieldOf(window, t, 'catch-up.pause').fill('2')
  await window.getByLabel(CAMERA).fill('-60')
  await expect(groups).toHaveText([/13:05/u, /13:31/u])
  await expectAccessible(window)
  await buttonOf(window, t('catch-up.act', { count: 2 })).click()
  await expect(window.getByText(t('catch-up.made', { count: 2 }))).toBeVisible()
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  await expect(buttonOf(window, t('sort.open', { count: 2 }))).toBeVisible()
})

test('a camera whose clock went back to its first day is doubted, and its photographs are put on the day of the visit', async ({
  start,
  sampleDir,
  folder
}) => {
  const entente = await start({ dataDir: sampleDir, args: ON_SITE })
  const { window, t, groups } = await catchingUp(entente, await cardOf(folder, ['00:12:00', '00:40:00'], '2019:01:01'))
  await expect(groups).toHaveText([/2019.*00:12/u, /2019.*00:40/u])
  const doubted = window.getByRole('note').filter({ hasText: /janvier\s2019/u })
  await expect(doubted).toBeVisible()
  await expectAccessible(window)
  await buttonOf(doubted, t('catch-up.put-right')).click()
  await expect(doubted).toHaveCount(0)
  await expect(groups).toHaveText([/2026.*00:12/u, /2026.*00:40/u])
  await buttonOf(window, t('catch-up.act', { count: 2 })).click()
  await expect(window.getByText(t('catch-up.made', { count: 2 }))).toBeVisible()
})

test('the lot is asked where the site has lots: it stays the last one, in the burst and in the sorting', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  const id = caseId.parse(/cases\/([0-9a-f-]+)/u.exec(window.url())?.[1])
  const view = await callFrom(window, 'case.get', { id })
  if (!view.ok || !view.value.site) throw new Error('The sample case has no site')
  for (const [number, name] of [
    ['08', 'Plomberie'],
    ['11', 'Peinture']
  ] as const) {
    const is = { number, name, contract: '', insurances: [] }
    const added = await callFrom(window, 'site.do', { id: view.value.site.id, command: { type: 'add-lot', is } })
    expect(added.ok).toBe(true)
  }
  const visit = new VisitPage(reader)
  await visit.begin('after-sales')
  await visit.seeing()
  const painting = window.getByRole('button', { name: '11 – Peinture' })
  await visit.tap(painting)
  await expect(painting).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(window)
  await visit.photograph()
  await visit.tap(visit.act('visit.next-defect'))
  await visit.tap(painting)
  await visit.photograph()
  await expect.poll(() => visit.saved()).toBe(2)
  await buttonOf(window, t('visit.leave')).click()
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  await buttonOf(window, t('sort.open', { count: 2 })).click()
  // One was taken for the lot; the other comes after it, and goes on with its lot.
  for (const words of ['Cloque au plafond', 'Coulure sous la fenêtre']) {
    const form = window.getByRole('form').filter({ has: window.getByRole('button', { name: t('sort.act') }) })
    const text = fieldOf(form, t, 'defect.text')
    await expect(text).toHaveValue('')
    await expect(form.getByRole('combobox', { name: `${t('visit.lot')} ${t('state.optional')}` })).toHaveValue(
      '11 – Peinture'
    )
    await fieldOf(form, t, 'defect.place').fill('Séjour')
    await text.fill(words)
    await text.press('ControlOrMeta+Enter')
  }
  await expect(window.getByText(t('sort.done.title'))).toBeVisible()
  const after = await callFrom(window, 'case.get', { id })
  if (!after.ok) throw new Error('The case is gone')
  const painted = after.value.siteLots.find(({ name }) => name === 'Peinture')?.id
  expect(after.value.defects.slice(-2).map(({ lot }) => lot)).toEqual([painted, painted])
})

test('where the parts of a site are known, one tap names the flat, and its rooms are those offered', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  const id = caseId.parse(/cases\/([0-9a-f-]+)/u.exec(window.url())?.[1])
  const view = await callFrom(window, 'case.get', { id })
  if (!view.ok || !view.value.site) throw new Error('The sample case has no site')
  for (const [level, name, rooms] of [
    ['R+2', 'appartement 22', ['Séjour', 'Chambre du fond']],
    ['R+1', 'appartement 12', []]
  ] as const) {
    const is = { kind: 'flat' as const, building: 'Bât. B', level, name, rooms: [...rooms] }
    const added = await callFrom(window, 'site.do', { id: view.value.site.id, command: { type: 'add-zone', is } })
    expect(added.ok).toBe(true)
  }
  const visit = new VisitPage(reader)
  await visit.begin('after-sales')
  await visit.seeing()
  const zones = window.getByRole('radiogroup', { name: t('visit.zone') }).getByRole('radio')
  await expect(zones).toHaveText(['Bât. B, R+1, appartement 12', 'Bât. B, R+2, appartement 22'])
  const rooms = window.getByRole('radiogroup', { name: t('visit.room') }).getByRole('radio')
  await visit.tap(zones.nth(1))
  await expect(rooms).toHaveText(['Séjour', 'Chambre du fond'])
  await visit.tap(rooms.nth(1))
  await expectAccessible(window)
  await visit.photograph()
  await visit.tap(visit.act('visit.next-defect'))
  await visit.tap(zones.first())
  await visit.tap(window.getByRole('radio', { name: 'Cuisine' }))
  await visit.photograph()
  await expect.poll(() => visit.saved()).toBe(2)
  const after = await callFrom(window, 'case.get', { id })
  if (!after.ok) throw new Error('The case is gone')
  const taken = after.value.defects.slice(-2).map((one) => !one.sorted && one.room)
  expect(taken).toEqual(['Bât. B, R+2, appartement 22, Chambre du fond', 'Bât. B, R+1, appartement 12, Cuisine'])
})

const CAMERA = 'Tough TG-7'
const SIDE = 64

/** The card of a camera: a photograph for each time. */
async function cardOf(folder: string, times: readonly string[], day = '2026:02:27'): Promise<string[]> {
  const pixels = Buffer.alloc(SIDE * SIDE * 4, 0x9c)
  return Promise.all(
    times.map(async (time, n) => {
      // One byte apart, so that each is a file of its own.
      pixels.fill(n * 40, 0, SIDE * 4)
      const plain = await Transformer.fromRgbaPixels(Buffer.from(pixels), SIDE, SIDE).jpeg(88)
      const file = join(folder, `P22700${n}.jpg`)
      await writeFile(file, withExif(plain, { make: 'OM', model: CAMERA, taken: `${day} ${time}` }))
      return file
    })
  )
}

test('whoever lives there signs what was seen, and neither accepts nor lifts', async ({ start, sampleDir, folder }) => {
  const { app, window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  const visit = new VisitPage(reader)
  await visit.begin('reception')
  await visit.part('people')
  await visit.add('M. Emre Özdemir', 'tenant')
  await expect(visit.paper('paper.visit-report')).toContainText(t('paper.may'))
  const reception = visit.paper('paper.reception-report')
  await expect(reception).toContainText(t('paper.may-not'))
  await expect(reception).toContainText(t('paper.why.occupant-cannot'))
  await expectAccessible(window)
  await visit.add('Mme Chloé d’Alençon', 'owner')
  await expect(reception).toContainText(t('paper.may'))
  await expect(reception).toContainText(
    t('paper.signs', { name: 'M. Emre Özdemir', signing: t('paper.signing.may-not') })
  )

  await test.step('what is written of its end stays while one prepares a paper', async () => {
    await visit.part('end')
    const said = window.getByRole('textbox', { name: t('visit.said') })
    await said.fill('Interphone muet, joint vu par la fenêtre.')
    await buttonOf(window, t('report.prepare.visit')).click()
    await buttonOf(window, t('report.back')).click()
    await expect(said).toHaveValue('Interphone muet, joint vu par la fenêtre.')
    await visit.part('people')
    await visit.part('end')
    await expect(said).toHaveValue('Interphone muet, joint vu par la fenêtre.')
  })

  await test.step('nobody opened: no paper, and the letter that says so', async () => {
    await visit.part('end')
    await window.getByRole('radio', { name: 'Accès impossible' }).click()
    await window
      .getByRole('textbox', { name: t('visit.said') })
      .fill('Portail fermé, personne ne répond à l’interphone.')
    await expectAccessible(window)
    await buttonOf(window, t('visit.end')).click()
    // What is told of it stands above the buttons for the thumb.
    const ended = window.getByRole('status').filter({ hasText: t('visit.ended') })
    const parts = window.getByRole('navigation', { name: t('visit.parts') })
    await expect
      .poll(async () => {
        const [told, below] = [await ended.boundingBox(), await parts.boundingBox()]
        return told !== null && below !== null && told.y > 0 && told.y + told.height <= below.y
      })
      .toBe(true)
    await expect(visit.paper('paper.visit-report')).toContainText(t('paper.why.visit-failed'))
  })

  await test.step('a notice is left on the door, and is a piece of the case', async () => {
    const target = join(folder, 'avis.pdf')
    await willSaveAs(app, target)
    await buttonOf(window, t('passage.save')).click()
    await expect(window.getByText(t('passage.saved'))).toBeVisible()
    const text = (await run('pdftotext', ['-layout', target, '-'])).stdout.replace(/[\s\u00a0\u202f]+/gu, ' ')
    expect(text).toContain(t('passage-paper.outcome.no-access'))
    expect(text).toContain('2026-A-0003')
    // What was noted of the visit is the firm's.
    expect(text).not.toContain('Portail fermé')
    await expectAccessible(window)
    await buttonOf(window, t('passage.where.door')).click()
    await expect(window.getByRole('status').filter({ hasText: t('passage.noted') })).toBeVisible()
    await buttonOf(window, t('visit.leave')).click()
    await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
    const left = new CasePage(reader).entries.filter({ hasText: t('passage.left.door') })
    await expect(left).toContainText(t('visibility.communicable'))
    await expect(left).toContainText(/Avis de passage 2026-A-0003 –\sVisite n°\s\d+\.pdf/u)
  })

  await test.step('the letter that says access was refused', async () => {
    await window.getByRole('tab', { name: t('case.tab.visits') }).click()
    await buttonOf(window, t('visit.write-no-access')).first().click()
    await expect(window.getByRole('heading', { level: 1 })).toContainText(t('letter.kind.no-access-notice'))
  })
})

test('a main process killed in the middle of a visit loses nothing that was counted', async ({ start, sampleDir }) => {
  const first = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(first.window, 'fr')
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  const visit = new VisitPage(reader)
  await visit.begin('after-sales')
  await visit.seeing()
  const after = 2 + Math.floor(Math.random() * 4)
  for (let n = 1; n <= after; n += 1) {
    await visit.photograph()
    await visit.tap(visit.act('visit.next-defect'))
  }
  await visit.photograph()
  await expect.poll(() => visit.saved()).toBeGreaterThan(0)
  const counted = await visit.saved()
  const address = await first.window.evaluate(() => location.hash)
  await first.kill()

  const { window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const again = readerOf(window, 'fr')
  await expectWorkspace(again)
  await window.evaluate((hash) => {
    location.hash = hash
  }, address)
  const back = new VisitPage(again)
  await expect(back.head).toBeVisible()
  expect(await back.saved()).toBeGreaterThanOrEqual(counted)
  await back.seeing()
  await back.photograph()
  await expect.poll(() => back.saved()).toBeGreaterThan(counted)
})
