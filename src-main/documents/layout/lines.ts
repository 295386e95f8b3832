import { type Item, isRightToLeft, visualOrder } from './bidi'
import type { Face, Fragment, Metrics, TextLine } from './model'
import { millimetres } from './sheet'
import { push, type Word } from './words'

/** Rounding of sums of widths must not push a word to the next line. */
const TOLERANCE = 0.001

/**
 * Sets words in lines no wider than `width` millimetres, left aligned. A word wider than the line is divided between
 * letters: nothing runs over the margin. An empty text is one empty line.
 * @param size type size in points
 */
export function breakLines(words: readonly Word[], size: number, width: number, metrics: Metrics): readonly TextLine[] {
  const widthOf = widthsOf(size, metrics)
  const parts = words.flatMap((word) => divide(word, width, widthOf))
  const lines: TextLine[] = []
  let line: Word[] = []
  let advance = 0
  const end = (goesOn: boolean): void => {
    lines.push(setLine(line, size, goesOn, metrics))
    line = []
    advance = 0
  }
  for (const [index, word] of parts.entries()) {
    if (word.items.length > 0) {
      if (line.length > 0 && advance + widthOf(word.items) > width + TOLERANCE) end(true)
      line.push(word)
      advance += widthOf(word.after === 'space' ? withSpace(word.items) : word.items)
    }
    if (word.after === 'line') end(index < parts.length - 1)
  }
  return lines
}

type WidthOf = (items: readonly Item[]) => number

/** How wide items are at a size, in millimetres. */
export function widthsOf(size: number, metrics: Metrics): WidthOf {
  return (items) => millimetres(items.reduce((sum, item) => sum + metrics.width(item.text, item.face, size), 0))
}

/** Spaces that may be widened: not the one that parts the line from the next. */
export function spacesIn({ fragments }: TextLine): number {
  const text = fragments.map((fragment) => fragment.text).join('')
  return text.replace(/ $/u, '').split(' ').length - 1
}

/** The word itself; if it is wider than a line, its parts between bound spaces, and the letters of a part that still is. */
export function divide(word: Word, width: number, widthOf: WidthOf): readonly Word[] {
  const fits = (items: readonly Item[]): boolean => widthOf(items) <= width + TOLERANCE
  if (fits(word.items)) return [word]
  return atSpaces(word).flatMap((part) => (fits(part.items) ? [part] : atLetters(part, fits)))
}

function atSpaces(word: Word): readonly Word[] {
  const parts: Word[] = []
  let part: Item[] = []
  for (const item of word.items) {
    for (const [index, text] of item.text.split(/[ \u00a0\u2006\u202f]/u).entries()) {
      if (index > 0) {
        parts.push({ items: part, after: 'space' })
        part = []
      }
      if (text !== '') push(part, { text, face: item.face })
    }
  }
  return [...parts, { items: part, after: word.after }]
}

function atLetters(word: Word, fits: (items: readonly Item[]) => boolean): readonly Word[] {
  const parts: Word[] = []
  let part: Item[] = []
  for (const item of word.items) {
    for (const { segment } of new Intl.Segmenter('fr').segment(item.text)) {
      const letter = { text: segment, face: item.face }
      if (part.length > 0 && !fits([...part, letter])) {
        parts.push({ items: part, after: 'soft' })
        part = []
      }
      push(part, letter)
    }
  }
  return [...parts, { items: part, after: word.after }]
}

/** A space is drawn by the face before it, but never by one written from right to left: it would land on the other side. */
function spaceFace(items: readonly Item[]): Face {
  const face = items.at(-1)?.face ?? 'regular'
  return isRightToLeft(face) ? 'regular' : face
}

function withSpace(items: readonly Item[]): readonly Item[] {
  const spaced = [...items]
  push(spaced, { text: ' ', face: spaceFace(items) })
  return spaced
}

/** A line that goes on between two words ends with their space, so that extracted and spoken text keeps them apart. */
export function setLine(words: readonly Word[], size: number, goesOn: boolean, metrics: Metrics): TextLine {
  const items: Item[] = []
  for (const [index, word] of words.entries()) {
    for (const item of word.items) push(items, item)
    if (word.after === 'space' && index < words.length - 1) push(items, { text: ' ', face: spaceFace(items) })
  }
  const ordered = [...visualOrder(items)]
  const width = millimetres(ordered.reduce((sum, item) => sum + metrics.width(item.text, item.face, size), 0))
  if (goesOn && words.at(-1)?.after !== 'soft' && ordered.length > 0)
    push(ordered, { text: ' ', face: spaceFace(ordered) })
  return { fragments: placed(ordered, size, metrics), width }
}

function placed(items: readonly Item[], size: number, metrics: Metrics): readonly Fragment[] {
  let x = 0
  return items.map((item) => {
    const fragment = { text: item.text, face: item.face, size, x }
    x += millimetres(metrics.width(item.text, item.face, size))
    return fragment
  })
}
