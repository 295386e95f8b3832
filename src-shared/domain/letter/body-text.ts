import type { BlockId } from '../remark/kinds'
import { blockIdOf } from '../remark/mask'
import { type Cell, cellsOf, readInline, type Written, writeInline } from './body-inline'
import type { Run } from './content'

/**
 * The body of a letter as a person types it: Markdown with bold, italic and lists, paragraphs apart by a blank line, lines
 * that begin with `> ` the words of somebody else, lines `[[block-id]]` the beginning of a block.
 */
export type BodyPart =
  | { readonly kind: 'mark'; readonly id: BlockId }
  | { readonly kind: 'paragraph' | 'quote'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly style: 'bullet' | 'numbered'; readonly items: readonly (readonly Run[])[] }

const MARK = /^[ \t]*\[\[([a-z_-]+)\]\][ \t]*/u
const BULLET = /^\s*[-•]\s+/u
const NUMBER = /^\s*\d{1,3}[.)]\s+/u
const QUOTE = /^\s*>\s?/u
const CONTINUED = /^(?: {2,}|\t)\S/u
/** What a line must not begin with unless it means it. */
const MEANT = /^(?:[-•>]|\[\[|\d{1,3}[.)]\s|\\(?=[-•>[\d]))/u
const UNMEANT = /^\s*\\(?=[-•>[\d]|\\[-•>[\d])/u

interface Group {
  readonly kind: 'paragraph' | 'quote' | 'bullet' | 'numbered'
  readonly lines: string[]
}

export function readBody(text: string): BodyPart[] {
  const parts: BodyPart[] = []
  let group: Group | undefined
  const close = () => {
    if (group) parts.push(...partOf(group))
    group = undefined
  }
  const take = (kind: Group['kind'], line: string) => {
    if (group?.kind !== kind) close()
    group ??= { kind, lines: [] }
    group.lines.push(line)
  }
  for (const whole of text.split(/\r\n|\r|\n/u)) {
    const mark = MARK.exec(whole)
    const id = mark && blockIdOf(mark[1] ?? '')
    const line = id ? whole.slice(mark[0].length) : whole
    if (id) {
      close()
      parts.push({ kind: 'mark', id })
    }
    if (line.trim() === '') close()
    else if (QUOTE.test(line)) take('quote', line.replace(QUOTE, ''))
    else if (BULLET.test(line)) take('bullet', line.replace(BULLET, ''))
    else if (NUMBER.test(line)) take('numbered', line.replace(NUMBER, ''))
    else if (group && isList(group) && CONTINUED.test(line)) group.lines.push(`${group.lines.pop()}\n${line}`)
    else take('paragraph', line)
  }
  close()
  return parts
}

const isList = ({ kind }: Group): boolean => kind === 'bullet' || kind === 'numbered'

function partOf({ kind, lines }: Group): BodyPart[] {
  if (kind === 'paragraph' || kind === 'quote') {
    const runs = readLines(lines)
    return runs.length > 0 ? [{ kind, runs }] : []
  }
  const items = lines.map((item) => readLines(item.split('\n'))).filter((runs) => runs.length > 0)
  return items.length > 0 ? [{ kind: 'list', style: kind, items }] : []
}

function readLines(lines: readonly string[]): Run[] {
  const read = lines.map((line) => readInline(line.replace(UNMEANT, '').trim())).filter((runs) => runs.length > 0)
  return joined(read.flatMap((runs, place): Run[] => (place === 0 ? runs : [{ text: '\n' }, ...runs])))
}

/** Stretches of one style as one; a line's end has none. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last && last.bold === run.bold && last.italic === run.italic)
      all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
  }
  return all
}

/** A part whose characters say where they come from. */
export type PlacedPart =
  | Extract<BodyPart, { kind: 'mark' }>
  | { readonly kind: 'paragraph' | 'quote'; readonly cells: readonly Cell[] }
  | { readonly kind: 'list'; readonly style: 'bullet' | 'numbered'; readonly items: readonly (readonly Cell[])[] }

export function writeBody(parts: readonly BodyPart[]): string {
  const placed = parts.map((part): PlacedPart => {
    if (part.kind === 'mark') return part
    return part.kind === 'list'
      ? { kind: part.kind, style: part.style, items: part.items.map(cellsOf) }
      : { kind: part.kind, cells: cellsOf(part.runs) }
  })
  return writePlaced(placed).text
}

/** @returns the text, and for each of its UTF-16 code units the place it comes from, if any */
export function writePlaced(parts: readonly PlacedPart[]): {
  readonly text: string
  readonly places: readonly (number | undefined)[]
} {
  const written: Written[] = []
  let last: PlacedPart['kind'] | undefined
  for (const part of parts) {
    const own = writePart(part)
    if (own.length === 0) continue
    if (last !== undefined) written.push({ text: last === 'mark' ? '\n' : '\n\n' })
    written.push(...own)
    last = part.kind
  }
  return {
    text: written.map(({ text }) => text).join(''),
    places: written.flatMap(({ text, at }) =>
      Array.from({ length: text.length }, (_, unit) => (at === undefined ? undefined : at + unit))
    )
  }
}

function writePart(part: PlacedPart): Written[] {
  if (part.kind === 'mark') return [{ text: `[[${part.id}]]` }]
  if ('cells' in part) {
    const lead = part.kind === 'quote' ? '> ' : ''
    return writeLines(part.cells, lead, lead)
  }
  const items = part.items.map((cells) => writeLines(cells, '', '  ')).filter((item) => item.length > 0)
  return items.flatMap((item, place) => {
    const sign = part.style === 'bullet' ? '- ' : `${place + 1}. `
    return [{ text: place === 0 ? sign : `\n${sign}` }, ...item]
  })
}

function writeLines(cells: readonly Cell[], first: string, others: string): Written[] {
  const lines = linesOf(cells)
    .map(writeInline)
    .filter((line) => line.length > 0)
  return lines.flatMap((line, place) => {
    const text = line.map((one) => one.text).join('')
    const lead = place === 0 ? first : `\n${others}`
    const meant = first === '' && MEANT.test(text) ? '\\' : ''
    return [...(lead + meant === '' ? [] : [{ text: lead + meant }]), ...line]
  })
}

function linesOf(cells: readonly Cell[]): Cell[][] {
  const lines: Cell[][] = [[]]
  for (const cell of cells) {
    if (cell.char === '\n') lines.push([])
    else lines.at(-1)?.push(cell)
  }
  return lines
}
