import { useEffect, useRef, useState } from 'react'
import { useAfterTyping } from './debounced'

interface TypedText {
  readonly typed: string
  /** As one types: told once the typing pauses. */
  readonly write: (text: string) => void
  /** Told at once. */
  readonly put: (text: string) => void
  /** On leaving the field: what still waits for a pause is told before anything else can be chosen. */
  readonly leave: () => void
}

/** The text of a field that lives elsewhere too, such as in the address: what was typed here wins until it is told. */
export function useTypedText(value: string, onChange: (text: string) => void): TypedText {
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
  const write = (text: string) => {
    setTyped(text)
    tellLater(text)
  }
  const put = (text: string) => {
    tellLater.cancel()
    setTyped(text)
    tell(text)
  }
  return { typed, write, put, leave: () => tellLater.flush() }
}
