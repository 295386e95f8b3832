const MOST_WORDS = 8
/** What FTS5's tokenizer unicode61 takes for a word: letters, figures and the marks upon them. All else parts words. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/**
 * What to look for, one FTS5 expression for each thing typed between spaces. Only letters and figures get through, within
 * quotation marks, so that nothing typed is taken for an operator. The last word of each is the beginning of one.
 * @example matchesOf("l'œuvre 2026-A-0042") // ['("l œuvre"* OR "l oeuvre"*)', '("2026 A 0042"*)']
 */
export function matchesOf(typed: string): readonly string[] {
  return typed
    .normalize('NFC')
    .split(/\s+/u)
    .map((thing) => (thing.match(WORD) ?? []).join(' '))
    .filter((words) => words !== '')
    .slice(0, MOST_WORDS)
    .map((words) => `(${spellings(words).map(beginning).join(' OR ')})`)
}

const beginning = (words: string): string => `"${words}"*`

// The tokenizer folds accents and capitals, not ligatures, and people write both.
function spellings(words: string): readonly string[] {
  const apart = words.replace(/œ/giu, 'oe').replace(/æ/giu, 'ae')
  const together = words.replace(/oe/giu, 'œ').replace(/ae/giu, 'æ')
  return [...new Set([words, apart, together])]
}
