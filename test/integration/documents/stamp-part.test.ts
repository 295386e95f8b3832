import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { degrees, PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { stamped } from '../../../src-main/documents/stamp-part'

const run = promisify(execFile)
const holder = { folder: '' }
beforeAll(async () => {
  holder.folder = await mkdtemp(join(tmpdir(), 'entente-'))
})
afterAll(() => rm(holder.folder, { recursive: true, force: true }))

it.each([0, 90, 180, 270])(
  'a page shown turned by %i degrees bears its number upright in its right upper corner',
  async (turned) => {
    const document = await PDFDocument.create()
    const page = document.addPage([500, 800])
    page.setCropBox(40, 30, 400, 700)
    page.setRotation(degrees(turned))
    page.drawText('Devis', { x: 200, y: 300, size: 12 })
    const part = { bytes: await document.save(), mediaType: 'application/pdf' }
    const { bytes } = await stamped(part, 'Pièce n°\u00a012')
    const file = join(holder.folder, 'stamped.pdf')
    await writeFile(file, bytes)
    await run('qpdf', ['--check', file])
    const { stdout } = await run('pdftotext', ['-cropbox', '-bbox', file, '-'])
    const width = turned % 180 === 0 ? 400 : 700
    const words = [...stdout.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(\S+)<\/word/gu)]
    const last = words.find(([, , , , , word]) => word === '12')
    expect(words.map(([, , , , , word]) => word)).toEqual(expect.arrayContaining(['Pièce', 'n°', '12', 'Devis']))
    const [, , yMin = 0, xMax = 0] = (last ?? []).map(Number)
    expect(Math.abs(width - 18 - xMax)).toBeLessThan(2)
    expect(yMin).toBeGreaterThan(14)
    expect(yMin).toBeLessThan(26)
  }
)

it('what has no pages, or cannot be opened, stays as it is', async () => {
  const table = { bytes: Buffer.from('a;b'), mediaType: 'text/csv' }
  expect(await stamped(table, 'Pièce n° 1')).toBe(table)
  const torn = { bytes: Buffer.from('%PDF-1.7 torn'), mediaType: 'application/pdf' }
  expect(await stamped(torn, 'Pièce n° 1')).toBe(torn)
})
