import type { Language } from '../common/vocabulary'

const ELISION = /^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd)['’]/u
const VERBAL = /(?:ss|v|qu|gu|ch|ll|tt|pp|nn|rr|tr|br|s|z)ent$/u
const NOUN_ENT = /(?:ment|cent|dent|gent|tent|rent|lent|ient)$/u

/**
 * The syllables of a French word, by its groups of vowels: an approximation. Accents count, so the word is given as written,
 * in small letters.
 */
export function frenchSyllables(given: string): number {
  let word = given.replace(ELISION, '')
  word = word.replace(/qu/gu, 'k').replace(/gu(?=[eiéèêî])/gu, 'g')
  // A vowel apart from its neighbour: é before another, ï and ü, y between two, l or r and i before a vowel.
  word = word
    .replace(/([aeiouéèêàâôûîœ])y(?=[aeiouéèêàâôûîœ])/gu, '$1i-i')
    .replace(/é(?=[aeiouàâèêéô])/gu, 'é-')
    .replace(/[ïüë]/gu, '-$&')
    .replace(/((?:[bcdfgpktv])[lr])i(?=[aeoéèêâô])/gu, '$1i-')
  const silent =
    (/(?:ai|oi)ent$/u.test(word) && word.replace(/ent$/u, '')) ||
    (VERBAL.test(word) && !NOUN_ENT.test(word) && word.replace(/ent$/u, ''))
  word = silent || word
  if (/[^aeiouyéèêàâôûî-]es?$/u.test(word) || /[aiouéyû]es?$/u.test(word)) word = word.replace(/es?$/u, '')
  return Math.max(1, word.match(/[aeiouyéèêëàâôûùîïüœæ]+/gu)?.length ?? 0)
}

/** The syllables of an English word, by its groups of vowels: an approximation. */
export function englishSyllables(given: string): number {
  let word = given.replace(/['’]\p{L}*$/u, '').replace(/[^a-z]/gu, '')
  if (word.length <= 3) return 1
  word = word.replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/u, (end) => end.charAt(0)).replace(/^y/u, '')
  const hiatus = word.match(/(?:ia|io(?!n)|eo|ua|iu|ue(?=[lt]))(?!u)/gu)?.length ?? 0
  const merged = word.match(/(?:tia|cia|gia|qua|gua|geo)/gu)?.length ?? 0
  const groups = word.match(/[aeiouy]+/gu)?.length ?? 0
  return Math.max(1, groups + Math.max(0, hiatus - merged))
}

export const syllables = (language: Language, word: string): number =>
  language === 'fr' ? frenchSyllables(word) : englishSyllables(word)
