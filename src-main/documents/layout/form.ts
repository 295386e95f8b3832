import type { FormBlock, FormContent, FormField } from '../../../src-shared/domain/form/content'
import type { LetterIssue } from '../../../src-shared/domain/letter/issues'
import { assertNever } from '../../../src-shared/lib/assert-never'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { depositRows, stampRows } from './deposits'
import type { Box, LaidOut, Metrics, RuleBox } from './model'
import { paginate } from './paginate'
import { photographRows } from './photographs'
import { type Row, spaced, stack, textBox, textRows } from './rows'
import { BODY_BOTTOM, BODY_SIZE, LEFT, lineHeight, MEASURE, RIGHT, RUNNING_HEAD_BASELINE, TOP_MARGIN } from './sheet'
import { signatureFields } from './signatures'
import { tableRows } from './table'
import { bold, createTypesetter, plain, setBalanced, type Typesetter } from './typesetter'

const TITLE_SIZE = 17
const PART_SIZE = 11.5
const NOTE_SIZE = 9
const SMALL = 8.5
/** Between two lines written by hand, in millimetres. */
const HAND = 8.5
/** A baseline above the line of its field. */
const ABOVE = 2.2
const GUTTER = 6
const TICK = 3.4
const TICK_INDENT = 7
/** Less room than this is not worth a line. */
const LEAST_BLANK = 35
/** Room for the number of a page. */
const PAGE_COLUMN = 14
const FOOT_BASELINE = 286

/**
 * Lays a form out on A4 for the hand. Pure, as letters are.
 * @param within the larger file it is a part of: the pages before it, and all of them
 * @returns the pages, or every reason why it cannot be put on paper whole
 */
export function layoutForm(
  content: FormContent,
  metrics: Metrics,
  within?: { readonly before: number; readonly of: number }
): Result<LaidOut, readonly LetterIssue[]> {
  const setter = createTypesetter(metrics)
  const room = BODY_BOTTOM - TOP_MARGIN
  const pages = byPage(content.blocks).flatMap((blocks) => {
    const rows = blocks.flatMap((block, index) => underHead(formRows(block, setter), blocks[index - 1]))
    return paginate(rows, { first: room, next: room })
  })
  const laidOut = pages.map((rows, index) => ({
    boxes: [
      ...furniture(content.labels, { page: index + 1, pages: pages.length, within }, setter),
      ...stack(rows, TOP_MARGIN).boxes
    ]
  }))
  // A larger file quotes what others wrote: a sign that no face draws is left empty, not refused.
  const refused = within === undefined && setter.issues.length > 0
  return refused ? refuse(setter.issues) : ok({ pages: laidOut, structure: setter.structure.nodes })
}

/** What comes first in a part never leaves its head alone at the foot of a page. */
function underHead([first, ...rest]: readonly Row[], before: FormBlock | undefined): readonly Row[] {
  if (!first) return []
  return before?.kind === 'part' && first.keep === 0 ? [{ ...first, keep: 1 }, ...rest] : [first, ...rest]
}

/** A form says where its pages end. */
function byPage(blocks: readonly FormBlock[]): readonly (readonly FormBlock[])[] {
  const pages: FormBlock[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'page') pages.push([])
    else pages.at(-1)?.push(block)
  }
  return pages
}

/** One part of a form as rows of the sheet. */
export function formRows(block: FormBlock, setter: Typesetter): readonly Row[] {
  switch (block.kind) {
    case 'title': {
      const lines = setBalanced(setter, 'body', bold(block.text), { size: TITLE_SIZE, width: MEASURE })
      return textRows(lines, { x: LEFT, size: TITLE_SIZE, before: 0, owner: setter.structure.add('H1') })
    }
    case 'paragraph': {
      const lines = setter.set('body', block.runs, BODY_SIZE, MEASURE)
      const style = { x: LEFT, size: BODY_SIZE, before: 2.5, owner: setter.structure.add('P'), together: true }
      return textRows(lines, { ...style, keep: 1 })
    }
    case 'note': {
      const lines = setter.set('body', plain(block.text), NOTE_SIZE, MEASURE)
      const style = { x: LEFT, size: NOTE_SIZE, before: 2, owner: setter.structure.add('P'), together: true }
      return textRows(lines, { ...style, keep: block.kept ? 1 : 0 })
    }
    case 'part':
      return partRows(block.text, setter)
    case 'fields':
      return fieldRows(block.fields, setter).map((row) => (block.kept ? { ...row, keep: 1 as const } : row))
    case 'tick':
      return tickRows(block, setter)
    case 'lines':
      return Array.from({ length: block.count }, () => ruled([{ x1: LEFT, x2: RIGHT }]))
    case 'entry':
      return entryRows(block, setter)
    case 'table':
      return tableRows(block, { keep: 0, before: 3 }, setter)
    case 'photographs':
      return photographRows(block.pictures, setter)
    case 'signatures':
      return signatureFields(block.signatures, setter)
    case 'deposits':
      return depositRows(block, setter)
    case 'stamp':
      return stampRows(block.text, setter)
    case 'page':
      return []
    default:
      return assertNever(block)
  }
}

const rule = (x1: number, x2: number, y: number, ink: RuleBox['ink'] = 'grey'): Box => ({
  ...{ kind: 'rule', x1, x2, y1: y, y2: y, weight: ink === 'grey' ? 0.5 : 0.8, ink, owner: 'layout' }
})

/** An empty line for the hand. */
function ruled(spans: readonly { readonly x1: number; readonly x2: number }[], boxes: readonly Box[] = []): Row {
  return { height: HAND, before: 0, keep: 0, boxes: [...boxes, ...spans.map(({ x1, x2 }) => rule(x1, x2, HAND - 0.2))] }
}

