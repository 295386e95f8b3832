import type { BodyBlock, ListBlock, ParagraphBlock, Run } from '../../../src-shared/domain/letter/content'
import { assertNever } from '../../../src-shared/lib/assert-never'
import { type Keep, type Row, textBox, textRows } from './rows'
import { BODY_SIZE, LEFT, lineHeight, MEASURE } from './sheet'
import { tableRows } from './table'
import { plain, setBalanced, type Typesetter } from './typesetter'

export const PARAGRAPH_GAP = lineHeight(BODY_SIZE) * 0.5
const HEADING_GAP = lineHeight(BODY_SIZE) * 0.9
const ITEM_GAP = lineHeight(BODY_SIZE) * 0.2
const ANNEX_TITLE = 13
const LIST_INDENT = 4
const LABEL_WIDTH = 6
const DEMAND_INDENT = 5
const DEMAND_RULE = 1.2

/** The body's blocks as rows, in order; what announces the next block stays with it. */
export function bodyRows(blocks: readonly BodyBlock[], setter: Typesetter): readonly Row[] {
  return blocks.flatMap((block, index) => {
    const previous = blocks[index - 1]
    return withGap(blockRows(block, keepWith(previous), setter), Math.max(gapAround(block), gapAround(previous)))
  })
}

/** Space above and below a block: what is set apart has more. */
function gapAround(block: BodyBlock | undefined): number {
  switch (block?.kind) {
    case 'demand':
    case 'table':
      return lineHeight(BODY_SIZE) * 0.75
    case 'list':
      return lineHeight(BODY_SIZE) * 0.4
    case 'heading':
    case 'paragraph':
    case undefined:
      return 0
    default:
      return assertNever(block)
  }
}

function withGap(rows: readonly Row[], gap: number): readonly Row[] {
  return rows.map((row, index) => (index === 0 ? { ...row, before: Math.max(row.before, gap) } : row))
}

/** A title, and a paragraph that ends with a colon, announce what follows. */
function keepWith(previous: BodyBlock | undefined): Keep {
  if (previous?.kind === 'heading') return 1
  return previous?.kind === 'paragraph' && /:\s*$/u.test(textOf(previous.runs)) ? 1 : 0
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

function blockRows(block: BodyBlock, keep: Keep, setter: Typesetter): readonly Row[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphRows(block, keep, setter)
    case 'heading': {
      const owner = setter.structure.add('H2')
      const lines = setter.set('body', emphasised(block.runs), BODY_SIZE, MEASURE)
      return textRows(lines, { x: LEFT, size: BODY_SIZE, before: HEADING_GAP, owner, keep, together: true })
    }
    case 'demand':
      return demandRows(block.runs, keep, setter)
    case 'list':
      return listRows(block, keep, setter)
    case 'table':
      return tableRows(block, { keep, before: PARAGRAPH_GAP }, setter)
    default:
      return assertNever(block)
  }
}

function paragraphRows(block: ParagraphBlock, keep: Keep, setter: Typesetter): readonly Row[] {
  const owner = setter.structure.add('P')
  const lines = setter.justify('body', block.runs, BODY_SIZE, MEASURE)
  return textRows(lines, { x: LEFT, size: BODY_SIZE, before: PARAGRAPH_GAP, owner, keep })
}

function emphasised(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, bold: true as const }))
}

/** The demand stands in bold beside a rule, whole on one page. */
function demandRows(runs: readonly Run[], keep: Keep, setter: Typesetter): readonly Row[] {
  const owner = setter.structure.add('P')
  const lines = setBalanced(setter, 'body', emphasised(runs), { size: BODY_SIZE, width: MEASURE - DEMAND_INDENT })
  const rows = textRows(lines, {
    x: LEFT + DEMAND_INDENT,
    size: BODY_SIZE,
    before: PARAGRAPH_GAP,
    owner,
    keep,
    together: true
  })
  const x = LEFT + DEMAND_RULE
  return rows.map((row) => ({
    ...row,
    boxes: [
      ...row.boxes,
      { kind: 'rule', x1: x, y1: 0, x2: x, y2: row.height, weight: 1.2, ink: 'black', owner: 'layout' }
    ]
  }))
}

function listRows(block: ListBlock, keep: Keep, setter: Typesetter): readonly Row[] {
  const list = block.style === 'numbered' ? setter.structure.addNumberedList() : setter.structure.add('L')
  const x = LEFT + LIST_INDENT + LABEL_WIDTH
  return block.items.flatMap((runs, index) => {
    const item = setter.structure.add('LI', list)
    const label = setter.structure.add('Lbl', item)
    const owner = setter.structure.add('LBody', item)
    const lines = setter.justify('body', runs, BODY_SIZE, MEASURE - LIST_INDENT - LABEL_WIDTH)
    const before = index === 0 ? 0 : ITEM_GAP
    const rows = textRows(lines, { x, size: BODY_SIZE, before, owner, keep: index === 0 ? keep : 0 })
    const sign = block.style === 'bullet' ? '–' : `${index + 1}.`
    const [labelLine] = setter.set('body', plain(sign), BODY_SIZE, LABEL_WIDTH)
    return rows.map((row, line) =>
      line === 0 && labelLine
        ? { ...row, boxes: [textBox(labelLine, LEFT + LIST_INDENT, baselineOf(row), label), ...row.boxes] }
        : row
    )
  })
}

function baselineOf(row: Row): number {
  const [box] = row.boxes
  return box?.kind === 'text' ? box.baseline : 0
}

/** What goes with a letter on pages of its own. */
export function annexRows(
  { title, body }: { readonly title: string; readonly body: readonly BodyBlock[] },
  setter: Typesetter
): readonly Row[] {
  const owner = setter.structure.add('H2')
  const lines = setBalanced(setter, 'body', emphasised([{ text: title }]), { size: ANNEX_TITLE, width: MEASURE })
  const head = textRows(lines, { x: LEFT, size: ANNEX_TITLE, before: 0, owner, together: true })
  return [...head, ...bodyRows(body, setter)]
}

/** A line of greeting or closing, set like a paragraph. */
export function lineRows(text: string, block: 'body' | 'closing', before: number, setter: Typesetter): readonly Row[] {
  if (text.trim() === '') return []
  const owner = setter.structure.add('P')
  const lines = setter.set(block, plain(text), BODY_SIZE, MEASURE)
  return textRows(lines, { x: LEFT, size: BODY_SIZE, before, owner })
}
