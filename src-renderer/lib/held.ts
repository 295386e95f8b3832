import { startTransition, useCallback, useEffect, useRef, useState } from 'react'

/** Milliseconds without a key after which what was typed is drawn: longer than somebody who types goes between two keys. */
export const TYPING_PAUSE = 300

/** A value as it stands, with what was typed a moment ago and is not drawn yet. */
export interface Standing<T> {
  readonly read: () => T
  /** Whether nothing was typed or changed since this one was drawn. */
  readonly isDrawn: (drawn: T) => boolean
  /**
   * @param heard told of each key and change, and once more, with `false`, when what was typed has been read
   * @returns what ends it
   */
  readonly hear: (heard: (isNew: boolean) => void) => () => void
}

export interface Held<T> {
  /** As it is drawn: behind what stands while somebody types. */
  readonly drawn: T
  readonly standing: Standing<T>
  /** Made of what stands, and drawn at once. */
  readonly change: (to: (before: T) => T) => void
  /** What is typed in one place, which shows it already: worked out when it is asked for, drawn after a pause. */
  readonly type: (place: string, to: (before: T) => T) => void
  /** Draws at once what stands: before anything but that place is used. */
  readonly settle: () => void
}

/** Keeps what is typed until somebody asks for it: of many keys in one place only the last is worked out. */
export function holding<T>(initial: T) {
  let now = initial
  const typed = new Map<string, (before: T) => T>()
  const all = new Set<(isNew: boolean) => void>()
  const tell = (isNew: boolean) => {
    for (const heard of all) heard(isNew)
  }
  const read = (): T => {
    const waiting = [...typed.values()]
    typed.clear()
    now = waiting.reduce((before, to) => to(before), now)
    return now
  }
  return {
    read,
    isDrawn: (drawn: T): boolean => typed.size === 0 && now === drawn,
    become: (to: (before: T) => T) => {
      now = to(read())
      tell(true)
    },
    type: (place: string, to: (before: T) => T) => {
      typed.set(place, to)
      tell(true)
    },
    settle: (): T => {
      const isBehind = typed.size > 0
      read()
      if (isBehind) tell(false)
      return now
    },
    hear: (heard: (isNew: boolean) => void) => {
      all.add(heard)
      return () => void all.delete(heard)
    }
  }
}

/** Holds what may be typed faster than all that is said of it can be drawn: no key waits for that. */
export function useHeld<T>(initial: T): Held<T> {
  const [held] = useState(() => holding(initial))
  const [drawn, setDrawn] = useState(initial)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const settle = useCallback(() => {
    clearTimeout(pause.current)
    const now = held.settle()
    setDrawn(() => now)
  }, [held])
  const change = useCallback(
    (to: (before: T) => T) => {
      held.become(to)
      settle()
    },
    [held, settle]
  )
  const type = useCallback(
    (place: string, to: (before: T) => T) => {
      held.type(place, to)
      clearTimeout(pause.current)
      pause.current = setTimeout(() => startTransition(settle), TYPING_PAUSE)
    },
    [held, settle]
  )
  useEffect(() => () => clearTimeout(pause.current), [])
  return { drawn, standing: held, change, type, settle }
}

/** Whether more was typed than what is drawn; told with the first key, before the rest is drawn. */
export function useIsBehind<T>(standing: Standing<T>, drawn: T): boolean {
  const [isBehind, setBehind] = useState(false)
  useEffect(() => {
    const look = () => setBehind(!standing.isDrawn(drawn))
    look()
    return standing.hear(look)
  }, [standing, drawn])
  return isBehind
}

/** What it was before, for as long as it says the same: whoever is drawn with it is not drawn again. */
export function useSteady<T>(value: T, isSame: (before: T, after: T) => boolean): T {
  const [steady, setSteady] = useState(value)
  if (steady === value || isSame(steady, value)) return steady
  setSteady(() => value)
  return value
}