/** The head of a part stays with what it is about. */
function partRows(text: string, setter: Typesetter): readonly Row[] {
  const lines = setter.set('body', bold(text), PART_SIZE, MEASURE)
  const rows = textRows(lines, {
    x: LEFT,
    size: PART_SIZE,
    before: 6.5,
    owner: setter.structure.add('H2'),
    together: true
  })
  return rows.map((row, index) =>
    index < rows.length - 1
      ? row
      : { ...row, height: row.height + 1, boxes: [...row.boxes, rule(LEFT, RIGHT, row.height + 0.6, 'black')] }
  )
}

/** What is known stands on the line; what is not is left to the hand. A value too long goes on below. */
function fieldRows(fields: readonly FormField[], setter: Typesetter): readonly Row[] {
  const width = (MEASURE - GUTTER * (fields.length - 1)) / fields.length
  const spans: { x1: number; x2: number }[] = []
  const boxes: Box[] = []
  const below: Row[] = []
  for (const [index, { label, value }] of fields.entries()) {
    const x = LEFT + index * (width + GUTTER)
    const owner = setter.structure.add('P')
    const [named] = setter.set('body', plain(label), BODY_SIZE, width)
    if (!named) continue
    boxes.push(textBox(spaced(named), x, HAND - ABOVE, owner))
    const x1 = x + named.width + 2
    spans.push({ x1, x2: x + width })
    const [first, ...rest] = value === '' ? [] : setter.set('body', plain(value), BODY_SIZE, x + width - x1)
    if (first) boxes.push(textBox(first, x1, HAND - ABOVE, owner))
    below.push(...rest.map((line) => ruled([{ x1, x2: x + width }], [textBox(line, x1, HAND - ABOVE, owner)])))
  }
  return [ruled(spans, boxes), ...below.map((row) => ({ ...row, keep: 1 as const }))]
}

/** A title and its page at the right edge; both lead there. */
function entryRows({ text, page, to }: Extract<FormBlock, { kind: 'entry' }>, setter: Typesetter): readonly Row[] {
  const owner = setter.structure.add('P')
  const lines = setter.set('body', plain(text), BODY_SIZE, MEASURE - PAGE_COLUMN)
  const [number] = setter.set('body', plain(page), BODY_SIZE, PAGE_COLUMN)
  const rows = textRows(lines, { x: LEFT, size: BODY_SIZE, before: 1.4, owner, together: true })
  return rows.map((row, index) => {
    const boxes = row.boxes.map((box) => (box.kind === 'text' ? { ...box, to } : box))
    if (!number || index < rows.length - 1) return { ...row, boxes }
    const [first] = row.boxes
    const baseline = first?.kind === 'text' ? first.baseline : 0
    return { ...row, boxes: [...boxes, { ...textBox(number, RIGHT - number.width, baseline, owner), to }] }
  })
}

/** A square, its words, and a line to go on where one is wanted. */
function tickRows({ text, blank }: Extract<FormBlock, { kind: 'tick' }>, setter: Typesetter): readonly Row[] {
  const owner = setter.structure.add('P')
  const x = LEFT + TICK_INDENT
  const lines = setter.set('body', plain(text), BODY_SIZE, RIGHT - x)
  const rows = textRows(lines, { x, size: BODY_SIZE, before: 2.2, owner, together: true })
  const last = lines.at(-1)
  const after = last ? x + last.width + 2 : x
  const beside = blank && RIGHT - after >= LEAST_BLANK
  return [
    ...rows.map((row, index) => {
      const line = beside && index === rows.length - 1 ? [rule(after, RIGHT, lineHeight(BODY_SIZE) * 0.85)] : []
      return { ...row, boxes: [...(index === 0 ? square(row.height) : []), ...row.boxes, ...line] }
    }),
    ...(blank && !beside ? [ruled([{ x1: x, x2: RIGHT }])] : [])
  ]
}

function square(height: number): readonly Box[] {
  const top = (height - TICK) / 2
  const side = (x1: number, y1: number, x2: number, y2: number): Box => ({
    ...{ kind: 'rule', x1, y1, x2, y2, weight: 0.8, ink: 'black', owner: 'layout' }
  })
  const [left, right, bottom] = [LEFT, LEFT + TICK, top + TICK]
  return [
    side(left, top, right, top),
    side(left, bottom, right, bottom),
    side(left, top, left, bottom),
    side(right, top, right, bottom)
  ]
}

/** What form this is, which page, and room for initials where more pages follow and the form asks for them. */
function furniture(
  labels: FormContent['labels'],
  { page, pages, within }: { page: number; pages: number; within: { before: number; of: number } | undefined },
  setter: Typesetter
): readonly Box[] {
  const small = (text: string, width = MEASURE / 2) => setter.set('running-head', plain(text), SMALL, width)[0]
  const number = small(
    labels.page
      .replaceAll('{page}', String(page + (within?.before ?? 0)))
      .replaceAll('{pages}', String(within?.of ?? pages))
  )
  const head = page === 1 ? undefined : small(labels.runningHead, MEASURE)
  const initials = page === pages || labels.initials === '' ? undefined : small(labels.initials)
  return [
    ...(head ? [textBox(head, LEFT, RUNNING_HEAD_BASELINE, 'pagination')] : []),
    ...(initials ? [textBox(initials, LEFT, FOOT_BASELINE, 'pagination')] : []),
    ...(initials ? [rule(LEFT + initials.width + 2, LEFT + initials.width + 32, FOOT_BASELINE + 0.5)] : []),
    ...(number ? [textBox(number, RIGHT - number.width, FOOT_BASELINE, 'pagination')] : [])
  ]
}
