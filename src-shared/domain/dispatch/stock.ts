import { z } from 'zod'

/**
 * What the firm prints addresses on: its own stock of the post's pre-printed recorded-delivery form, envelopes, and sheets of
 * labels (two or three a row). Nothing of the post's artwork is drawn: only what is filled in.
 */
export const stockKinds = [
  'recorded-form',
  'envelope-dl',
  'envelope-c5',
  'labels-14',
  'labels-16',
  'labels-21'
] as const
export const stockKind = z.enum(stockKinds)
export type StockKind = z.infer<typeof stockKind>
type LabelKind = Extract<StockKind, `labels-${string}`>

/** Tenths of a millimetre, since what is recorded holds no fractions. */
const shift = z.int().min(-300).max(300)
const position = z.int().min(0).max(4000)
const place = z.strictObject({ x: position, y: position })

/** By how much a printer has to be moved, right and down, for one kind of paper. */
export const stockOffset = z.strictObject({ x: shift, y: shift })
export type StockOffset = z.infer<typeof stockOffset>

/** The firm's own form: its size, and where the first line of each part begins. */
export const recordedForm = z.strictObject({
  width: z.int().min(500).max(4200),
  height: z.int().min(500).max(4200),
  sender: place,
  addressee: place,
  reference: place
})
export type RecordedForm = z.infer<typeof recordedForm>

export const stockSettings = z.strictObject({
  offsets: z.partialRecord(stockKind, stockOffset).optional(),
  form: recordedForm.optional(),
  /** Grams for a square metre, and grams of an empty envelope. */
  paperWeight: z.int().min(40).max(400).optional(),
  envelopeWeight: z.int().min(0).max(100).optional()
})
export type StockSettings = z.infer<typeof stockSettings>

/** Until the firm has measured its own: a third of an A4 sheet, what is said first on the left. */
export const usualForm: RecordedForm = {
  width: 2100,
  height: 990,
  sender: { x: 150, y: 200 },
  addressee: { x: 1100, y: 450 },
  reference: { x: 150, y: 700 }
}

const MM_PER_TENTH = 0.1

interface Grid {
  readonly columns: number
  readonly rows: number
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  /** From one label to the next: across and down. */
  readonly across: number
  readonly down: number
}

/** Sheets of labels as they are sold for A4: millimetres. */
const grids: Readonly<Record<LabelKind, Grid>> = {
  'labels-14': { columns: 2, rows: 7, width: 99.1, height: 38.1, left: 4.65, top: 15.15, across: 101.6, down: 38.1 },
  'labels-16': { columns: 2, rows: 8, width: 99.1, height: 33.9, left: 4.65, top: 12.9, across: 101.6, down: 33.9 },
  'labels-21': { columns: 3, rows: 7, width: 63.5, height: 38.1, left: 7.25, top: 15.15, across: 66, down: 38.1 }
}

const isLabels = (kind: StockKind): kind is LabelKind => kind in grids

/** How many labels a sheet has; undefined where a sheet is for one letter. */
export function labelsOf(kind: StockKind): number | undefined {
  return isLabels(kind) ? grids[kind].columns * grids[kind].rows : undefined
}

