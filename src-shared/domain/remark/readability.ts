import type { Span } from '../matching/phrases'
import { inBlock, type Reply } from './reply'
import { syllables } from './syllables'

const WORD = /[\p{L}\p{N}]+(?:['’.,\-‑][\p{L}\p{N}]+)*/gu
const PROSE = /[\p{L}]+(?:['’\-‑][\p{L}]+)*/gu
/** Words of more than six letters are long ones (Björnsson). */
const SHORT = 6

/** Words as one reads them: "l'accès" and "peut-être" are one. */
export function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** What the numbers of readability are made of, and they themselves. */
export interface Readability {
  /** Of prose: no figures, no names. */
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /**
   * French: Kandel and Moles 1958, 207 − 1.015 words per sentence − 73.6 syllables per word. English: Flesch 1948, 206.835 −
   * 1.015 words per sentence − 84.6 syllables per word. The higher, the easier.
   */
  readonly score: number
  /** English: Kincaid 1975, 0.39 words per sentence + 11.8 syllables per word − 15.59, in school years. */
  readonly grade: number | undefined
  /** Björnsson 1968: words per sentence + percentage of words of more than six letters. The lower, the easier. */
  readonly lix: number
}

/** The sentences a reader reads: no subject, no greeting, no address, no signature. */
export function bodySentences(reply: Reply): Span[] {
  return reply.sentences.filter(
    (sentence) =>
      sentence.start >= reply.body.start &&
      sentence.end <= reply.body.end &&
      !inBlock(reply, sentence, 'subject', 'greeting', 'contact', 'closing')
  )
}

export function readability(reply: Reply): Readability {
  const { language, plain } = reply
  let [words, counted, long, sentences] = [0, 0, 0, 0]
  for (const sentence of bodySentences(reply)) {
    const { start, end } = reply.inOriginal(sentence)
    const written = plain.slice(start, end)
    const first = written.search(/\p{L}/u)
    // A capital within a sentence begins a name.
    const prose = [...written.matchAll(PROSE)].filter((found) => found.index <= first || !/^\p{Lu}/u.test(found[0]))
    if (prose.length === 0) continue
    sentences += 1
    for (const [word] of prose) {
      const letters = word.toLowerCase()
      words += 1
      counted += syllables(language, letters)
      if (letters.replace(/^\p{L}{1,2}['’]/u, '').length > SHORT) long += 1
    }
  }
  const perSentence = sentences === 0 ? 0 : words / sentences
  const perWord = words === 0 ? 0 : counted / words
  const score =
    language === 'fr' ? 207 - 1.015 * perSentence - 73.6 * perWord : 206.835 - 1.015 * perSentence - 84.6 * perWord
  return {
    words,
    sentences,
    syllables: counted,
    score: words === 0 ? 100 : score,
    grade: language === 'en' ? 0.39 * perSentence + 11.8 * perWord - 15.59 : undefined,
    lix: words === 0 ? 0 : perSentence + (100 * long) / words
  }
}
