/** Names are known in every case of their letters; a name of several words by each of them. */
const WORD = /[\p{L}\p{M}]+(?:['’\-\u2010\u2011][\p{L}\p{M}]+)*/gu
const PART = /[\p{L}\p{M}]+/gu

const asCompared = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\u2010\u2011]/gu, '-')

/** The words of names, as `isKnown` compares them. */
export function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [...(name.match(WORD) ?? []), ...(name.match(PART) ?? [])].map(asCompared)))
}

/** Whether a word, or the word that it is the plural of, is one of these. */
export function isKnown(word: string, known: ReadonlySet<string>): boolean {
  const asked = asCompared(word)
  return known.has(asked) || (/[sx]$/u.test(asked) && known.has(asked.slice(0, -1)))
}
