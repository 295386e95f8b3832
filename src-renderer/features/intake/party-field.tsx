import { Select } from '@mantine/core'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { type ContactId, contactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'

interface PartyFieldProps {
  readonly view: CaseView
  readonly label: string
  readonly error?: string | undefined
  readonly value: ContactId | undefined
  readonly onChange: (contact: ContactId | undefined) => void
}

/** One of the parties of the case. */
export function PartyField({ view, label, error, value, onChange }: PartyFieldProps) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const parties = new Map(view.parties.map((party) => [party.contact, contactName(language, party.details)]))
  return (
    <Select
      {...field({ label, error })}
      data={[...parties].map(([id, name]) => ({ value: id, label: name }))}
      value={value ?? null}
      placeholder={t('composer.with.nobody')}
      onChange={(picked) => onChange(contactId.safeParse(picked).data)}
      clearable
      clearButtonProps={{ 'aria-label': t('action.clear') }}
    />
  )
}
