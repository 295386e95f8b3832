import { foldText } from '../../lib/fold-text'
import { type Language, languages } from '../common/vocabulary'
import { anyOf } from '../matching/phrases'
import type { Cue } from './cue'
import { findCuesOf } from './find-cues'
import { lexicons } from './lexicons'

const APOSTROPHES = /[’‘ʼ′‛`´＇]/gu
const HYPHENS = /[‐‑]/gu
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu

const patterns = new Map<Language, RegExp>()

/** Every phrase that points to a danger, as one pattern, made when it is first asked for. */
function patternOf(language: Language): RegExp {
  const known = patterns.get(language)
  if (known) return known
  const groups = lexicons[language].groups.filter(({ category }) => category === 'safety')
  const pattern = anyOf(groups.flatMap(({ phrases }) => phrases))
  patterns.set(language, pattern)
  return pattern
}

/** Whether a text may hold such a phrase: seldom so, and told some thirty times faster than by looking for every cue. */
function mayHold(text: string): boolean {
  const plain = foldText(text.replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(INVISIBLE, ''))
  return languages.some((language) => plain.search(patternOf(language)) >= 0)
}

/**
 * The words of a text that point to a danger.
 * @param expected the language of a text too short to tell its own
 */
export function safetyCues(text: string, expected: Language): readonly Cue[] {
  if (!mayHold(text)) return []
  return findCuesOf('safety', text, expected)
}
