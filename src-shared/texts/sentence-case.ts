/** Words made to stand inside a sentence, as they stand alone in a list of choices: with a capital. */
export function sentenceCase(words: string): string {
  const [first = ''] = words
  return first.toLocaleUpperCase('fr') + words.slice(first.length)
}
