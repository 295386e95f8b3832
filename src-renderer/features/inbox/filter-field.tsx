import { CloseButton, TextInput } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useActs } from '../../components/act/acts'
import { useAfterTyping } from '../../lib/debounced'
import { useTexts } from '../../lib/texts'

interface FilterFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Narrows the list as one types. Esc empties it first. */
export function FilterField({ value, onChange }: FilterFieldProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState(value)
  const sent = useRef(value)
  const field = useRef<HTMLInputElement>(null)
  const send = (text: string) => {
    sent.current = text
    onChange(text)
  }
  const sendLater = useAfterTyping(send)
  useEffect(() => {
    if (value !== sent.current) setTyped(value)
    sent.current = value
  }, [value])
  useActs(
    useMemo(
      () => [
        { id: 'inbox.filter', label: t('inbox.search'), keys: 'f', icon: IconFilter, run: () => field.current?.focus() }
      ],
      [t]
    )
  )
  const write = (text: string) => {
    setTyped(text)
    sendLater(text)
  }
  const clear = () => {
    setTyped('')
    send('')
  }
  return (
    <TextInput
      ref={field}
      flex={1}
      miw={120}
      aria-label={t('inbox.search')}
      placeholder={t('inbox.search')}
      maxLength={200}
      leftSection={<IconFilter size={16} stroke={1.5} aria-hidden />}
      value={typed}
      onChange={(event) => write(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || typed === '') return
        event.stopPropagation()
        clear()
      }}
      rightSection={typed === '' ? null : <CloseButton size="sm" aria-label={t('action.clear')} onClick={clear} />}
    />
  )
}
