import type { Language } from '../common/vocabulary'
import { overlap, type Span } from '../matching/phrases'
import { citedSpans } from '../matching/quotes'
import { maskReply } from '../remark/mask'

/** A word as a dictionary knows it, at its place in the text. */
export interface PlacedWord extends Span {
  readonly word: string
}

/** A word of a text, with the words it is joined from by hyphens, where it is. */
export interface SpelledWord extends PlacedWord {
  readonly parts: readonly PlacedWord[]
}

/** What bold and italic marks are blotted out with, and soft hyphens: within a word they are no sign of it. */
const UNSEEN = /[\u2060\u00ad]/gu
const LETTERS = '[\\p{L}\\p{M}\\p{N}\\u2060\\u00ad]'
const WORD = new RegExp(`${LETTERS}+(?:['’\\-\u2010\u2011]${LETTERS}+)*`, 'gu')
/** Addresses of the network and of mail, fields still to be filled in. */
const NOT_WORDS =
  /\S+@\S+|(?:https?:\/\/|www\.)\S+|\b[\p{L}\p{N}-]+\.(?:fr|com|org|net|eu|co\.uk|uk)\b\S*|\{\{[^}\n]*\}\}/giu
const ELIDED = /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/iu
const HYPHEN = /[-\u2010\u2011]/u
const POSSESSIVE = /['’]s$/iu
/** A unit of measure is written right after its figure: 12 mm, 5 h, 30 dB. */
const AFTER_FIGURE = /\p{N}[ \u00a0\u202f]?$/u
const LONGEST_UNIT = 3
const LONGEST = 60

/**
 * The words of a draft that a dictionary may be asked about. What others said (between quotation marks, after `>`),
 * figures, references, units, addresses and abbreviations in capitals are no such words.
 * @param text plain text or Markdown, whose blocks may be marked; places are its UTF-16 code units
 */
export function spelledWords(text: string, language: Language): SpelledWord[] {
  const { plain } = maskReply(text)
  const aside = [...citedSpans(plain), ...[...plain.matchAll(NOT_WORDS)].map(spanOf)]
  const found: SpelledWord[] = []
  for (const match of plain.matchAll(WORD)) {
    const whole = { word: match[0], ...spanOf(match) }
    if (aside.some((span) => overlap(span, whole))) continue
    if (whole.word.length <= LONGEST_UNIT && AFTER_FIGURE.test(plain.slice(Math.max(0, whole.start - 2), whole.start)))
      continue
    const word = language === 'fr' ? withoutElision(whole) : withoutPossessive(whole)
    const seen = clean(word)
    if (isWord(seen.word)) found.push({ ...seen, parts: partsOf(word, language) })
  }
  return found
}

const spanOf = ({ index, 0: text }: RegExpExecArray): Span => ({ start: index, end: index + text.length })

const clean = (word: PlacedWord): PlacedWord => ({
  ...word,
  word: word.word
    .replace(UNSEEN, '')
    .replaceAll('’', "'")
    .replace(/[\u2010\u2011]/gu, '-')
})

function withoutElision(word: PlacedWord): PlacedWord {
  const [elided] = ELIDED.exec(word.word) ?? []
  if (elided === undefined) return word
  return withoutElision({ ...word, word: word.word.slice(elided.length), start: word.start + elided.length })
}

function withoutPossessive(word: PlacedWord): PlacedWord {
  const [ending] = POSSESSIVE.exec(word.word) ?? []
  // "it's" and "let's" are known whole; of a name only the name is asked about.
  if (ending === undefined || !/^\p{Lu}/u.test(word.word)) return word
  return { ...word, word: word.word.slice(0, -ending.length), end: word.end - ending.length }
}

function partsOf(word: PlacedWord, language: Language): PlacedWord[] {
  if (!HYPHEN.test(word.word)) return []
  let { start } = word
  return word.word.split(HYPHEN).flatMap((part) => {
    const placed = { word: part, start, end: start + part.length }
    start += part.length + 1
    const asked = clean(language === 'fr' ? withoutElision(placed) : placed)
    return isWord(asked.word) ? [asked] : []
  })
}

/** Letters alone, more than one, no abbreviation in capitals, no capital within (kWh, iPhone). */
function isWord(word: string): boolean {
  return (
    word.length > 1 &&
    word.length <= LONGEST &&
    !/\p{N}/u.test(word) &&
    /\p{Ll}/u.test(word) &&
    !/\p{Ll}\p{Lu}/u.test(word)
  )
}

/** English has both organise and organize; the dictionary has one of them. */
const withS = (word: string): string | undefined =>
  /i[sz](?:e|es|ed|ing|er|ers|ation|ations)$/iu.test(word) ? word.replace(/z(?=[a-z]+$)/iu, 's') : undefined

/** Every form that a dictionary must be asked about, each once, in their order. */
export function formsOf(words: readonly SpelledWord[], language: Language): string[] {
  const forms = words.flatMap(({ word, parts }) => [word, ...parts.map((part) => part.word)])
  const others = language === 'en' ? forms.flatMap((form) => withS(form) ?? []) : []
  return [...new Set([...forms, ...others])]
}

/**
 * The words that are spelled wrong: those the dictionary does not know, and of a joined word the parts it does not know.
 * @param unknown of the forms that it was asked about
 */
export function misspelt(
  words: readonly SpelledWord[],
  unknown: ReadonlySet<string>,
  language: Language
): PlacedWord[] {
  const isUnknown = ({ word }: PlacedWord): boolean => {
    if (!unknown.has(word)) return false
    const other = language === 'en' ? withS(word) : undefined
    return other === undefined || unknown.has(other)
  }
  return words.flatMap((one) => {
    if (!isUnknown(one)) return []
    if (one.parts.length === 0) return [{ word: one.word, start: one.start, end: one.end }]
    return one.parts.filter(isUnknown)
  })
}
