import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Money, parseCents } from '../../../src-shared/lib/money'
import { useTexts } from '../../lib/texts'
import { type FieldWords, useFieldProps } from './use-field-props'

interface AmountFieldProps extends FieldWords {
  readonly value: Money | undefined
  readonly onChange: (amount: Money | undefined) => void
  /** As one leaves it: for what saves itself. */
  readonly onLeave?: () => void
}

/** An amount as people type it: `1 234,56 €`. Empty is no amount; what cannot be read is said at the field. */
export function AmountField({ value, onChange, onLeave, ...words }: AmountFieldProps) {
  const { format } = useTexts()
  const field = useFieldProps()
  const [typed, setTyped] = useState(() => (value ? format.money(value) : ''))
  const cents = parseCents(typed)
  const unreadable = typed.trim() !== '' && cents === undefined
  return (
    <TextInput
      {...field({ width: 'date', ...words, error: unreadable ? 'not-an-amount' : words.error })}
      inputMode="decimal"
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        const read = parseCents(currentTarget.value)
        onChange(read === undefined ? undefined : { cents: read, currency: value?.currency ?? 'EUR' })
      }}
      onBlur={() => {
        if (cents !== undefined) setTyped(format.money({ cents, currency: value?.currency ?? 'EUR' }))
        onLeave?.()
      }}
    />
  )
}
