import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId } from '../../../src-shared/lib/ids'
import { useFieldProps } from '../../components/form/use-field-props'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'

const SHOWN = 30

interface CaseFinderProps {
  readonly label: string
  /** The case one stands in, which is not offered. */
  readonly except: CaseId
  readonly value: CaseRow | undefined
  readonly onChange: (row: CaseRow | undefined) => void
  readonly error?: string | undefined
}

/** Another case, found by its reference, its title or its names. */
export function CaseFinder({ label, except, value, onChange, error }: CaseFinderProps) {
  const { format } = useTexts()
  const field = useFieldProps()
  const [query, setQuery] = useState('')
  const found = useQuery({
    ...ipcQuery('case.list', { view: 'all', sort: 'activity', descending: true, query, offset: 0, limit: SHOWN }),
    placeholderData: keepPreviousData
  })
  const rows = (found.data?.rows ?? []).filter((row) => row.id !== except)
  const offered = value && !rows.some((row) => row.id === value.id) ? [value, ...rows] : rows
  return (
    <Select
      {...field({ label, error })}
      data-autofocus
      searchable
      filter={({ options }) => options}
      data={offered.map((row) => ({
        value: row.id,
        label: `${row.reference} · ${row.title || format.list(row.names)}`
      }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(offered.find((row) => row.id === id))}
      onSearchChange={(text) => setQuery(text.includes(' · ') ? '' : text.slice(0, 200))}
    />
  )
}
