import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type LetterPaper,
  letterPaper,
  paperMisfit,
  placesOf,
  usualPaper,
  usualWindow,
  windowEnvelopes,
  zonesOf
} from '../../../../src-shared/domain/dispatch/letter-paper'
import { letterTestPage } from '../../../../src-shared/domain/dispatch/letter-test-page'

const of = (change: Partial<LetterPaper>): LetterPaper => ({ ...usualPaper, ...change })

describe('what windows show of the sheet', () => {
  it.each([
    // Both usual DL windows at once, of 35 and of 45 mm.
    [of({}), { x: [100, 190], y: [55, 79] }, { x: [90, 200], y: [34, 90] }],
    [of({ envelope: 'dl-left' }), { x: [20, 100], y: [57, 81] }, { x: [10, 110], y: [46, 92] }],
    [of({ envelope: 'c5' }), { x: [109, 190], y: [57, 88.5] }, { x: [90, 209], y: [43.5, 102] }],
    [
      of({ envelope: 'c5', window: { width: 900, height: 500, side: 150, bottom: 700 } }),
      { x: [124, 195], y: [42, 78.5] },
      { x: [105, 214], y: [28.5, 92] }
    ]
  ] satisfies readonly [LetterPaper, object, object][])('%o', (paper, safe, keepOut) => {
    expect(zonesOf(paper)).toEqual({ safe, keepOut })
  })
})

describe('where the parts of the first page go', () => {
  it('is as it always was for a DL window on the right', () => {
    const { sender, aside, addressee, dateline, ...rest } = placesOf(usualPaper)
    expect(sender).toEqual({ x: 20, y: 15.6, width: 68, height: 29.2 })
    expect(aside).toMatchObject({ x: 20, y: 50.4, width: 68 })
    expect(aside.height).toBeCloseTo(39.4)
    expect(addressee).toEqual({ x: 110, y: 55, width: 80, height: 24 })
    expect(dateline).toEqual({ x: 110, y: 92, width: 80, height: 5 })
    expect(rest).toEqual({ subjectTop: 103, bodyTop: 118, folds: [99, 198], shift: { x: 0, y: 0 } })
  })

  it('is mirrored for a window on the left, and lower for a sheet folded once', () => {
    expect(placesOf(of({ envelope: 'dl-left' }))).toMatchObject({
      addressee: { x: 20, y: 57, width: 80, height: 24 },
      sender: { x: 122, width: 68 }
    })
    expect(placesOf(of({ envelope: 'c5' }))).toMatchObject({ folds: [148.5], dateline: { y: 104 }, bodyTop: 130 })
  })

  it('keeps the address in what always shows and all else out of what may, for every window that fits', () => {
    const length = (min: number, max: number) => fc.integer({ min, max })
    const anyPaper = fc.record({
      envelope: fc.constantFrom(...windowEnvelopes),
      window: fc.record({
        width: length(600, 1300),
        height: length(300, 600),
        side: length(50, 400),
        bottom: length(100, 800)
      }),
      letterhead: fc.constant('ours' as const)
    })
    fc.assert(
      fc.property(anyPaper, (paper) => {
        fc.pre(paperMisfit(paper) === undefined)
        const { safe, keepOut } = zonesOf(paper)
        const { addressee, sender, aside, dateline } = placesOf(paper)
        expect(addressee.x).toBeGreaterThanOrEqual(safe.x[0] - 1e-9)
        expect(addressee.x + addressee.width).toBeLessThanOrEqual(safe.x[1] + 1e-9)
        expect(addressee.y).toBeGreaterThanOrEqual(safe.y[0] - 1e-9)
        expect(addressee.y + addressee.height).toBeLessThanOrEqual(safe.y[1] + 1e-9)
        for (const column of [sender, aside]) {
          const beside = column.x + column.width <= keepOut.x[0] || column.x >= keepOut.x[1]
          expect(beside).toBe(true)
          expect(column.x).toBeGreaterThanOrEqual(20)
          expect(column.x + column.width).toBeLessThanOrEqual(190 + 1e-9)
        }
        expect(dateline.y).toBeGreaterThan(keepOut.y[1])
      })
    )
  })
})

describe('a window that leaves no room', () => {
  const measured = (change: object) => of({ window: { ...usualWindow('dl'), ...change } })
  it.each([
    ['window-outside', measured({ width: 2_100 })],
    ['address-no-room', measured({ width: 600 })],
    ['address-no-room', measured({ height: 300 })],
    ['sender-no-room', measured({ width: 1_250 })],
    [undefined, measured({})]
  ] as const)('is named: %s', (misfit, paper) => {
    expect(paperMisfit(paper)).toBe(misfit)
    expect(letterPaper.safeParse(paper).success).toBe(misfit === undefined)
  })
})

it('the test page moves its frames and the address with the printer, never its crossing and its rulers', () => {
  const words = { title: 'Page d’essai', how: ['Un', 'Deux'], always: 'toujours', sometimes: 'parfois' }
  const straight = letterTestPage(usualPaper, words)
  const moved = letterTestPage(of({ shift: { x: 20, y: -15 } }), words)
  const cross = { x1: 22, y1: 30, x2: 38, y2: 30 }
  expect(straight.lines).toContainEqual(cross)
  expect(moved.lines).toContainEqual(cross)
  expect(straight.lines).toContainEqual({ x1: 100, y1: 55, x2: 190, y2: 55 })
  expect(moved.lines).toContainEqual({ x1: 102, y1: 53.5, x2: 192, y2: 53.5 })
  const address = (page: typeof straight) => page.texts.find(({ lines }) => lines.length === 6)
  expect(address(straight)).toMatchObject({ x: 110, y: 55 })
  expect(address(moved)).toMatchObject({ x: 112, y: 53.5 })
  for (const line of address(straight)?.lines ?? []) expect(line.length).toBeLessThanOrEqual(38)
})
