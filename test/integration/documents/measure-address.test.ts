import { expect, it } from 'vitest'
import { measureAddress } from '../../../src-main/documents/measure-address'
import { usualPaper } from '../../../src-shared/domain/dispatch/letter-paper'
import { formalNoticeFr } from '../../fixtures/letters/formal-notice'
import { fontsDir, withPdf } from './pdf-tools'

const lines = ['Madame Hélène Lefèvre', '128 BIS AV DU GENERAL LECLERC PROLONGE', '69003 LYON CEDEX 03']

it('measures the lines of an address as they stand on paper', async () => {
  const { widths, limitMm } = await measureAddress(lines, usualPaper, fontsDir)
  expect(limitMm).toBe(80)
  await withPdf({ ...formalNoticeFr, addressee: { lines, abroad: false } }, async (file) => {
    const words = (await file.words(1)).filter(({ left, top, bottom }) => left >= 109 && top >= 54 && bottom <= 80)
    const drawn = lines.map((line) => {
      const own = words.filter(({ text }) => line.split(' ').includes(text))
      return Math.max(...own.map(({ right }) => right)) - Math.min(...own.map(({ left }) => left))
    })
    for (const [index, width] of widths.entries()) expect(width).toBeCloseTo(drawn[index] ?? 0, 0)
  })
})

it('takes a smaller type for long lines, and tells how wide one is that fits at none', async () => {
  const short = await measureAddress(['Madame Lefèvre', '69003 LYON'], usualPaper, fontsDir)
  expect(short.size).toBe(9.5)
  const wide = await measureAddress(['W'.repeat(38)], usualPaper, fontsDir)
  expect(wide.size).toBe(9)
  expect(wide.widths[0]).toBeGreaterThan(100)
  expect(await measureAddress([], usualPaper, fontsDir)).toMatchObject({ widths: [] })
})
