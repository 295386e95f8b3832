import { foldText } from '../../lib/fold-text'

/** Letters, figures and the marks upon them: what SQLite's tokenizer unicode61 takes for a word. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/** A word of a text and where it stands. */
export interface Token {
  readonly folded: string
  readonly from: number
  readonly to: number
}

/** The words of a text in their order, folded; marks without a letter to stand upon are no word. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(WORD), (found) => ({
    folded: foldText(found[0]),
    from: found.index,
    to: found.index + found[0].length
  })).filter(({ folded }) => folded !== '')
}

/** What a text must hold: words one after the other, each in one of some spellings; the last may be a beginning. */
export interface Pattern {
  readonly words: readonly (readonly string[])[]
  readonly beginning: boolean
}

/** Where a pattern begins among the words of a text, or -1. */
export function placeOf(tokens: readonly Token[], { words, beginning }: Pattern): number {
  if (words.length === 0) return -1
  const last = words.length - 1
  const fits = (token: Token | undefined, at: number): boolean =>
    token !== undefined &&
    (words[at] ?? []).some((word) => (beginning && at === last ? token.folded.startsWith(word) : token.folded === word))
  return tokens.findIndex((_, from) => words.every((_word, at) => fits(tokens[from + at], at)))
}

const AROUND = 8
/** Private-use marks around what was found; in the text itself they would forge one. */
export const FOUND_FROM = '\ue000'
export const FOUND_TO = '\ue001'

/** Words around the first find, the found ones between U+E000 and U+E001; the text's beginning when nothing was found. */
export function snippetOf(text: string, patterns: readonly Pattern[]): string {
  const tokens = tokensOf(text)
  const found = new Set<number>()
  for (const pattern of patterns) for (const place of places(tokens, pattern)) found.add(place)
  const first = found.size > 0 ? Math.min(...found) : 0
  const from = Math.max(0, first - AROUND)
  const to = Math.min(tokens.length, first + AROUND + 1)
  const begin = from === 0 ? 0 : (tokens[from]?.from ?? 0)
  const end = to === tokens.length ? text.length : (tokens[to - 1]?.to ?? text.length)
  return `${from > 0 ? '…' : ''}${marked(text, tokens.slice(from, to), begin, end, (at) => found.has(from + at))}${end < text.length ? '…' : ''}`
}

function places(tokens: readonly Token[], pattern: Pattern): readonly number[] {
  const first = placeOf(tokens, pattern)
  return first < 0 ? [] : pattern.words.map((_, at) => first + at)
}

function marked(
  text: string,
  tokens: readonly Token[],
  begin: number,
  end: number,
  isFound: (at: number) => boolean
): string {
  const parts: string[] = []
  let at = begin
  tokens.forEach((token, place) => {
    if (!isFound(place)) return
    // Neighbours that were found together are marked together.
    const joined = place > 0 && isFound(place - 1)
    parts.push(joined ? text.slice(at, token.from) : text.slice(at, token.from) + FOUND_FROM)
    parts.push(text.slice(token.from, token.to))
    if (!isFound(place + 1)) parts.push(FOUND_TO)
    at = token.to
  })
  parts.push(text.slice(at, end))
  return parts.join('').replace(/\s+/gu, ' ')
}
