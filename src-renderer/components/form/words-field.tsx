import { Textarea } from '@mantine/core'
import { type FieldWords, useFieldProps } from './use-field-props'

interface WordsFieldProps extends FieldWords {
  /** Rows it begins with, and those it grows to. */
  readonly rows?: readonly [least: number, most: number]
  readonly maxLength?: number
  /** What a panel opens on. */
  readonly first?: boolean
  readonly value: string
  readonly onChange: (text: string) => void
}

/** A field of a panel for words of one's own: it grows with them, and takes either direction. */
export function WordsField({
  rows: [least, most] = [2, 8],
  maxLength = 2_000,
  first = false,
  value,
  onChange,
  ...words
}: WordsFieldProps) {
  const field = useFieldProps()
  return (
    <Textarea
      {...field(words)}
      {...(first && { 'data-autofocus': true })}
      autosize
      minRows={least}
      maxRows={most}
      maxLength={maxLength}
      dir="auto"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
