import { type Span, spansOf } from '../matching/phrases'

const MARKS = /!(?:[ \u00a0\u202f]*!)+/gu
const WORD = /\p{L}{2,}/gu
const SHOUTED = /^\p{Lu}+$/u
/** A firm's name is written so. */
const LEGAL_FORM = /\b(?:SARL|SASU?|SCI|EURL|SNC|SCOP|LTD|PLC|LLP)\b/u
const SHORTEST_RUN = 3
const SHARE = 0.2
/** Fewer are names and abbreviations. */
const FEWEST = 4

/** Several exclamation marks, or at least a fifth of the words in capitals: the longest run of them, at least three. */
export function shoutingSpans(original: string): Span[] {
  return [...spansOf(MARKS, original), ...capitals(original)]
}

function capitals(original: string): Span[] {
  const words = spansOf(WORD, original).map((span) => ({
    ...span,
    shouted: SHOUTED.test(original.slice(span.start, span.end))
  }))
  const shouted = words.filter((word) => word.shouted).length
  if (shouted < FEWEST || shouted < words.length * SHARE) return []
  const runs: { start: number; end: number; count: number }[] = []
  let open = false
  for (const word of words) {
    const run = runs.at(-1)
    if (word.shouted && open && run) Object.assign(run, { end: word.end, count: run.count + 1 })
    else if (word.shouted) runs.push({ start: word.start, end: word.end, count: 1 })
    open = word.shouted
  }
  return runs
    .filter((run) => run.count >= SHORTEST_RUN && !LEGAL_FORM.test(original.slice(run.start, run.end)))
    .sort((a, b) => b.count - a.count)
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end }))
}
