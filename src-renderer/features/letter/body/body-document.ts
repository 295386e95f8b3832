import type { Node } from '@tiptap/pm/model'
import type { JSONContent } from '@tiptap/react'
import type { Cell } from '../../../../src-shared/domain/letter/body-inline'
import { type BodyPart, type PlacedPart, readBody, writePlaced } from '../../../../src-shared/domain/letter/body-text'
import type { Run } from '../../../../src-shared/domain/letter/content'

/** What the editor's own node of the beginning of a block is called. */
export const BLOCK_MARK = 'blockMark'

/** The text of a letter's body as a document of the editor. */
export function documentOf(text: string): JSONContent {
  const content = readBody(text).map(nodeOf)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

function nodeOf(part: BodyPart): JSONContent {
  if (part.kind === 'mark') return { type: BLOCK_MARK, attrs: { id: part.id } }
  if (part.kind === 'list') {
    const content = part.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] }))
    return { type: part.style === 'bullet' ? 'bulletList' : 'orderedList', content }
  }
  return part.kind === 'quote' ? { type: 'blockquote', content: [paragraph(part.runs)] } : paragraph(part.runs)
}

function paragraph(runs: readonly Run[]): JSONContent {
  return { type: 'paragraph', content: runs.flatMap(inline) }
}

function inline({ text, bold, italic }: Run): JSONContent[] {
  const marks = [...(bold ? [{ type: 'bold' }] : []), ...(italic ? [{ type: 'italic' }] : [])]
  return text
    .split('\n')
    .flatMap((line, place): JSONContent[] => [
      ...(place > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line, marks }])
    ])
}

type PlacedText = ReturnType<typeof writePlaced>

/** A document never changes: however many ask for its text, it is written once. */
const written = new WeakMap<Node, PlacedText>()

/** A document as text, and for each code unit of it the place in the document it comes from. */
export function textOf(document: Node): PlacedText {
  const known = written.get(document)
  if (known) return known
  const text = textFrom(document)
  written.set(document, text)
  return text
}

function textFrom(document: Node): PlacedText {
  const parts: PlacedPart[] = []
  document.forEach((node, offset) => {
    const part = partOf(node, offset)
    if (part) parts.push(part)
  })
  return writePlaced(parts)
}

function partOf(node: Node, offset: number): PlacedPart | undefined {
  switch (node.type.name) {
    case BLOCK_MARK:
      return { kind: 'mark', id: node.attrs['id'] }
    case 'blockquote':
      return { kind: 'quote', cells: cellsWithin(node, offset) }
    case 'bulletList':
    case 'orderedList': {
      const items: Cell[][] = []
      node.forEach((item, within) => {
        items.push(cellsWithin(item, offset + 1 + within))
      })
      return { kind: 'list', style: node.type.name === 'bulletList' ? 'bullet' : 'numbered', items }
    }
    default:
      return node.isTextblock ? { kind: 'paragraph', cells: cellsWithin(node, offset) } : undefined
  }
}

/** The characters of all paragraphs in a node, a line for each. */
function cellsWithin(node: Node, offset: number): Cell[] {
  const cells: Cell[] = []
  const take = (block: Node, start: number) => {
    if (cells.length > 0) cells.push({ char: '\n', bold: false, italic: false })
    block.forEach((child, within) => {
      cells.push(...cellsOf(child, start + 1 + within))
    })
  }
  if (node.isTextblock) take(node, offset)
  else
    node.descendants((child, within) => {
      if (child.isTextblock) take(child, offset + 1 + within)
      return !child.isTextblock
    })
  return cells
}

function cellsOf(node: Node, at: number): Cell[] {
  if (node.type.name === 'hardBreak') return [{ char: '\n', bold: false, italic: false, at }]
  const has = (name: string) => node.marks.some(({ type }) => type.name === name)
  const [bold, italic] = [has('bold'), has('italic')]
  let place = at
  return [...(node.text ?? '')].map((char) => {
    const cell = { char, bold, italic, at: place }
    place += char.length
    return cell
  })
}

export interface DocumentSpan {
  readonly from: number
  readonly to: number
}

/** A stretch of the text in the document; the place after it where it is empty or holds only marks. */
export function inDocument(
  places: readonly (number | undefined)[],
  start: number,
  end: number
): DocumentSpan | undefined {
  const within = places.slice(start, Math.max(start, end)).filter((place) => place !== undefined)
  const [first, last] = [within[0], within.at(-1)]
  if (first !== undefined && last !== undefined) return { from: first, to: last + 1 }
  const next = places.slice(end).find((place) => place !== undefined)
  if (next !== undefined) return { from: next, to: next }
  const before = places.slice(0, start).findLast((place) => place !== undefined)
  return before === undefined ? undefined : { from: before + 1, to: before + 1 }
}
