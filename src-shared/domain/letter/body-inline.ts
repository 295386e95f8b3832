import type { Run } from './content'

/** One character with its style, and where it comes from. */
export interface Cell {
  readonly char: string
  readonly bold: boolean
  readonly italic: boolean
  /** A place of the writer's own, given back with the character. */
  readonly at?: number | undefined
}

const SPACE = /\s/u
const ESCAPED = new Set(['*', '\\'])

/** A line as it is typed: `**bold**`, `*italic*`, `***both***`; `\*` and `\\` are the signs themselves. */
export function readInline(line: string): Run[] {
  return runsOf(styled(line) ?? literal(line))
}

/** Undefined where a style is begun and not ended: its stars are then stars. */
function styled(line: string): Cell[] | undefined {
  const cells: Cell[] = []
  let [bold, italic] = [false, false]
  for (let place = 0; place < line.length; ) {
    const char = line.charAt(place)
    const next = line.charAt(place + 1)
    if (char === '\\' && ESCAPED.has(next)) {
      cells.push({ char: next, bold, italic })
      place += 2
      continue
    }
    const stars = char === '*' ? (/^\*+/u.exec(line.slice(place))?.[0].length ?? 0) : 0
    if (stars > 0 && mayTurn(line, place, stars, bold, italic)) {
      if (stars !== 1) bold = !bold
      if (stars !== 2) italic = !italic
      place += stars
      continue
    }
    const taken = Math.max(1, stars)
    for (const one of line.slice(place, place + taken)) cells.push({ char: one, bold, italic })
    place += taken
  }
  return bold || italic ? undefined : cells
}

/** A style begins before a word and ends after one. */
function mayTurn(line: string, place: number, stars: number, bold: boolean, italic: boolean): boolean {
  if (stars > 3) return false
  const turned = [...(stars !== 1 ? [bold] : []), ...(stars !== 2 ? [italic] : [])]
  const before = place > 0 && !SPACE.test(line.charAt(place - 1))
  const after = place + stars < line.length && !SPACE.test(line.charAt(place + stars))
  return turned.every((isOn) => (isOn ? before : after))
}

function literal(line: string): Cell[] {
  const text = line.replace(/\\([*\\])/gu, '$1')
  return [...text].map((char) => ({ char, bold: false, italic: false }))
}

export function runsOf(cells: readonly Cell[]): Run[] {
  const runs: Run[] = []
  for (const { char, bold, italic } of cells) {
    const last = runs.at(-1)
    if (last && (last.bold ?? false) === bold && (last.italic ?? false) === italic) {
      runs[runs.length - 1] = { ...last, text: last.text + char }
    } else runs.push({ text: char, ...(bold && { bold }), ...(italic && { italic }) })
  }
  return runs
}

export const cellsOf = (runs: readonly Run[]): Cell[] =>
  runs.flatMap(({ text, bold = false, italic = false }) => [...text].map((char) => ({ char, bold, italic })))

/** What is written of one line; a character that only marks a style or is one of ours comes from nowhere. */
export interface Written {
  readonly text: string
  readonly at?: number | undefined
}

/** Without spaces at its ends; spaces bear a style only between words that bear it. */
export function writeInline(line: readonly Cell[]): Written[] {
  const cells = withPlainSpaces(trimmed(line))
  const written: Written[] = []
  let [bold, italic] = [false, false]
  const turn = (to: { readonly bold: boolean; readonly italic: boolean }) => {
    const stars = (to.bold === bold ? 0 : 2) + (to.italic === italic ? 0 : 1)
    if (stars > 0) written.push({ text: '*'.repeat(stars) })
    bold = to.bold
    italic = to.italic
  }
  for (const cell of cells) {
    turn(cell)
    if (ESCAPED.has(cell.char)) written.push({ text: '\\' })
    written.push({ text: cell.char, at: cell.at })
  }
  turn({ bold: false, italic: false })
  return written
}

function trimmed(line: readonly Cell[]): readonly Cell[] {
  const isWord = ({ char }: Cell) => !SPACE.test(char)
  const first = line.findIndex(isWord)
  return first < 0 ? [] : line.slice(first, line.findLastIndex(isWord) + 1)
}

function withPlainSpaces(line: readonly Cell[]): Cell[] {
  return line.map((cell, place) => {
    if (!SPACE.test(cell.char)) return cell
    const before = line.slice(0, place).findLast(({ char }) => !SPACE.test(char))
    const after = line.slice(place).find(({ char }) => !SPACE.test(char))
    return {
      ...cell,
      bold: before?.bold === true && after?.bold === true,
      italic: before?.italic === true && after?.italic === true
    }
  })
}
