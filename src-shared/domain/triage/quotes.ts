import { overlap, type Span, spansOf } from './phrases'

const QUOTED = /[«“]([^«»“”]*)[»”]|"([^"\n]*)"|(?<=^|\n)[ \t]*>[^\n]*/gu
const WORD = /[\p{L}\p{N}]+/gu
/** One or two words between quotation marks are stressed rather than quoted. */
const STRESSED = 2
/** A text that is mostly one quotation is the client's own, put between marks by whoever wrote it down. */
const WHOLE = 0.8

/** The stretches of a text that are somebody else's words. */
export function quotedSpans(text: string): Span[] {
  return spansOf(QUOTED, text).filter((span) => {
    const words = text.slice(span.start, span.end).match(WORD)?.length ?? 0
    return words > STRESSED && span.end - span.start < text.trim().length * WHOLE
  })
}

export const isQuoted = (quotes: readonly Span[], found: Span): boolean => quotes.some((quote) => overlap(quote, found))
