/** A stretch of a folded text; `end` is the place after it. */
export interface Span {
  readonly start: number
  readonly end: number
}

const LETTER = '[\\p{L}\\p{N}]'
const GAP = "[\\s'-]+"

/** What a phrase looks like as a pattern over a folded text. How a phrase is written is told at `CueGroup`. */
function patternOf(phrase: string): string {
  return phrase
    .split(/ <(\d)> /u)
    .map((part, place) => (place % 2 === 0 ? wordsOf(part) : `${GAP}(?:${LETTER}+${GAP}){0,${part}}`))
    .join('')
}

function wordsOf(part: string): string {
  return part
    .replaceAll(/[ -]/gu, '[\\s-]+')
    .replaceAll("'", "['\\s]?")
    .replaceAll('*', '\\p{L}*')
    .replaceAll('#', '\\p{N}')
    .replaceAll('(', '(?:')
}

/** Any of some phrases as whole words. The longest is tried first. */
export function anyOf(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return /(?!)/gu
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  return new RegExp(`(?<!${LETTER})(?:${longestFirst.map(patternOf).join('|')})(?!${LETTER})`, 'gu')
}

/** The same phrases where they end a text: what stands right before something. */
export function atTheEnd(phrases: readonly string[], between: readonly string[]): RegExp {
  const some = phrases.map(patternOf).join('|')
  return new RegExp(`(?<!${LETTER})(?:${some})${GAP}(?:(?:${between.map(patternOf).join('|')})${GAP})*$`, 'u')
}

export function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }))
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
