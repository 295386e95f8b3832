import { useCallback, useEffect, useMemo, useState } from 'react'
import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import { formsOf, misspelt, type SpelledWord, spelledWords } from '../../../../src-shared/domain/spelling/words'
import type { CaseId } from '../../../../src-shared/lib/ids'
import type { FieldSpan } from '../../../../src-shared/texts/letters/check/letter-remarks'
import { useBackgroundQuery } from '../../../lib/background-query'
import { call } from '../../../lib/ipc'
import { typedTexts } from '../field-text'

/** A word is not doubted while it is being typed; what is typed is drawn after a pause of its own. */
const AFTER_TYPING = 450
/** What was asked of a text that no longer stands is of no use for long. */
const KEPT = 10_000

/** A word that no dictionary knows, wherever it stands in the draft. */
export interface DoubtedWord {
  readonly key: string
  readonly word: string
  readonly places: readonly FieldSpan[]
}

export interface Spelling {
  readonly state: 'waiting' | 'checking' | 'checked' | 'failed'
  /** Words set aside for this letter are not among them. */
  readonly doubted: readonly DoubtedWord[]
  /** Whether their places are those of the draft as it stands. */
  readonly current: boolean
  /** Asks at once, or again after a failure. */
  readonly begin: () => void
}

/** The words of a draft that are spelled wrong; the dictionaries are loaded once the window has nothing else to do. */
export function useSpelling(id: CaseId, draft: LetterDraft): Spelling {
  const [begun, setBegun] = useState(false)
  useEffect(() => {
    const idle = requestIdleCallback(() => setBegun(true))
    return () => cancelIdleCallback(idle)
  }, [])
  useEffect(() => () => void call('spelling.rest', {}), [])
  const { of, data, isError, again } = useBackgroundQuery('spelling.unknown', {
    ...{ of: draft, wait: AFTER_TYPING, kept: KEPT, enabled: begun },
    inputOf: (asked) => {
      const { language } = asked
      return { case: id, language, words: formsOf([...wordsOf(asked).values()].flat(), language) }
    }
  })
  const doubted = useMemo(() => doubtedIn(wordsOf(of), new Set(data?.words), of), [of, data])
  const begin = useCallback(() => {
    setBegun(true)
    if (isError) again()
  }, [isError, again])
  const answered = isError ? 'failed' : data && 'checked'
  const state = answered ?? (begun ? 'checking' : 'waiting')
  const current = of === draft
  return useMemo(() => ({ state, doubted, current, begin }), [state, doubted, current, begin])
}

type FieldWords = ReadonlyMap<string, readonly SpelledWord[]>

/** A draft never changes: its words are taken from it once. */
const known = new WeakMap<LetterDraft, FieldWords>()

function wordsOf(draft: LetterDraft): FieldWords {
  const words =
    known.get(draft) ?? new Map(typedTexts(draft).map(({ field, text }) => [field, spelledWords(text, draft.language)]))
  known.set(draft, words)
  return words
}

function doubtedIn(texts: FieldWords, unknown: ReadonlySet<string>, { language, spelledAside = [] }: LetterDraft) {
  const places = new Map<string, FieldSpan[]>()
  for (const [field, words] of texts) {
    for (const { word, start, end } of misspelt(words, unknown, language)) {
      if (!spelledAside.includes(word)) places.set(word, [...(places.get(word) ?? []), { field, start, end }])
    }
  }
  return [...places].map(([word, at]): DoubtedWord => ({ key: `spelling|${word}`, word, places: at }))
}

/** Where a word stands in a draft, of which it may be one part of a joined word. */
export function placesOf(draft: LetterDraft, word: string): readonly FieldSpan[] {
  return [...wordsOf(draft)].flatMap(([field, words]) =>
    words
      .flatMap((one) => (one.word === word ? [one] : one.parts.filter((part) => part.word === word)))
      .map(({ start, end }) => ({ field, start, end }))
  )
}
