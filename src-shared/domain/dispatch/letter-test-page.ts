import { type LetterPaper, placesOf, zonesOf } from './letter-paper'
import { CROSS, type PlacedLine, type PlacedSheet, type PlacedText } from './stock'
import type { Zone } from './window-zone'

const A4 = { width: 210, height: 297 } as const
/** Printers do not reach the edge of a sheet. */
const EDGE = 8

/** Six lines of 38 characters: as much as an address has. */
const fullest = [
  'Madame Marguerite Lefèvre-Saint-Martin',
  'APPARTEMENT 212 ETAGE 3 ESCALIER SUD 2',
  'BATIMENT C ENTREE 4 RESIDENCE DES PINS',
  '128 BIS AV DU GENERAL LECLERC PROLONGE',
  'BP 40118 ZONE INDUSTRIELLE DU GRAND SU',
  '33450 SAINT SULPICE ET CAMEYRAC CEDEX '
] as const

export interface TestPageWords {
  readonly title: string
  readonly how: readonly string[]
  readonly always: string
  readonly sometimes: string
}

/**
 * A page to print on plain paper, fold and put into the envelope: a crossing to measure, which no shift moves, rulers, what
 * the window always shows, with the longest address in it, and what it may show.
 */
export function letterTestPage(paper: LetterPaper, words: TestPageWords): PlacedSheet {
  const { addressee, folds, shift, bodyTop } = placesOf(paper)
  const { safe, keepOut } = zonesOf(paper)
  const move = (line: PlacedLine): PlacedLine => ({
    ...{ x1: line.x1 + shift.x, x2: line.x2 + shift.x, y1: line.y1 + shift.y, y2: line.y2 + shift.y }
  })
  const note = (text: string, x: number, y: number): PlacedText => ({ x, y, width: 100, height: 3.5, lines: [text] })
  const lines = [
    { x1: CROSS - 8, y1: CROSS, x2: CROSS + 8, y2: CROSS },
    { x1: CROSS, y1: CROSS - 8, x2: CROSS, y2: CROSS + 8 },
    ...rulerLines(),
    ...[...frame(safe), ...frame(keepOut), ...folds.map((y) => ({ x1: 0, y1: y, x2: 8, y2: y }))].map(move)
  ]
  return {
    ...A4,
    lines,
    texts: [
      ...rulerNumbers(),
      { ...addressee, x: addressee.x + shift.x, y: addressee.y + shift.y, lines: fullest.map((line) => line.trim()) },
      note(words.always, safe.x[0] + shift.x, safe.y[1] + shift.y + 0.5),
      note(words.sometimes, keepOut.x[0] + shift.x, keepOut.y[1] + shift.y + 0.5),
      { x: 30, y: bodyTop, width: 150, height: 8, lines: [words.title] },
      { x: 30, y: bodyTop + 10, width: 160, height: words.how.length * 6, lines: words.how }
    ]
  }
}

function frame({ x, y }: Zone): readonly PlacedLine[] {
  const [[left, right], [top, bottom]] = [x, y]
  return [
    { x1: left, y1: top, x2: right, y2: top },
    { x1: left, y1: bottom, x2: right, y2: bottom },
    { x1: left, y1: top, x2: left, y2: bottom },
    { x1: right, y1: top, x2: right, y2: bottom }
  ]
}

const everyMillimetre = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, at) => at)

function strokeOf(at: number): number {
  if (at % 10 === 0) return 4
  return at % 5 === 0 ? 3 : 1.5
}

/** Along the upper and the left edge, a millimetre a stroke. */
function rulerLines(): readonly PlacedLine[] {
  return [
    ...everyMillimetre(A4.width)
      .filter((at) => at >= EDGE && at <= A4.width - EDGE)
      .map((at) => ({ x1: at, y1: EDGE, x2: at, y2: EDGE + strokeOf(at) })),
    ...everyMillimetre(A4.height)
      .filter((at) => at >= EDGE && at <= A4.height - EDGE)
      .map((at) => ({ x1: EDGE, y1: at, x2: EDGE + strokeOf(at), y2: at }))
  ]
}

function rulerNumbers(): readonly PlacedText[] {
  const tens = (most: number) => everyMillimetre(most).filter((at) => at > EDGE && at < most - EDGE && at % 10 === 0)
  const box = { width: 8, height: 3.5 } as const
  return [
    ...tens(A4.width).map((at) => ({ ...box, x: at - 2, y: EDGE + 4, lines: [String(at)] })),
    ...tens(A4.height)
      .filter((at) => at > EDGE + 10)
      .map((at) => ({ ...box, x: EDGE + 4.5, y: at - 1.8, lines: [String(at)] }))
  ]
}
