import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { caseCommand } from '../../src-shared/domain/case/commands'
import type { CaseId } from '../../src-shared/lib/ids'
import { CasePage } from '../e2e/pages/case-page'
import { buttonOf, expectWorkspace, readerOf } from '../e2e/pages/reader'
import { callFrom } from '../support/boundary'
import { willChoose } from '../support/dialogs'
import { photograph } from '../support/photograph'
import { withSegment } from '../support/pictures/sample-pictures'
import { recordFigure } from '../support/record-figure'
import { test } from '../support/samples-test'

const run = promisify(execFile)
const PHOTOGRAPHS = 200
const PAGES = 300
/** Photographs chosen together. */
const AT_ONCE = 50
const HOURS = 3_600_000
const MEBI_OF_KIBI = 1_024

test('a dossier of 200 photographs and a PDF of 300 pages, through the window, cancelled once and then finished', async ({
  start,
  sampleDir,
  folder
}) => {
  test.setTimeout(HOURS)
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const listed = await callFrom(window, 'case.list', { view: 'all', sort: 'reference', offset: 0, limit: 20 })
  const id = listed.ok ? listed.value.rows.find(({ title }) => title.includes('Infiltration'))?.id : undefined
  if (!id) throw new Error('No case')
  const files = await made(folder)
  for (let from = 0; from < files.length; from += AT_ONCE)
    await bring(app, window, id, files.slice(from, from + AT_ONCE))

  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await buttonOf(window, t('dossier.make.open')).click()
  const dialog = window.getByRole('dialog', { name: t('dossier.make.title') })
  await dialog.getByRole('checkbox', { name: t('dossier.make.zip') }).uncheck()
  const into = await mkdtemp(join(folder, 'remise-'))
  await willChoose(app, into)
  await buttonOf(dialog, t('dossier.make.act')).click()
  const bar = dialog.getByRole('progressbar')
  await expect(bar).toBeVisible({ timeout: 60_000 })
  await expect
    .poll(async () => Number(await bar.getAttribute('aria-valuenow')), { timeout: 300_000 })
    .toBeGreaterThan(5)
  await dialog.getByRole('button', { name: t('action.cancel') }).click()
  await expect(buttonOf(dialog, t('dossier.make.act'))).toBeVisible({ timeout: 60_000 })
  // Of what was stopped nothing stays.
  expect(await readdir(into)).toEqual([])

  await wait(5_000)
  const idle = await memoryOf(app)
  let most = idle
  await buttonOf(dialog, t('dossier.make.act')).click()
  const slip = dialog.getByText(t('dossier.made.slip'))
  const begun = performance.now()
  while (!(await slip.isVisible())) {
    most = Math.max(most, await memoryOf(app))
    expect(performance.now() - begun).toBeLessThan(HOURS / 2)
    await wait(250)
  }
  const took = performance.now() - begun
  const [inner = ''] = (await readdir(into)).filter((name) => !name.endsWith('.pdf'))
  const whole = join(into, inner, 'data', 'dossier.pdf')
  await run('qpdf', ['--check', whole])
  const { stdout } = await run('pdfinfo', [whole])
  const pages = Number(/^Pages:\s+(\d+)/mu.exec(stdout)?.[1])
  // Two photographs on a page, and every page of the other file.
  expect(pages).toBeGreaterThan(PHOTOGRAPHS / 2 + PAGES)
  process.stdout.write(
    `${pages} pages, file of ${((await stat(whole)).size / 1e6).toFixed(0)} MB, made in ${(took / 1_000).toFixed(0)} s\n`
  )
  const figure = { name: 'memory over idle of the main process, dossier through the window', unit: 'MiB', goal: null }
  const [value, baseline] = [most - idle, idle]
  const spreads = { spread: [value, value], baselineSpread: [baseline, baseline] }
  recordFigure({ ...figure, value, baseline, ratio: value / baseline, pairs: 1, ...spreads })
  expect(value).toBeLessThan(300)
})

/** The photographs, no two of the same bytes, and the PDF. */
async function made(folder: string): Promise<readonly string[]> {
  const at = join(folder, 'photographies')
  await mkdir(at)
  const one = await photograph()
  const files = Array.from({ length: PHOTOGRAPHS }, (_, index) => join(at, `IMG_${index}.jpg`))
  for (const file of files) await writeFile(file, withSegment(one, Buffer.from(file)))
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= PAGES; page += 1)
    document.addPage([595.28, 841.89]).drawText(`Rapport, page ${page}`, { x: 60, y: 700, size: 11, font })
  const report = join(at, 'Rapport d’expertise.pdf')
  await writeFile(report, await document.save())
  return [...files, report]
}

/** Chosen in the window, then recorded with one entry. */
async function bring(app: ElectronApplication, window: Page, id: CaseId, files: readonly string[]): Promise<void> {
  await willChoose(app, ...files)
  const chosen = await callFrom(window, 'attachment.choose', { what: 'files', job: randomUUID() })
  if (!chosen.ok) throw new Error(JSON.stringify(chosen))
  const told = { type: 'add-evidence', text: 'Photographies du chantier', visibility: 'communicable' }
  const command = caseCommand.parse({ ...told, attachments: chosen.value.taken })
  expect(await callFrom(window, 'case.do', { id, command })).toMatchObject({ ok: true })
}

/** Mebibytes of the main process, which makes the dossier. */
function memoryOf(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ app: electron }, divisor) => {
    const main = electron.getAppMetrics().find(({ type }) => type === 'Browser')
    return (main?.memory.workingSetSize ?? 0) / divisor
  }, MEBI_OF_KIBI)
}
