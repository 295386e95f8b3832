import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type SiteId, siteId } from '../../../src-shared/lib/ids'
import { folded } from '../../../src-shared/texts/folded'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { type FieldWords, useFieldProps } from '../form/use-field-props'

interface SiteFieldProps extends FieldWords {
  readonly value: SiteId | undefined
  readonly onChange: (site: SiteId | undefined) => void
}

const NEW = 'new'
const nowhere = { flat: '', building: '', street: '', locality: '', postcode: '', town: '', country: 'FR' }

/** A known site, or one created by its name; the rest of it is told where sites are kept. */
export function SiteField({ value, onChange, ...words }: SiteFieldProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const [typed, setTyped] = useState('')
  const { data } = useQuery(ipcQuery('site.list', { query: '' }))
  const { run } = useCommand('site.do')
  const known = (data?.sites ?? []).map(({ id, site }): { value: string; label: string } => ({
    value: id,
    label: site.name
  }))
  const name = typed.trim()
  const isNew = name !== '' && known.every(({ label }) => folded(label) !== folded(name))
  const pick = async (picked: string | null) => {
    if (picked !== NEW) return onChange(siteId.safeParse(picked).data)
    const made = await run({ command: { type: 'create', site: { name, businessNumber: '', address: nowhere } } })
    if (made.ok) onChange(made.value.id)
  }
  return (
    <Select
      {...field(words)}
      data={[...known, ...(isNew ? [{ value: NEW, label: t('details.site.create', { name }) }] : [])]}
      filter={({ options, search }) =>
        options.filter((one) => 'value' in one && (one.value === NEW || folded(one.label).includes(folded(search))))
      }
      value={value ?? null}
      placeholder={t('details.site.none')}
      onChange={(picked) => void pick(picked)}
      onSearchChange={setTyped}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('action.clear') }}
    />
  )
}
