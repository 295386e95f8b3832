import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { Transformer } from '@napi-rs/image'
import PDFDocument from 'pdfkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ListSheet, readList } from '../../../src-main/exchange/lists/read-list'
import { partsOf } from '../../../src-main/exchange/lists/workbook-pictures'
import { columnsOf, guessMapping, linesOf } from '../../../src-shared/domain/received-list/read-lines'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { architectSheet, architectText, firstIndex } from '../../support/architect-list'
import { makeWorkbook } from '../../support/made-workbook'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-list-'))
})
afterAll(() => rm(folder, { recursive: true }))

const today = plainDate.parse('2026-03-15')
const COLUMNS = [40, 70, 120, 200, 370, 480] as const
const TOP = 90
const BOTTOM = 780

/** A list as an architect's tool prints it: its headings on every page, long texts over several lines, a foot. */
async function printed(path: string): Promise<void> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0 })
  const done = finished(pdf.pipe(createWriteStream(path)))
  let page = 0
  const row = (y: number, cells: readonly string[]) => {
    for (const [at, cell] of cells.entries()) {
      const [x = 0, next = 560] = COLUMNS.slice(at)
      pdf.text(cell, x, y, { width: next - x - 8, lineBreak: true })
    }
  }
  const begin = () => {
    page += 1
    if (page > 1) pdf.addPage()
    pdf.fontSize(12).text('Résidence Les Tilleuls – réserves', 40, 40).fontSize(8)
    row(70, ['N°', 'Logement', 'Pièce', 'Désignation', 'Entreprise', 'État'])
    pdf.text(`Édité le 2 mars 2026, page ${page}`, 40, 810)
    return TOP
  }
  let y = begin()
  for (const { number, flat, room, text, lot, status } of firstIndex()) {
    if (y > BOTTOM) y = begin()
    row(y, [String(number), flat, room, text, lot, status])
    y += 26
  }
  pdf.end()
  await done
}

const read = async (path: string): Promise<readonly ListSheet[]> => {
  const list = await readList(path)
  if (!list.ok) throw new Error(list.reason)
  return list.value
}
const linesIn = ([sheet]: readonly ListSheet[]) => {
  const rows = sheet?.rows ?? []
  return linesOf(rows, guessMapping(columnsOf(rows)), today)
}

test('a PDF, a workbook and a text of the same list say the same', async () => {
  const [pdf, book, text] = [join(folder, 'liste.pdf'), join(folder, 'liste.xlsx'), join(folder, 'liste.csv')]
  await printed(pdf)
  await makeWorkbook(book, [architectSheet(firstIndex())])
  await writeFile(text, architectText(firstIndex()))
  const told = []
  for (const path of [pdf, book, text]) {
    const { lines, unread } = linesIn(await read(path))
    expect(unread).toEqual([])
    told.push(
      lines.map(({ theirs, place, text: words, lotWords, lifted }) => ({ theirs, place, words, lotWords, lifted }))
    )
  }
  expect(told[0]).toHaveLength(143)
  expect(told[0]).toEqual(told[1])
  expect(told[2]).toEqual(told[1])
})

test('the pictures of a workbook are those of the lines they begin on, byte for byte', async () => {
  const path = join(folder, 'images.xlsx')
  const bytes = await Transformer.fromRgbaPixels(Buffer.alloc(64 * 64 * 4, 90), 64, 64).png()
  const sheets = [
    { name: 'Garde', rows: [['Sommaire']] },
    architectSheet(firstIndex(), [
      { row: 5, bytes },
      { row: 9, bytes }
    ])
  ]
  await makeWorkbook(path, sheets)
  const [cover, list] = await read(path)
  expect(cover?.pictures).toEqual([])
  expect(list?.pictures.map(({ line }) => line)).toEqual([5, 9])
  const parts = await partsOf(path, list?.pictures.map(({ part }) => part) ?? [])
  expect([...parts.values()].map((part) => Buffer.compare(Buffer.from(part), bytes))).toEqual([0, 0])
})

test('what is no list is refused with the reason', async () => {
  const letter = join(folder, 'courrier.pdf')
  const pdf = new PDFDocument()
  const done = finished(pdf.pipe(createWriteStream(letter)))
  pdf.text('Madame, nous accusons réception de votre courrier.')
  pdf.end()
  await done
  const broken = join(folder, 'abime.pdf')
  await writeFile(broken, '%PDF-1.7 abîmé')
  expect(await readList(letter)).toMatchObject({ ok: false, reason: 'not-a-table' })
  expect(await readList(broken)).toMatchObject({ ok: false, reason: 'not-a-table' })
  expect(await readList(join(folder, 'absent.xlsx'))).toMatchObject({ ok: false, reason: 'unreadable' })
})
