import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPlaced } from '../../../src-main/documents/render-placed'
import { resourceFolder } from '../../../src-main/letters/resources'
import { stockSheets } from '../../../src-shared/domain/dispatch/stock'
import { instant } from '../../../src-shared/lib/plain-date'

const run = promisify(execFile)
const holder = { folder: '' }
beforeAll(async () => {
  holder.folder = await mkdtemp(join(tmpdir(), 'entente-'))
})
afterAll(() => rm(holder.folder, { recursive: true, force: true }))

const described = { language: 'fr', title: 'Enveloppe', author: 'Bâti-Rhône' } as const
const options = { instant: instant.parse('2026-03-03T10:00:00.000Z'), fontsDir: resourceFolder('fonts') }
const MM = 25.4 / 72

async function wordsOf(bytes: Uint8Array) {
  const file = join(holder.folder, 'a.pdf')
  await writeFile(file, bytes)
  await run('qpdf', ['--check', file])
  const { stdout } = await run('pdftotext', ['-bbox', file, '-'])
  const number = (line: string, name: string) => Number(new RegExp(`${name}="([\\d.]+)"`, 'u').exec(line)?.[1]) * MM
  return stdout.split('\n').flatMap((line) => {
    const text = />([^<]+)<\/word>/u.exec(line)?.[1]
    return text ? [{ text, x: number(line, 'xMin'), y: number(line, 'yMin'), right: number(line, 'xMax') }] : []
  })
}

const item = {
  sender: ['Bâti-Rhône Constructions', '18 rue de l’Abbé-Boisard'],
  addressee: ['ETANCHEITE DU FOREZ', '4 AVENUE JEAN JAURES', '42000 SAINT ETIENNE'],
  reference: '2026-A-0003-2'
}

describe('a text lies where it belongs', () => {
  it.each([
    ['straight', { x: 0, y: 0 }, 105, 55],
    ['moved by what was measured', { x: -15, y: 20 }, 103.5, 57]
  ])('%s, within a third of a millimetre', async (_, offset, left, top) => {
    const printed = await renderPlaced(described, stockSheets('envelope-dl', [item], { offset }), options)
    if (!printed.ok) throw new Error(JSON.stringify(printed.reason))
    const first = (await wordsOf(printed.value)).find(({ text }) => text === 'ETANCHEITE')
    expect(Math.abs((first?.x ?? 0) - left)).toBeLessThan(0.34)
    expect(Math.abs((first?.y ?? 0) - top)).toBeLessThan(0.34)
  })
})

it('a line too wide for a label is refused with its measure, one that fits smaller is set smaller', async () => {
  const wide = { ...item, addressee: ['M'.repeat(38)] }
  const refused = await renderPlaced(described, stockSheets('labels-21', [wide]), options)
  expect(refused).toMatchObject({ ok: false, reason: [{ kind: 'address-line-too-wide', line: 1 }] })
  const fits = { ...item, addressee: ['SYNDICAT DES COPROPRIETAIRES BELLEVUE', '69003 LYON'] }
  const printed = await renderPlaced(described, stockSheets('envelope-dl', [fits]), options)
  expect(printed.ok).toBe(true)
})
