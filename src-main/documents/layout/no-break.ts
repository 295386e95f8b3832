/**
 * Spaces at which a line never ends, when the writer typed a plain one: before high punctuation, closing quotes, units of
 * money and percent; after opening quotes and "n°"; between the digits of a number, a telephone or an account; between a number and the word it counts
 * ("15 jours", "3 mars"); before a short last word, which would look lost on a line of its own.
 */
const BOUND_SPACE =
  / (?=[;:!?»€£%])|(?<=«) |(?<=[nN]°) |(?<=\d) (?=\d)|(?<=(?<![\d\p{L}])\d{1,3}) (?=\p{Ll})|(?<=(?<!\p{L})1er) (?=\p{Ll})| (?=\S{1,7}$)/gu

const NO_BREAK_SPACE = '\u00a0'

/**
 * The same text, of the same length, its bound spaces made no-break: for finding where lines end, not for printing, so that
 * a search in the file finds what was typed.
 */
export function bindSpaces(text: string): string {
  return text.replace(BOUND_SPACE, NO_BREAK_SPACE)
}

// Characters without a shape of their own: controls (but the line feed), joiners, direction marks, soft hyphens, selectors.
const INVISIBLE = /[\p{Cf}\p{Cc}]|\p{Variation_Selector}|\u034f/gu

/** Text as paper takes it: composed letters, plain spaces for tabs, nothing invisible, line feeds kept. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(INVISIBLE, (character) => (character === '\n' ? character : ''))
    .normalize('NFC')
}

/** A hyphen inside a word may end a line; one before a capital (a name), beside a figure or after one letter may not. */
const SOFT_BREAK = /(?<=\p{L}{2}-)(?=\p{Ll}{3})|(?<=\p{L}\/)(?=\p{L})|(?<=\p{L}[–—])(?=\p{L})/gu

/** Offsets at which a line may end without a space. */
export function softBreaks(text: string): ReadonlySet<number> {
  return new Set(Array.from(text.matchAll(SOFT_BREAK), (match) => match.index))
}
