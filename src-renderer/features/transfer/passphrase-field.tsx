import { PasswordInput } from '@mantine/core'
import { useTexts } from '../../lib/texts'

interface PassphraseFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** What it must be, where one is made up here. */
  readonly hint?: string
}

/** The words that open a package. */
export function PassphraseField({ value, onChange, hint }: PassphraseFieldProps) {
  const { t } = useTexts()
  return (
    <PasswordInput
      label={t('transfer.passphrase')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="off"
      maxLength={1000}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('protection.show') }}
      {...(hint !== undefined && { description: hint })}
    />
  )
}
