import { Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { useTypedPlace } from './field-places'
import { fieldText } from './field-text'
import { useTyping } from './standing-draft'

interface OfField {
  /** Its name among the fields of a draft. */
  readonly at: string
  /** As the draft that is drawn has it. */
  readonly value: string
}

/** A line of a letter: what is typed in it shows at once, and all that is said of the letter once one pauses. */
export function TypedLine({ at, value, ...props }: OfField & Omit<TextInputProps, 'value' | 'onChange'>) {
  return <TextInput ref={useTypedPlace(at)} {...props} {...useTypedText(at, value)} />
}

/** Several lines of a letter, as `TypedLine`. */
export function TypedArea({ at, value, ...props }: OfField & Omit<TextareaProps, 'value' | 'onChange'>) {
  return <Textarea ref={useTypedPlace(at)} autosize {...props} {...useTypedText(at, value)} />
}

interface Typed {
  readonly currentTarget: { readonly value: string }
}

function useTypedText(at: string, value: string) {
  const { standing, type, settle } = useTyping()
  const [shown, setShown] = useState(value)
  const [drawn, setDrawn] = useState(value)
  if (value !== drawn) {
    setDrawn(value)
    // Drawn late, after more was typed, it is no change from outside.
    if (value === (fieldText(standing.read(), at) ?? '')) setShown(value)
  }
  const onChange = ({ currentTarget }: Typed) => {
    const text = currentTarget.value
    setShown(text)
    type(at, () => text)
  }
  return { value: shown, onChange, onBlur: settle }
}
