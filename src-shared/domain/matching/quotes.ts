import { overlap, type Span, spansOf } from './phrases'

const QUOTED = /[«“]([^«»“”]*)[»”]|"([^"\n]*)"|(?<=^|\n)[ \t]*>[^\n]*/gu
/** English single marks: they open after a space and close before one, so that no apostrophe is taken for them. */
const SINGLE = /(?<=^|[\s(:])'(?:[^'\n]|'(?=\p{L}))+'(?!\p{L})/gu
const WORD = /[\p{L}\p{N}]+/gu
/** One or two words between quotation marks are stressed rather than quoted. */
const STRESSED = 2
/** A text that is mostly one quotation is the client's own, put between marks by whoever wrote it down. */
const WHOLE = 0.8

/** The stretches of a client's text that are somebody else's words. */
export function quotedSpans(text: string): Span[] {
  return spansOf(QUOTED, text).filter((span) => {
    const words = text.slice(span.start, span.end).match(WORD)?.length ?? 0
    return words > STRESSED && span.end - span.start < text.trim().length * WHOLE
  })
}

/** Everything between quotation marks in a letter of ours, and lines quoted by `>`: words the writer takes from others. */
export const citedSpans = (text: string): Span[] => [...spansOf(QUOTED, text), ...spansOf(SINGLE, text)]

export const isQuoted = (quotes: readonly Span[], found: Span): boolean => quotes.some((quote) => overlap(quote, found))
