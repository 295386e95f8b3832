import type { Run } from '../../../src-shared/domain/letter/content'
import { type Item, isRightToLeft, visualOrder } from './bidi'
import type { Fragment, Metrics, TextLine } from './model'
import { millimetres } from './sheet'
import { append, toWords, type Word } from './words'

export interface Lines {
  readonly lines: readonly TextLine[]
  readonly missing: readonly string[]
}

/** Rounding of sums of widths must not push a word to the next line. */
const TOLERANCE = 0.001

/**
 * Sets runs in lines no wider than `width` millimetres, left aligned. A word wider than the line is divided between
 * letters: nothing runs over the margin. An empty text is one empty line.
 * @param size type size in points
 */
export function breakLines(runs: readonly Run[], size: number, width: number, metrics: Metrics): Lines {
  const { words, missing } = toWords(runs, metrics)
  const widthOf = (items: readonly Item[]): number =>
    millimetres(items.reduce((sum, item) => sum + metrics.width(item.text, item.face, size), 0))
  const lines: TextLine[] = []
  let current: readonly Item[] = []
  const end = (goesOn: boolean): void => {
    lines.push(setLine(current, size, goesOn, metrics))
    current = []
  }
  let joint: Word['after'] = 'line'
  const parts = words.flatMap((whole) => divide(whole, width, widthOf))
  for (const [index, word] of parts.entries()) {
    if (word.items.length > 0) {
      const longer = join(current, word.items, joint === 'space')
      const fits = current.length === 0 || widthOf(longer) <= width + TOLERANCE
      if (!fits) end(true)
      current = fits ? longer : word.items
    }
    joint = word.after
    if (word.after === 'line') end(index < parts.length - 1)
  }
  return { lines, missing }
}

function join(line: readonly Item[], word: readonly Item[], spaced: boolean): readonly Item[] {
  const face = line.at(-1)?.face ?? word[0]?.face ?? 'regular'
  const start =
    spaced && line.length > 0 ? append(line, { text: ' ', face: isRightToLeft(face) ? 'regular' : face }) : line
  return word.reduce<readonly Item[]>((items, item) => append(items, item), start)
}

/** The word itself, or its letters in as many parts as its width asks. */
function divide(word: Word, width: number, widthOf: (items: readonly Item[]) => number): readonly Word[] {
  if (widthOf(word.items) <= width + TOLERANCE) return [word]
  const parts: Word[] = []
  let part: readonly Item[] = []
  for (const item of word.items) {
    for (const { segment } of new Intl.Segmenter('fr').segment(item.text)) {
      const longer = append(part, { text: segment, face: item.face })
      const full = part.length > 0 && widthOf(longer) > width
      if (full) parts.push({ items: part, after: 'soft' })
      part = full ? [{ text: segment, face: item.face }] : longer
    }
  }
  return [...parts, { items: part, after: word.after }]
}

/** A line inside a paragraph ends with its space, so that extracted and spoken text keeps the words apart. */
function setLine(items: readonly Item[], size: number, goesOn: boolean, metrics: Metrics): TextLine {
  const fragments: Fragment[] = []
  let x = 0
  for (const item of visualOrder(items)) {
    fragments.push({ text: item.text, face: item.face, size, x })
    x += millimetres(metrics.width(item.text, item.face, size))
  }
  const last = fragments.at(-1)
  if (!goesOn || !last) return { fragments, width: x }
  const ended: Fragment[] = isRightToLeft(last.face)
    ? [last, { text: ' ', face: 'regular', size, x }]
    : [{ ...last, text: `${last.text} ` }]
  return { fragments: [...fragments.slice(0, -1), ...ended], width: x }
}
