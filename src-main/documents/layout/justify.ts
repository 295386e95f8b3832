import { divide, setLine, spacesIn, widthsOf } from './lines'
import type { Metrics, TextLine } from './model'
import type { Word } from './words'

/** Shares of a space by which the spaces of a line may be narrowed, and widened before the line is left ragged. */
const MOST_NARROWED = 0.15
const MOST_WIDENED = 1
/** Widened by so much, a line costs as much as one narrowed by all that is allowed. */
const EASY = 0.5
const OF_HYPHEN = 60
const OF_SECOND_HYPHEN = 3_000
/** A last line that is but the end of a word, or shorter than this share of the measure. */
const OF_BROKEN_END = 1_500
const SHORT_END = 0.1
/** No less than a line whose spaces are twice as wide. */
const OF_RAGGED = 6_600
const OF_SLACK = 20_000
const OF_GAP = 1e6
const ROUNDING = 0.001

/**
 * Sets a paragraph between both margins: of all ways to divide it, the one whose spaces differ least from their own width,
 * so that no rivers run through it (Knuth and Plass, Breaking paragraphs into lines, 1981). The last line, and one that would
 * need spaces more than twice as wide, stay ragged.
 * @param size type size in points
 * @param width millimetres
 */
export function justifyLines(
  words: readonly Word[],
  size: number,
  width: number,
  metrics: Metrics
): readonly TextLine[] {
  const measure = widthsOf(size, metrics)
  const parts = words.flatMap((word) => divide(word, width, measure))
  return endings(parts).flatMap((stretch, index, all) => {
    const lines = bestLines(stretch, width, measure)
    return lines.map((line, at) => {
      const isLast = at === lines.length - 1
      const set = setLine(hyphenated(line, isLast), size, !isLast || index < all.length - 1, metrics)
      if (isLast) return set
      const spread = spreadTo(set, width, metrics.width(' ', 'regular', size))
      return line.at(-1)?.after === 'hyphen' ? hyphenApart(spread, measure) : spread
    })
  })
}

type Measure = ReturnType<typeof widthsOf>

/** Stretches between forced ends of a line; an empty one is an empty line. */
function endings(parts: readonly Word[]): readonly (readonly Word[])[] {
  const stretches: Word[][] = []
  let stretch: Word[] = []
  for (const part of parts) {
    if (part.items.length > 0) stretch.push(part)
    if (part.after !== 'line') continue
    stretches.push(stretch)
    stretch = []
  }
  return stretches
}

interface Best {
  readonly cost: number
  /** Where the line that ends here begins. */
  readonly from: number
}

function bestLines(parts: readonly Word[], width: number, measure: Measure): readonly (readonly Word[])[] {
  const own = parts.map(({ items }) => measure(items))
  const space = measure([{ text: ' ', face: 'regular' }])
  const hyphen = measure([{ text: '-', face: 'regular' }])
  const best: Best[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= parts.length; end++) {
    let found: Best = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    let natural = 0
    let spaces = 0
    for (let from = end - 1; from >= 0; from--) {
      natural += own[from] ?? 0
      if (from < end - 1 && parts[from]?.after === 'space') {
        natural += space
        spaces += 1
      }
      const drawn = natural + (parts[end - 1]?.after === 'hyphen' && end < parts.length ? hyphen : 0)
      if (from < end - 1 && drawn - spaces * space * MOST_NARROWED > width + ROUNDING) break
      const broken = parts[from - 1]?.after === 'hyphen'
      const slack = width - drawn
      const next = (own[end] ?? 0) + (parts[end]?.after === 'hyphen' ? hyphen : 0)
      const hasRoom = next + space <= slack
      const line = { slack, spaces: spaces * space, width, broken, hasRoom }
      const cost = (best[from]?.cost ?? 0) + (end === parts.length ? lastCost(line) : lineCost(line, parts[end - 1]))
      if (cost < found.cost) found = { cost, from }
    }
    best.push(found)
  }
  const lines: (readonly Word[])[] = []
  for (let end = parts.length; end > 0; ) {
    const from = best[end]?.from ?? 0
    lines.unshift(parts.slice(from, end))
    end = from
  }
  return lines.length > 0 ? lines : [[]]
}

interface Candidate {
  /** What is left of the line, and how wide its spaces are together. */
  readonly slack: number
  readonly spaces: number
  readonly width: number
  /** It begins with the end of a word. */
  readonly broken: boolean
  /** What comes next would stand in it too. */
  readonly hasRoom: boolean
}

function lineCost({ slack, spaces, width, broken, hasRoom }: Candidate, last: Word | undefined): number {
  const stretch = slack / Math.max(spaces, ROUNDING)
  const hyphen = last?.after === 'hyphen' ? OF_HYPHEN + (broken ? OF_SECOND_HYPHEN : 0) : 0
  // Before a number that nothing divides, one ragged line rather than many loose ones; never before what it has room for.
  if (stretch > MOST_WIDENED)
    return (hasRoom ? OF_GAP : OF_RAGGED) + (OF_SLACK * slack) / width + (hyphen > 0 ? OF_SECOND_HYPHEN : 0)
  const bad = stretch < 0 ? -stretch / MOST_NARROWED : stretch / EASY
  return (1 + 100 * bad ** 3) ** 2 / 100 + hyphen
}

function lastCost({ slack, width, broken }: Candidate): number {
  const isShort = width - slack < width * SHORT_END
  // Its spaces keep their width: it may not be longer than the measure.
  return (slack < -ROUNDING ? 1e9 : 0) + (broken ? OF_BROKEN_END : 0) + (isShort ? OF_BROKEN_END : 0)
}

/** A word that goes on in the next line ends this one with a hyphen. */
function hyphenated(line: readonly Word[], isLast: boolean): readonly Word[] {
  const last = line.at(-1)
  if (isLast || last?.after !== 'hyphen') return line
  const face = last.items.at(-1)?.face ?? 'regular'
  return [...line.slice(0, -1), { items: [...last.items, { text: '-', face }], after: 'soft' }]
}

/** The hyphen that ends a line as a fragment of its own, so that it can be told from one that was written. */
function hyphenApart({ fragments, width }: TextLine, measure: Measure): TextLine {
  const last = fragments.at(-1)
  if (!last?.text.endsWith('-')) return { fragments, width }
  const { face, size } = last
  const x = width - measure([{ text: '-', face }])
  const word = { ...last, text: last.text.slice(0, -1) }
  return { fragments: [...fragments.slice(0, -1), word, { text: '-', face, size, x, divides: true }], width }
}

/** Widens or narrows the spaces of a line so that it ends at the margin. */
function spreadTo(line: TextLine, width: number, spacePoints: number): TextLine {
  const spaces = spacesIn(line)
  const slack = width - line.width
  const space = (spacePoints * 25.4) / 72
  if (spaces === 0 || slack > spaces * space * MOST_WIDENED) return line
  const spread = slack / spaces
  let before = 0
  const fragments = line.fragments.map((fragment) => {
    const moved = { ...fragment, x: fragment.x + before * spread, spread }
    before += fragment.text.split(' ').length - 1
    return moved
  })
  return { fragments, width }
}
