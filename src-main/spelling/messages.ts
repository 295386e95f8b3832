import type { Language } from '../../src-shared/domain/common/vocabulary'

/** What the process of the dictionaries is asked; its answer bears the same number. */
export interface SpellingAsked {
  readonly number: number
  /** Which words it does not know, or what may have been meant by the one that is given. */
  readonly what: 'unknown' | 'suggest'
  readonly language: Language
  readonly words: readonly string[]
}

export interface SpellingAnswered {
  readonly number: number
  readonly words: readonly string[]
}
