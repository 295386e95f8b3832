import { useHotkeys } from '@mantine/hooks'
import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react'
import type { DoubtedWord, Spelling } from './use-spelling'

/** Goes to the next doubted word in a text, or to the one before. */
type ToNext = (backwards: boolean) => void

interface SpellingPlaces {
  readonly setNext: (field: string, next: ToNext | undefined) => void
}

const Places = createContext<SpellingPlaces>({ setNext: () => undefined })
const Words = createContext<readonly DoubtedWord[] | undefined>(undefined)

/** Lets the text show the words that are doubted; F7 goes from one to the next, with Shift back. */
export function SpellingProvider({
  spelling,
  children
}: {
  readonly spelling: Spelling
  readonly children: ReactNode
}) {
  const fields = useRef(new Map<string, ToNext>())
  const places = useMemo<SpellingPlaces>(
    () => ({
      setNext: (field, next) => {
        if (next) fields.current.set(field, next)
        else fields.current.delete(field)
      }
    }),
    []
  )
  const go = (backwards: boolean) => {
    spelling.begin()
    // Where what is written for the file is in sight, the text of the letter is not.
    const next = fields.current.get('fileText') ?? fields.current.get('body')
    next?.(backwards)
  }
  useHotkeys(
    [
      ['F7', () => go(false)],
      ['shift+F7', () => go(true)]
    ],
    [],
    true
  )
  return (
    <Places value={places}>
      <Words value={spelling.current ? spelling.doubted : undefined}>{children}</Words>
    </Places>
  )
}

export const useSpellingPlaces = (): SpellingPlaces => useContext(Places)

interface WordMark {
  readonly start: number
  readonly end: number
  readonly key: string
}

/** The doubted words in a field; undefined while it is being typed in. */
export function useDoubtedIn(field: string): readonly WordMark[] | undefined {
  const doubted = useContext(Words)
  return useMemo(
    () =>
      doubted?.flatMap(({ key, places }) =>
        places.flatMap((place) => (place.field === field ? [{ start: place.start, end: place.end, key }] : []))
      ),
    [doubted, field]
  )
}
