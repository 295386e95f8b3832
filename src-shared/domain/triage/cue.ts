import type { CueCategory } from './vocabulary'

/** What a category's words are about. For the proposal alone: never shown, never stored. */
export type CueSignal =
  | 'gas'
  | 'fire'
  | 'electricity'
  | 'fall'
  | 'structure'
  | 'water'
  | 'toxic'
  | 'injury'
  | 'distress'
  | 'age'
  | 'mobility'
  | 'sight'
  | 'hearing'
  | 'reading'
  | 'language'
  | 'health'
  | 'infant'
  | 'bereavement'
  | 'guardian'
  | 'money'
  | 'alone'
  | 'household'
  | 'building'
  | 'other'

/** A hint found in the client's words. It is shown while somebody sorts the case and is not kept. */
export interface Cue {
  readonly category: CueCategory
  readonly signal: CueSignal
  /** The words say that it is so, rather than that it might be. */
  readonly certain: boolean
  /** Places in the text as it was given, in UTF-16 code units; `end` is the place after the last one. */
  readonly start: number
  readonly end: number
  /** The words found, as they stand in the text. */
  readonly words: string
}

/**
 * Words that point to the same thing. A phrase is written without accents or capitals: a space is any space or hyphen, an
 * apostrophe may be missing, `*` is any ending, `#` a figure, `(a|b)` one or the other, ` <2> ` up to two words between.
 */
export interface CueGroup {
  readonly category: CueCategory
  readonly signal?: CueSignal
  readonly certain?: boolean
  readonly phrases: readonly string[]
}

/** How a language says no. */
export interface NegationWords {
  /** Phrases that deny what follows. */
  readonly negators: readonly string[]
  /** Words that may stand between such a phrase and what it denies, where a false denial would hide a danger. */
  readonly carriers: readonly string[]
  /** Phrases that deny what follows some words later, where only the tone is at stake: `je ne dis pas que`. */
  readonly far: readonly string[]
  /** Phrases that hold a negator and deny nothing: `je n'hesiterai pas a`. */
  readonly exceptions: readonly string[]
  /** Words that begin another clause: what was denied before them is denied no more. */
  readonly breaks: readonly string[]
}

export interface CueLexicon {
  readonly groups: readonly CueGroup[]
  /** Idioms and homonyms by category: a cue that touches one of them is none. */
  readonly traps: Readonly<Partial<Record<CueCategory, readonly string[]>>>
  readonly negation: NegationWords
}
