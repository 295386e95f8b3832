import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { requires } from '../support/conditions'
import { willSaveAs } from '../support/dialogs'
import { apart, inkWithin, type Zone } from '../support/printing/ink'
import { hasCups, type PrintQueue, startPrintQueue, willPrint } from '../support/printing/print-queue'
import { test as base } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LettersTab } from './pages/letter-page'
import { buttonOf, expectWorkspace, goTo, readerOf } from './pages/reader'

const run = promisify(execFile)

const test = base.extend<{ readonly queue: PrintQueue }>({
  queue: async ({ folder }, use) => {
    requires(await hasCups(), 'printing for real takes CUPS: Debian’s cups-daemon, cups-client and cups-filters')
    const own = join(folder, 'cups')
    await mkdir(own)
    const queue = await startPrintQueue(own)
    await use(queue)
    await queue.stop()
  }
})

/** What shows in a window of 45 mm however the letter slides in its envelope, and in one of 35 mm; nothing else may. */
const addressRoom: Zone = { left: 90, top: 34, right: 200, bottom: 90 }
const smallWindow: Zone = { left: 100, top: 55, right: 190, bottom: 79 }
const wholePage: Zone = { left: 0, top: 0, right: 210, bottom: 297 }
/** What a printer cannot reach lies outside; the marks for folding begin there. */
const reached: Zone = { left: 8, top: 5, right: 205, bottom: 292 }
const ACCURACY = 1

async function pagesOf(file: string): Promise<{ readonly count: number; readonly size: string }> {
  const { stdout } = await run('pdfinfo', [file])
  const [, count] = /^Pages:\s+(\d+)/mu.exec(stdout) ?? []
  const [, size = ''] = /^Page size:\s+(.*)$/mu.exec(stdout) ?? []
  return { count: Number(count), size }
}

test('a letter comes out of the printer at its own size, its address within a millimetre of its place', async ({
  start,
  sampleDir,
  folder,
  queue
}) => {
  const { window, app } = await start({ dataDir: sampleDir, env: queue.env })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  const tab = new LettersTab(reader)
  const letter = tab.letters.filter({ hasText: t('letter.kind.acknowledgement') })
  const issued = join(folder, 'accusé de réception.pdf')
  await willSaveAs(app, issued)
  await tab.save(letter)
  await willPrint(app)
  await letter.getByRole('button', { name: t('mailing.print') }).click()
  const panel = window.getByRole('dialog', { name: t('print-run.title', { count: 1 }) })
  // The letter alone is measured here.
  await panel.getByLabel(t('print-run.enclosures')).uncheck()
  await panel.getByRole('button', { name: t('print-run.print'), exact: true }).click()
  await expect(window.getByText(t('stock.printed'))).toBeVisible({ timeout: 30_000 })
  const printed = await queue.printed()

  const { count } = await pagesOf(issued)
  expect(await pagesOf(printed)).toEqual({ count, size: expect.stringContaining('A4') })
  const [meant, came] = [await inkWithin(issued, 1, addressRoom), await inkWithin(printed, 1, addressRoom)]
  if (!meant || !came) throw new Error('No address on the paper')
  expect(apart(meant, came)).toBeLessThan(ACCURACY)
  expect(came.left).toBeGreaterThan(smallWindow.left - ACCURACY)
  expect(came.top).toBeGreaterThan(smallWindow.top - ACCURACY)
  expect(came.right).toBeLessThan(smallWindow.right + ACCURACY)
  expect(came.bottom).toBeLessThan(smallWindow.bottom + ACCURACY)
  for (let page = 1; page <= count; page += 1) {
    const [whole, onPaper] = [await inkWithin(issued, page, reached), await inkWithin(printed, page, reached)]
    expect(whole && onPaper && apart(whole, onPaper)).toBeLessThan(ACCURACY)
  }
  expect(await inkWithin(printed, count, wholePage)).toBeDefined()
})

test('a run of letters is printed on both sides, an original and a copy of each, every page in its place', async ({
  start,
  sampleDir,
  folder,
  queue
}) => {
  test.setTimeout(300_000)
  const { window, app } = await start({ dataDir: sampleDir, env: queue.env })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  const main = window.getByRole('main')
  await expectWorkspace(reader)
  await goTo(reader, 'place.letters')
  await main.getByLabel(t('letters.choose-all')).check()
  await buttonOf(main, t('print-run.act')).click()
  const panel = window.getByRole('dialog', { name: t('print-run.title', { count: 4 }) })
  await panel.getByLabel(t('print-run.copies', { count: 4 })).fill('1')
  const file = join(folder, 'courriers.pdf')
  await willSaveAs(app, file)
  await buttonOf(panel, t('print-run.save')).click()
  await expect(window.getByText(t('mailing.saved'))).toBeVisible()
  await willPrint(app)
  await panel.getByRole('button', { name: t('print-run.print'), exact: true }).click()
  await expect(window.getByText(t('stock.printed'))).toBeVisible({ timeout: 30_000 })
  const printed = await queue.printed()
  const { count } = await pagesOf(file)
  expect((await pagesOf(printed)).count).toBe(count)
  expect(await queue.options()).toMatch(/sides=two-sided-long-edge|Duplex=DuplexNoTumble/u)
  for (let page = 1; page <= count; page += 1) {
    const [meant, came] = [await inkWithin(file, page, reached), await inkWithin(printed, page, reached)]
    // The back of a sheet may be left empty.
    expect(came === undefined).toBe(meant === undefined)
    if (meant && came) expect(apart(meant, came)).toBeLessThan(ACCURACY)
  }

  await panel.getByLabel(t('print-run.double-sided')).uncheck()
  await panel.getByRole('button', { name: t('print-run.print'), exact: true }).click()
  await expect.poll(async () => /sides=one-sided|Duplex=None/u.test(await queue.options())).toBe(true)
})
