import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ChoiceField } from '../../components/form/choice-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { type PanelProps, usePanelCommand } from './use-panel-command'

const relations = ['related', 'mirror'] as const
const SHOWN = 30

/** Another case that belongs beside this one. */
export function LinkForm({ view, onClose }: PanelProps) {
  const { t, format } = useTexts()
  const field = useFieldProps()
  const { send, refused } = usePanelCommand({ view, onClose })
  const [query, setQuery] = useState('')
  const [other, setOther] = useState<string | null>(null)
  const [relation, setRelation] = useState<(typeof relations)[number]>('related')
  const [missing, setMissing] = useState(false)
  const found = useQuery({
    ...ipcQuery('case.list', { view: 'all', sort: 'activity', descending: true, query, offset: 0, limit: SHOWN }),
    placeholderData: keepPreviousData
  })
  const rows = (found.data?.rows ?? []).filter((row) => row.id !== view.row.id)
  const submit = async () => {
    const row = rows.find((one) => one.id === other)
    setMissing(row === undefined)
    if (row !== undefined) await send({ type: 'link', case: row.id, relation }, t('link.done'))
  }
  return (
    <PanelForm actLabel={t('link.act')} onSubmit={submit} refused={refused} onClose={onClose}>
      <Select
        {...field({ label: t('link.find'), error: missing ? 'required' : undefined })}
        data-autofocus
        searchable
        filter={({ options }) => options}
        data={rows.map((row) => ({
          value: row.id,
          label: `${row.reference} · ${row.title || format.list(row.names)}`
        }))}
        value={other}
        onChange={setOther}
        onSearchChange={(text) => setQuery(text.includes(' · ') ? '' : text.slice(0, 200))}
      />
      <ChoiceField
        label={t('link.relation')}
        value={relation}
        choices={relations.map((value) => ({ value, label: t(`relation.${value}`) }))}
        onChange={setRelation}
      />
    </PanelForm>
  )
}
