import { Select } from '@mantine/core'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { type ContactId, contactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { useTexts } from '../../lib/texts'
import { useFieldProps } from '../form/use-field-props'

interface PartyChoiceProps {
  readonly parties: CaseView['parties']
  readonly label: string
  readonly error?: string | undefined
  readonly optional?: boolean
  readonly value: ContactId | undefined
  readonly onChange: (contact: ContactId | undefined) => void
}

/** One of the parties of a case, each once whatever its roles. */
export function PartyChoice({ parties, label, error, optional = false, value, onChange }: PartyChoiceProps) {
  const { language, t } = useTexts()
  const field = useFieldProps()
  const names = new Map(parties.map(({ contact, details }) => [contact, contactName(language, details)]))
  return (
    <Select
      {...field({ label, error, optional })}
      data={[...names].map(([id, name]) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={(picked) => onChange(contactId.safeParse(picked).data)}
      allowDeselect={optional}
      clearable={optional}
      clearButtonProps={{ 'aria-label': t('action.clear') }}
    />
  )
}
