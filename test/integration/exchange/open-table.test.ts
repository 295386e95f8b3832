import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openTable } from '../../../src-main/exchange/import/read/open-table'
import type { Row } from '../../../src-shared/domain/import/table'
import { makeWorkbook } from '../../support/made-workbook'
import { temporaryFolder } from '../../support/store/temp-vault'

async function given(bytes: Uint8Array | string): Promise<string> {
  const path = join(await temporaryFolder(), 'liste.csv')
  await writeFile(path, bytes)
  return path
}

async function read(path: string, sheet?: string) {
  const opened = await openTable(path)
  if (!opened.ok) throw new Error(opened.reason)
  onTestFinished(opened.value.close)
  const rows: Row[] = []
  for await (const batch of opened.value.rows(sheet ?? opened.value.sheets[0]?.name ?? '')) rows.push(...batch.rows)
  return { source: opened.value, rows, cells: rows.map((row) => row.cells) }
}

const words = 'Nom;Réclamation\nLefèvre;Fuite à l’étage\nÇelik;Enduit fissuré\n'
const windows = (text: string) => Buffer.from(text.replaceAll('’', "'"), 'latin1')
const macintosh = Buffer.from('Nom;R\x8eclamation\rLef\x8fvre;\x88 l\x27\x8etage\r', 'latin1')

describe('the encodings of a text', () => {
  it.each([
    ['utf-8', Buffer.from(words)],
    ['utf-8', Buffer.from(`\ufeff${words}`)],
    ['utf-16le', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['utf-16le', Buffer.from(words, 'utf16le')],
    ['windows-1252', windows(words)]
  ])('%s', async (encoding, bytes) => {
    const { source, cells } = await read(await given(bytes))
    expect(source.text).toEqual({ encoding, separator: ';' })
    expect(cells.slice(0, 2).flat()).toEqual([
      'Nom',
      'Réclamation',
      'Lefèvre',
      expect.stringMatching(/^Fuite à l.étage$/u)
    ])
  })

  it('of an old Macintosh, with its line ends', async () => {
    const { source, cells } = await read(await given(macintosh))
    expect(source.text?.encoding).toBe('macintosh')
    expect(cells).toEqual([
      ['Nom', 'Réclamation'],
      ['Lefèvre', "à l'étage"]
    ])
  })
})

describe('records', () => {
  it.each([
    [',', 'Nom,Ville\nPetit,"Lyon, 3e"\nMoreau,Bron\n'],
    ['\t', 'Nom\tVille\nPetit\tLyon, 3e\nMoreau\tBron\n'],
    ['|', 'Nom|Ville\nPetit|Lyon, 3e\nMoreau|Bron\n'],
    [';', 'sep=;\nNom;Ville\nPetit;Lyon, 3e\nMoreau;Bron']
  ])('cut by %j', async (separator, text) => {
    const { source, cells } = await read(await given(text))
    expect(source.text?.separator).toBe(separator)
    expect(cells).toEqual([
      ['Nom', 'Ville'],
      ['Petit', 'Lyon, 3e'],
      ['Moreau', 'Bron']
    ])
  })

  it('keep lines within quotes, and know the line they begin at', async () => {
    const { rows } = await read(
      await given('Nom;Réclamation\r\nPetit;"Fuite\r\nsous l’évier"\r\n\r\nMoreau;Fissure\r\n')
    )
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'Nom', 'Réclamation'],
      [2, 'Petit', 'Fuite\nsous l’évier'],
      [4, ''],
      [5, 'Moreau', 'Fissure']
    ])
  })

  it('with broken quotes are read by themselves and break nothing else', async () => {
    const lines = [
      'Nom;Réclamation',
      'Petit;"Fuite',
      'Moreau;Dalle 12" fendue',
      'Roux;"un "gros" trou"',
      'Blanc;Fissure'
    ]
    const { rows } = await read(await given(lines.join('\n')))
    expect(rows).toEqual([
      { line: 1, cells: ['Nom', 'Réclamation'] },
      { line: 2, cells: ['Petit', '"Fuite'], broken: true },
      { line: 3, cells: ['Moreau', 'Dalle 12" fendue'], broken: true },
      { line: 4, cells: ['Roux', '"un "gros" trou"'], broken: true },
      { line: 5, cells: ['Blanc', 'Fissure'] }
    ])
  })

  it('are all found in 100,000 lines, one in fifty broken', async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) =>
      at % 50 === 7 ? `Client ${at};"jamais fermé;${at}` : `Client ${at};"Fuite; étage ${at}";${at}`
    )
    const { rows } = await read(await given(lines.join('\r\n')))
    expect(rows.length).toBe(100_000)
    expect(rows.filter((row) => row.broken).length).toBe(2_000)
    expect(rows.at(-1)).toEqual({ line: 100_000, cells: ['Client 99999', 'Fuite; étage 99999', '99999'] })
  })

  it('come back as they were written, whatever they hold', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replaceAll('\r', '').replaceAll('\0', '').replaceAll('\ufeff', ''))
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'))
        const { cells } = await read(await given(`"a";"b";"c"\n${quoted.join('\n')}\n`))
        expect(cells.slice(1)).toEqual(rows)
      }),
      { numRuns: 40 }
    )
  })
})

describe('workbooks', () => {
  it('are read sheet by sheet, with dates, fills and cells merged downwards; hidden sheets are left out', async () => {
    const path = join(await temporaryFolder(), 'suivi.xlsx')
    await makeWorkbook(path, [
      {
        name: 'Bât. A',
        rows: [
          ['Client', 'Réclamation', 'Date'],
          ['M. Petit', { value: 'Fuite', style: 'green' }, { value: 46056, style: 'date' }],
          [undefined, { value: 'Fissure', style: 'orange' }, 'S47']
        ],
        merged: ['A2:A3']
      },
      { name: 'Prix', rows: [['x']], hidden: true },
      {
        name: 'Bât. B',
        rows: [
          ['Client', 'Tél.'],
          ['Moreau', 612345678]
        ]
      }
    ])
    const { source, rows } = await read(path, 'Bât. A')
    expect(source.sheets).toEqual([
      { name: 'Bât. A', size: 3 },
      { name: 'Bât. B', size: 2 }
    ])
    expect(rows).toEqual([
      { line: 1, cells: ['Client', 'Réclamation', 'Date'] },
      { line: 2, cells: ['M. Petit', 'Fuite', '2026-02-03'], fills: ['', '#92d050', ''] },
      { line: 3, cells: ['M. Petit', 'Fissure', 'S47'], fills: ['', '#ffc000', ''] }
    ])
    expect((await read(path, 'Bât. B')).cells[1]).toEqual(['Moreau', 612345678])
  })
})

describe('files that are no table', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['an empty file', Buffer.alloc(0)],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0, 1])],
    ['a zip that is no workbook', Buffer.from('PK\x03\x04 nothing of a workbook')]
  ])('%s', async (_name, bytes) => {
    expect(await openTable(await given(bytes))).toEqual({ ok: false, reason: 'not-a-table' })
  })

  it('a file that is gone', async () => {
    expect(await openTable(join(await temporaryFolder(), 'nulle-part.csv'))).toEqual({
      ok: false,
      reason: 'unreadable'
    })
  })
})
