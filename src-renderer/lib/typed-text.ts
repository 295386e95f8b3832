import { useEffect, useRef, useState } from 'react'
import { useAfterTyping } from './debounced'

interface TypedText {
  readonly typed: string
  /** As one types: told once the typing pauses. */
  readonly write: (text: string) => void
  /** Told at once. */
  readonly put: (text: string) => void
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
    if (value !== told.current) setTyped(value)
    told.current = value
  }, [value])
  const write = (text: string) => {
    setTyped(text)
    tellLater(text)
  }
  const put = (text: string) => {
    setTyped(text)
    tell(text)
  }
  return { typed, write, put }
}
