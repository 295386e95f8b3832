import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CROSS,
  labelsOf,
  measuredOf,
  offsetOf,
  postalWeight,
  type StockItem,
  stockKinds,
  stockSheets,
  testSheet,
  usualForm
} from '../../../../src-shared/domain/dispatch/stock'

const items = (count: number): readonly StockItem[] =>
  Array.from({ length: count }, (_, index) => ({
    sender: ['Bâti-Rhône Constructions', '69007 LYON'],
    addressee: [`Étanchéité du Forez ${index}`, '42000 SAINT ETIENNE'],
    reference: `2026-A-0003-${index}`
  }))
const words = { sender: 'Expéditeur', addressee: 'Destinataire', reference: 'Notre référence' }

describe('a printer is set', () => {
  it('by what was measured, and says again what was', () => {
    expect(offsetOf({ x: 31.5, y: 28 })).toEqual({ x: -15, y: 20 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }), (x, y) => {
        const again = measuredOf(offsetOf({ x: x / 10, y: y / 10 }))
        expect(again.x).toBeCloseTo(x / 10, 6)
        expect(again.y).toBeCloseTo(y / 10, 6)
      })
    )
  })

  it.each(stockKinds)('so that all on %s moves by as much, but for the crossing', (kind) => {
    const straight = { sheets: stockSheets(kind, items(2)), test: testSheet(kind, words) }
    const offset = { x: -15, y: 20 }
    const moved = { sheets: stockSheets(kind, items(2), { offset }), test: testSheet(kind, words, { offset }) }
    for (const [sheet, { texts }] of straight.sheets.entries()) {
      for (const [index, { x, y }] of texts.entries()) {
        expect(moved.sheets[sheet]?.texts[index]?.x).toBeCloseTo(x - 1.5, 6)
        expect(moved.sheets[sheet]?.texts[index]?.y).toBeCloseTo(y + 2, 6)
      }
    }
    expect(moved.test.lines.slice(0, 2)).toEqual(straight.test.lines.slice(0, 2))
    expect(straight.test.lines[0]?.y1).toBe(CROSS)
    expect(moved.test.lines[2]?.x1).toBeCloseTo((straight.test.lines[2]?.x1 ?? 0) - 1.5, 6)
  })
})

describe('sheets', () => {
  it('are one for each letter, of the size of its paper', () => {
    expect(stockSheets('envelope-dl', items(3)).map(({ width, height }) => [width, height])).toEqual(
      Array.from({ length: 3 }, () => [220, 110])
    )
    expect(stockSheets('envelope-c5', items(1))).toMatchObject([{ width: 229, height: 162 }])
  })

  it.each(['labels-14', 'labels-16', 'labels-21'] as const)('of %s go on from the first free label', (kind) => {
    const each = labelsOf(kind) ?? 0
    const sheets = stockSheets(kind, items(3), { from: each - 1 })
    expect(sheets.map(({ texts }) => texts.length)).toEqual([2, 1])
    const [first] = stockSheets(kind, items(each))
    const [again] = sheets.slice(1)
    expect(again?.texts[0]).toMatchObject({ x: first?.texts[0]?.x, y: first?.texts[0]?.y })
    for (const { x, y, width, height } of first?.texts ?? []) {
      expect(x + width).toBeLessThanOrEqual(210)
      expect(y + height).toBeLessThanOrEqual(297)
    }
  })

  it('of the firm’s own form put each part where the firm says', () => {
    const form = { ...usualForm, width: 2400, addressee: { x: 1203, y: 505 } }
    const [sheet] = stockSheets('recorded-form', items(1), { form })
    expect(sheet?.width).toBe(240)
    const [sender, addressee, reference] = sheet?.texts ?? []
    expect(sender?.lines).toEqual(['Bâti-Rhône Constructions', '69007 LYON'])
    expect(addressee?.x).toBeCloseTo(120.3, 6)
    expect(addressee?.y).toBeCloseTo(50.5, 6)
    expect(reference?.lines).toEqual(['2026-A-0003-0'])
  })
})

describe('a letter weighs', () => {
  it.each([
    // One A4 sheet of 80 g/m² is 4.99 g.
    ['one sheet and its envelope', [1], true, {}, { sheets: 1, grams: 10 }],
    ['three pages on two sheets', [3], true, {}, { sheets: 2, grams: 15 }],
    ['three pages on three', [3], false, {}, { sheets: 3, grams: 20 }],
    ['each enclosure on sheets of its own', [1, 1, 3], true, {}, { sheets: 4, grams: 25 }],
    ['heavier paper', [2], true, { paperWeight: 100, envelopeWeight: 8 }, { sheets: 1, grams: 15 }],
    ['an envelope alone', [], true, {}, { sheets: 0, grams: 5 }]
  ])('%s', (_, pages, doubleSided, settings, weight) => {
    expect(postalWeight(pages, doubleSided, settings)).toEqual(weight)
  })
})