/** A text at a place of a sheet, no wider than its box: millimetres from the top left. */
export interface PlacedText {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

export interface PlacedLine {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface PlacedSheet {
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly lines: readonly PlacedLine[]
}

/** What one letter puts on its paper. */
export interface StockItem {
  readonly sender: readonly string[]
  readonly addressee: readonly string[]
  readonly reference: string
}

type Part = 'sender' | 'addressee' | 'reference'

interface Box {
  readonly part: Part
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Sheet {
  readonly width: number
  readonly height: number
  /** The boxes of one letter; on labels, of each place. */
  readonly boxes: readonly Box[]
}

/** What is left free at the edge of a sheet: printers do not reach it. */
const EDGE = 5

function sheetOf(kind: Exclude<StockKind, LabelKind>, form: RecordedForm): Sheet {
  if (kind === 'recorded-form') {
    const width = form.width * MM_PER_TENTH
    const height = form.height * MM_PER_TENTH
    const box = (part: Part, at: { readonly x: number; readonly y: number }, most: number): Box => {
      const [x, y] = [at.x * MM_PER_TENTH, at.y * MM_PER_TENTH]
      return { part, x, y, width: Math.min(90, width - x - EDGE), height: Math.min(most, height - y) }
    }
    const { sender, addressee, reference } = form
    return {
      ...{ width, height },
      boxes: [box('sender', sender, 28), box('addressee', addressee, 28), box('reference', reference, 6)]
    }
  }
  // The addressee below the middle and right of it, free of the stamp above and of the sorting code at the lower edge.
  const dl = kind === 'envelope-dl'
  const [width, height] = dl ? [220, 110] : [229, 162]
  const [x, y] = dl ? [105, 55] : [115, 85]
  return {
    ...{ width, height },
    boxes: [
      { part: 'sender', x: 12, y: 10, width: 80, height: 26 },
      { part: 'addressee', x, y, width: width - x - 15, height: 28 }
    ]
  }
}

interface Printing {
  readonly offset?: StockOffset | undefined
  readonly form?: RecordedForm | undefined
  /** The first free label of the first sheet, from 1. */
  readonly from?: number
}

/** The sheets that a number of letters need, filled in their order. */
export function stockSheets(
  kind: StockKind,
  items: readonly StockItem[],
  { offset = { x: 0, y: 0 }, form = usualForm, from = 1 }: Printing = {}
): readonly PlacedSheet[] {
  const [dx, dy] = [offset.x * MM_PER_TENTH, offset.y * MM_PER_TENTH]
  if (isLabels(kind)) {
    const grid = grids[kind]
    const each = grid.columns * grid.rows
    const first = Math.min(Math.max(1, from), each) - 1
    const count = Math.ceil((first + items.length) / each)
    return Array.from({ length: count }, (_, sheet) => ({
      ...{ width: 210, height: 297, lines: [] },
      texts: items.flatMap(({ addressee }, index) => {
        const at = first + index - sheet * each
        return at < 0 || at >= each ? [] : [{ ...labelBox(grid, at, { dx, dy }), lines: addressee }]
      })
    }))
  }
  const { boxes, ...size } = sheetOf(kind, form)
  return items.map((item) => ({
    ...size,
    lines: [],
    texts: boxes.map(({ part, ...box }) => {
      const lines = part === 'reference' ? [item.reference] : item[part]
      return { ...box, x: box.x + dx, y: box.y + dy, lines }
    })
  }))
}

const LABEL_MARGIN = { x: 6, y: 4 } as const

function labelBox(grid: Grid, place: number, { dx, dy }: { readonly dx: number; readonly dy: number }) {
  const [column, row] = [place % grid.columns, Math.floor(place / grid.columns)]
  return {
    x: grid.left + column * grid.across + LABEL_MARGIN.x + dx,
    y: grid.top + row * grid.down + LABEL_MARGIN.y + dy,
    width: grid.width - 2 * LABEL_MARGIN.x,
    height: grid.height - 2 * LABEL_MARGIN.y
  }
}

/** Where the crossing of the test sheet lies when a printer feeds its paper straight: millimetres from both edges. */
export const CROSS = 30

/** The offset that puts right what was measured on the test sheet, in millimetres. */
export function offsetOf(measured: { readonly x: number; readonly y: number }): StockOffset {
  return { x: Math.round((CROSS - measured.x) * 10), y: Math.round((CROSS - measured.y) * 10) }
}

/** What would be measured again: the place of the crossing that an offset was made from. */
export function measuredOf({ x, y }: StockOffset): { readonly x: number; readonly y: number } {
  return { x: CROSS - x * MM_PER_TENTH, y: CROSS - y * MM_PER_TENTH }
}

/**
 * A sheet to print on plain paper and lay over the stock: a crossing to measure, which no offset moves, and the frames of
 * what is filled in, where they will be printed.
 * @param words the names of the parts
 */
export function testSheet(
  kind: StockKind,
  words: Readonly<Record<Part, string>>,
  { offset = { x: 0, y: 0 }, form = usualForm }: Printing = {}
): PlacedSheet {
  const [dx, dy] = [offset.x * MM_PER_TENTH, offset.y * MM_PER_TENTH]
  const cross: readonly PlacedLine[] = [
    { x1: CROSS - 8, y1: CROSS, x2: CROSS + 8, y2: CROSS },
    { x1: CROSS, y1: CROSS - 8, x2: CROSS, y2: CROSS + 8 }
  ]
  if (isLabels(kind)) {
    const grid = grids[kind]
    const frames = Array.from({ length: grid.columns * grid.rows }, (_, place) => {
      const [column, row] = [place % grid.columns, Math.floor(place / grid.columns)]
      const [x, y] = [grid.left + column * grid.across + dx, grid.top + row * grid.down + dy]
      return frame({ x, y, width: grid.width, height: grid.height })
    })
    return { width: 210, height: 297, texts: [], lines: [...cross, ...frames.flat()] }
  }
  const { boxes, ...size } = sheetOf(kind, form)
  const moved = boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy }))
  return {
    ...size,
    lines: [...cross, ...moved.flatMap(frame)],
    texts: moved.map(({ part, ...box }) => ({ ...box, x: box.x + 1, lines: [words[part]] }))
  }
}

function frame({ x, y, width, height }: Omit<Box, 'part'>): readonly PlacedLine[] {
  const [right, bottom] = [x + width, y + height]
  return [
    { x1: x, y1: y, x2: right, y2: y },
    { x1: x, y1: bottom, x2: right, y2: bottom },
    { x1: x, y1: y, x2: x, y2: bottom },
    { x1: right, y1: y, x2: right, y2: bottom }
  ]
}

/** Square metres of an A4 sheet (ISO 216). */
const A4 = 0.21 * 0.297
export const USUAL_PAPER = 80
export const USUAL_ENVELOPE = 5

/**
 * What a letter weighs with all that goes with it.
 * @param pages of the letter and of each enclosure: each begins on a sheet of its own
 * @returns sheets, and grams rounded up
 */
export function postalWeight(
  pages: readonly number[],
  doubleSided: boolean,
  { paperWeight = USUAL_PAPER, envelopeWeight = USUAL_ENVELOPE }: StockSettings
): { readonly sheets: number; readonly grams: number } {
  const sheets = pages.reduce((sum, count) => sum + (doubleSided ? Math.ceil(count / 2) : count), 0)
  return { sheets, grams: Math.ceil(Number((sheets * A4 * paperWeight + envelopeWeight).toFixed(6))) }
}
