import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFArray, PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { joinPrintRun } from '../../../src-main/documents/print-run'

const run = promisify(execFile)
const holder = { folder: '' }
beforeAll(async () => {
  holder.folder = await mkdtemp(join(tmpdir(), 'entente-'))
})
afterAll(() => rm(holder.folder, { recursive: true, force: true }))

async function letter(name: string, pages: number) {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= pages; page++) {
    document.addPage([595.28, 841.89]).drawText(`${name}-${page}`, { x: 60, y: 400, size: 12, font })
  }
  return { bytes: await document.save(), mediaType: 'application/pdf' }
}

/** The words of each page. */
async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const file = join(holder.folder, 'run.pdf')
  await writeFile(file, bytes)
  await run('qpdf', ['--check', file])
  const { stdout } = await run('pdftotext', [file, '-'])
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split(/\s+/u).filter(Boolean).toSorted().join(' '))
}

it('40 reminders are printed in order, each on a sheet of its own, and the copies say so', async () => {
  const letters = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => [await letter(`L${index + 1}`, index % 2 === 0 ? 1 : 2)])
  )
  const { bytes, pages } = await joinPrintRun(letters, { copies: 1, doubleSided: true, enclosures: false }, 'COPIE')
  const words = await pagesOf(bytes)
  expect(words).toHaveLength(pages)
  const firsts = words.flatMap((page, index) => (/-1$/u.test(page) ? [{ page, index }] : []))
  expect(firsts.map(({ page }) => page)).toEqual([
    ...Array.from({ length: 40 }, (_, index) => `L${index + 1}-1`),
    ...Array.from({ length: 40 }, (_, index) => `COPIE L${index + 1}-1`)
  ])
  // Pages with an even index are the fronts of sheets.
  expect(firsts.filter(({ index }) => index % 2 === 1)).toEqual([])
})

const torn = { bytes: Buffer.from('%PDF-1.7 torn'), mediaType: 'application/pdf' }

it('on one side there is no empty page, and what is no page is left out', async () => {
  const whole = [
    await letter('L1', 3),
    { bytes: Buffer.from('a;b'), mediaType: 'text/csv' },
    await letter('P1', 1),
    torn
  ]
  const { bytes } = await joinPrintRun([whole], { copies: 0, doubleSided: false, enclosures: true }, 'COPIE')
  expect(await pagesOf(bytes)).toEqual(['L1-1', 'L1-2', 'L1-3', 'P1-1'])
})

it('every page is drawn by one stream, as Chromium prints no other whole', async () => {
  const several = await PDFDocument.load((await letter('L1', 2)).bytes)
  const font = await several.embedFont(StandardFonts.Helvetica)
  for (const page of several.getPages()) page.drawText('ajout', { x: 60, y: 300, size: 12, font })
  const again = await PDFDocument.load(await several.save())
  for (const page of again.getPages())
    page.drawText('encore', { x: 60, y: 200, size: 12, font: await again.embedFont(StandardFonts.Helvetica) })
  const part = { bytes: await again.save(), mediaType: 'application/pdf' }
  const { bytes } = await joinPrintRun([[part]], { copies: 1, doubleSided: false, enclosures: true }, 'COPIE')
  const pages = (await PDFDocument.load(bytes)).getPages()
  expect(pages.map((page) => page.node.Contents() instanceof PDFArray)).toEqual([false, false, false, false])
  expect(await pagesOf(bytes)).toEqual([
    'L1-1 ajout encore',
    'L1-2 ajout encore',
    'COPIE L1-1 ajout encore',
    'COPIE L1-2 ajout encore'
  ])
})

it('what left already says that it is printed once more, and its copies that they are copies', async () => {
  const again = { ...(await letter('L1', 2)), mark: 'DUPLICATA' }
  const run = { copies: 1, doubleSided: false, enclosures: false }
  const { bytes } = await joinPrintRun([[again], [await letter('L2', 1)]], run, 'COPIE')
  expect(await pagesOf(bytes)).toEqual([
    ...['DUPLICATA L1-1', 'DUPLICATA L1-2', 'L2-1'],
    ...['COPIE L1-1', 'COPIE L1-2', 'COPIE L2-1']
  ])
})
