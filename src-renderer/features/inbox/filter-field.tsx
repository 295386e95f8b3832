import { CloseButton, TextInput } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { type KeyboardEvent, memo, useMemo, useRef } from 'react'
import { useActs } from '../../components/act/acts'
import { fixedKeys } from '../../lib/fixed-keys'
import { useTexts } from '../../lib/texts'
import { useTypedText } from '../../lib/typed-text'

interface FilterFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Narrows the list as one types. Esc empties it first. */
export const FilterField = memo(function FilterField({ value, onChange }: FilterFieldProps) {
  const { t } = useTexts()
  const { typed, write, put, leave } = useTypedText(value, onChange)
  const field = useRef<HTMLInputElement>(null)
  const acts = useMemo(() => {
    const run = () => field.current?.focus()
    return [{ id: 'inbox.filter', label: t('inbox.search'), keys: fixedKeys.list.filter, icon: IconFilter, run }]
  }, [t])
  useActs(acts)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || typed === '') return
    event.stopPropagation()
    put('')
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
      onBlur={leave}
      onKeyDown={onKeyDown}
      rightSection={
        typed === '' ? null : <CloseButton size="sm" aria-label={t('action.clear')} onClick={() => put('')} />
      }
    />
  )
})
