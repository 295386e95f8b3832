import type { Span } from '../matching/phrases'

/** One line of a text; an item keeps its bullet or number. */
export interface Line extends Span {
  readonly text: string
  readonly item: boolean
  readonly blank: boolean
}

const ITEM = /^\s*(?:[-*•–—▪]|\(?\d{1,2}[.)]|\(?[a-d][.)])\s+\S/u
const END = /(?:[.!?…]+)["'»”)\]\u2060]*(?=\s|$)/gu
/** Shorter lines end what they say: a greeting, an address, a title. */
const FULL_LINE = 50
const ABBREVIATIONS = new Set(
  'm mm mme mmes mlle me dr pr art ref cf n no nos p pp tel av bd etc ex env mr mrs ms mx st sq approx eg ie inc ltd vol fig chap al ste'.split(
    ' '
  )
)
const DOTTED = /(?:^|[\s(])(?:e\.g|i\.e|p\.j|a\.m|p\.m|c\.-a-d|s\.v\.p|(?:[a-z]\.)+[a-z])$/u
const LAST_WORD = /([\p{L}\p{N}]+)$/u

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, text: line, item: ITEM.test(line), blank: line.trim() === '' })
    start += line.length + 1
  }
  return lines
}

export interface Sentence extends Span {
  readonly item: boolean
  /** The paragraph it stands in, counted from 0. */
  readonly paragraph: number
}

export interface Cut {
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Span[]
}

/** @param isCapital whether the letter at a place of the folded text was a capital, or no letter at all */
export function cutText(text: string, lines: readonly Line[], isCapital: (place: number) => boolean): Cut {
  const sentences: Sentence[] = []
  const paragraphs: { start: number; end: number }[] = []
  let open: { start: number; end: number; item: boolean } | undefined
  const close = () => {
    if (open) sentences.push(...splitStretch(text, open, paragraphs.length - 1, isCapital))
    open = undefined
  }
  let before: Line | undefined
  for (const line of lines) {
    if (line.blank) close()
    else {
      if (before === undefined || before.blank) paragraphs.push({ start: line.start, end: line.end })
      if (!open || line.item || (before && before.end - before.start < FULL_LINE)) {
        close()
        open = { start: line.start, end: line.end, item: line.item }
      } else open.end = line.end
      const paragraph = paragraphs.at(-1)
      if (paragraph) paragraph.end = line.end
    }
    before = line
  }
  close()
  return { sentences, paragraphs }
}

function splitStretch(
  text: string,
  stretch: { readonly start: number; readonly end: number; readonly item: boolean },
  paragraph: number,
  isCapital: (place: number) => boolean
): Sentence[] {
  const part = text.slice(stretch.start, stretch.end)
  const found: Sentence[] = []
  let from = 0
  const push = (until: number) => {
    if (part.slice(from, until).trim() !== '') {
      const lead = part.slice(from, until).search(/\S/u)
      found.push({
        start: stretch.start + from + lead,
        end: stretch.start + until,
        item: stretch.item && found.length === 0,
        paragraph
      })
    }
    from = until
  }
  for (const end of part.matchAll(END)) {
    const after = end.index + end[0].length
    if (endsHere(part, from, end.index, after, end[0], (place) => isCapital(stretch.start + place))) push(after)
  }
  push(part.length)
  return found
}

function endsHere(
  part: string,
  from: number,
  mark: number,
  after: number,
  marks: string,
  isCapital: (place: number) => boolean
): boolean {
  const next = after + Math.max(0, part.slice(after, after + 20).search(/\S/u))
  if (after < part.length && !isCapital(next)) return false
  if (!marks.startsWith('.')) return true
  const before = part.slice(Math.max(from, mark - 24), mark)
  const word = LAST_WORD.exec(before)?.[1] ?? ''
  if (/^\d{1,2}$/u.test(word) && before.trim() === word) return false
  if (/^\p{L}$/u.test(word) && isCapital(mark - 1)) return false
  return !(ABBREVIATIONS.has(word) && word !== 'etc') && !(DOTTED.test(before) && /^\s*\d/u.test(part.slice(after)))
}
