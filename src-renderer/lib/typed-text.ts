import { useEffect, useRef, useState } from 'react'
import { PAUSE_MS, useAfterTyping } from './debounced'

interface TypedText {
  readonly typed: string
  /** As one types: told once the typing pauses. */
  readonly write: (text: string) => void
  /** Told at once. */
  readonly put: (text: string) => void
  /** On leaving the field: what still waits for a pause is told before anything else can be chosen. */
  readonly leave: () => void
}

/** From so many letters on: what begins with fewer stands nearly everywhere, and would keep the next answer waiting. */
const ENOUGH = 3

interface TypedTextOptions {
  /** A key typed after a pause is told at once; only what follows it quickly waits for the next pause. */
  readonly prompt?: boolean
}

/** The text of a field that lives elsewhere too, such as in the address: what was typed here wins until it is told. */
export function useTypedText(
  value: string,
  onChange: (text: string) => void,
  { prompt = false }: TypedTextOptions = {}
): TypedText {
  const [typed, setTyped] = useState(value)
  const told = useRef(value)
  const tell = (text: string) => {
    told.current = text
    onChange(text)
  }
  const tellLater = useAfterTyping(tell)
  useEffect(() => {
    if (value !== told.current) {
      tellLater.cancel()
      setTyped(value)
    }
    told.current = value
  }, [value, tellLater])
  const lastKey = useRef(Number.NEGATIVE_INFINITY)
  const write = (text: string) => {
    const now = performance.now()
    const paused = now - lastKey.current > PAUSE_MS
    lastKey.current = now
    setTyped(text)
    if (prompt && paused && text.trim().length >= ENOUGH) tell(text)
    else tellLater(text)
  }
  const put = (text: string) => {
    tellLater.cancel()
    setTyped(text)
    tell(text)
  }
  return { typed, write, put, leave: () => tellLater.flush() }
}
