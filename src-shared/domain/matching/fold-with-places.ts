import { foldText } from '../../lib/fold-text'

/** A text as it is searched, and where each of its letters stands in the text as it was given. */
export interface FoldedText {
  readonly text: string
  /** For each code unit of `text`, the first place it comes from, and the place after the last one. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const APOSTROPHES = /[’‘ʼ′‛`´＇]/u
const HYPHENS = /[‐‑]/u
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u
const PLAIN = /[ -~]/u

function foldOne(character: string): string {
  if (PLAIN.test(character) && character !== '`') return character.toLowerCase()
  if (APOSTROPHES.test(character)) return "'"
  if (HYPHENS.test(character)) return '-'
  return INVISIBLE.test(character) ? '' : foldText(character)
}

/** Folds letter by letter, so that what is found can be shown in the text as it was given. */
export function foldWithPlaces(original: string): FoldedText {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let place = 0
  for (const character of original) {
    const folded = foldOne(character)
    const end = place + character.length
    // A combining accent belongs to the letter before it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(place)
      ends.push(end)
    }
    text += folded
    place = end
  }
  return { text, starts, ends }
}
