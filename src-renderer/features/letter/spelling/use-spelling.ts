import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import { formsOf, misspelt, type SpelledWord, spelledWords } from '../../../../src-shared/domain/spelling/words'
import type { CaseId } from '../../../../src-shared/lib/ids'
import type { FieldSpan } from '../../../../src-shared/texts/letters/check/letter-remarks'
import { call, ipcQuery } from '../../../lib/ipc'
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
  const [settled] = useDebouncedValue(draft, AFTER_TYPING)
  const { language } = settled
  useEffect(() => {
    const idle = requestIdleCallback(() => setBegun(true))
    return () => cancelIdleCallback(idle)
  }, [])
  useEffect(() => () => void call('spelling.rest', {}), [])
  const texts = useMemo(() => wordsOf(settled), [settled])
  const forms = useMemo(() => formsOf([...texts.values()].flat(), language), [texts, language])
  const { data, isError, refetch } = useQuery({
    ...ipcQuery('spelling.unknown', { case: id, language, words: forms }),
    enabled: begun,
    placeholderData: keepPreviousData,
    gcTime: KEPT
  })
  const doubted = useMemo(() => doubtedIn(texts, new Set(data?.words), settled), [texts, data, settled])
  const begin = useCallback(() => {
    setBegun(true)
    if (isError) void refetch()
  }, [isError, refetch])
  const answered = isError ? 'failed' : data && 'checked'
  return {
    state: answered ?? (begun ? 'checking' : 'waiting'),
    doubted,
    current: settled === draft,
    begin
  }
}

type FieldWords = ReadonlyMap<string, readonly SpelledWord[]>

const wordsOf = (draft: LetterDraft): FieldWords =>
  new Map(typedTexts(draft).map(({ field, text }) => [field, spelledWords(text, draft.language)]))

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
