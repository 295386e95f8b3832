import type { Language } from '../common/vocabulary'
import { foldWithPlaces } from '../matching/fold-with-places'
import { overlap, type Span } from '../matching/phrases'
import { citedSpans } from '../matching/quotes'
import type { BlockId } from './kinds'
import { maskReply } from './mask'
import { type Parts, partsOf } from './parts'
import { cutText, type Line, linesOf, type Sentence } from './sentences'

export interface ReplyBlock extends Span {
  readonly id: BlockId
}

/**
 * A draft as the rules read it, made once. All places are those of `text`, which is folded; `inOriginal` gives back those of
 * the draft.
 */
export interface Reply extends Parts {
  readonly language: Language
  readonly original: string
  /** As long as `original`, without the marks of blocks and of Markdown. */
  readonly plain: string
  /** Without accents and capitals. */
  readonly text: string
  readonly lines: readonly Line[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Span[]
  /** Words of others, between quotation marks. */
  readonly quotes: readonly Span[]
  readonly blocks: readonly ReplyBlock[]
  readonly inOriginal: (span: Span) => Span
  /** A place of the draft as a place of `text`. */
  readonly inText: (place: number) => number
}

const CAPITAL = /[\p{Lu}\p{Lt}]/u
const LETTER = /\p{L}/u

/** The first place in an ascending list whose value is at least this one. */
function lowerBound(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Reads a draft: plain text or Markdown, whose blocks may be marked by lines `[[block-id]]`. */
export function readReply(original: string, language: Language): Reply {
  const { plain, blocks: marked } = maskReply(original)
  const { text, starts, ends } = foldWithPlaces(plain)
  const inText = (place: number) => lowerBound(starts, place)
  const inOriginal = ({ start, end }: Span): Span => {
    const from = starts[start] ?? original.length
    return end > start ? { start: from, end: ends[end - 1] ?? original.length } : { start: from, end: from }
  }
  const lines = linesOf(text)
  const isCapital = (place: number) => {
    const letter = plain.charAt(starts[place] ?? 0)
    return CAPITAL.test(letter) || !LETTER.test(letter)
  }
  const blocks = marked.map(({ id, start, end }) => ({ id, start: inText(start), end: inText(end) }))
  return {
    language,
    original,
    plain,
    text,
    lines,
    ...cutText(text, lines, isCapital),
    quotes: citedSpans(text),
    blocks,
    inOriginal,
    inText,
    ...partsOf(lines, blocks, language)
  }
}

/** Whether a stretch touches words of others. */
export const isCited = (reply: Reply, span: Span): boolean => reply.quotes.some((quote) => overlap(quote, span))

/** The blocks of these kinds, where the draft is marked. */
export function blocksOf(reply: Reply, ...ids: readonly BlockId[]): ReplyBlock[] {
  return reply.blocks.filter((block) => ids.includes(block.id))
}

export const inBlock = (reply: Reply, span: Span, ...ids: readonly BlockId[]): boolean =>
  blocksOf(reply, ...ids).some((block) => overlap(block, span))

/** The sentence a place stands in; sentences are in order, and there may be none. */
export function sentenceAt({ sentences }: Reply, place: number): Sentence | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found.start <= place ? found : undefined
}

export const slice = ({ text }: Reply, { start, end }: Span): string => text.slice(start, end)
