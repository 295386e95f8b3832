import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { CaseId } from '../../../src-shared/lib/ids'
import { useFieldProps } from '../../components/form/use-field-props'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import type { FoundCase } from './use-found-case'

const SHOWN = 30

interface CaseFinderProps {
  readonly label: string
  /** The case one stands in, which is not offered. */
  readonly except: CaseId
  readonly found: FoundCase
  readonly error?: string | undefined
}

/** Another case, found by its reference, its title or its names. */
export function CaseFinder({ label, except, found: { row: value, choose, typed, type }, error }: CaseFinderProps) {
  const { format } = useTexts()
  const field = useFieldProps()
  const first = useRef(typed)
  const [search, setSearch] = useState(typed)
  // The field empties itself as it appears while nothing is chosen; what was typed before comes back after that.
  useEffect(() => {
    if (first.current !== '') setSearch(first.current)
  }, [])
  const query = search.includes(' · ') ? '' : search.slice(0, 200)
  const listed = useQuery({
    ...ipcQuery('case.list', { view: 'all', sort: 'activity', descending: true, query, offset: 0, limit: SHOWN }),
    placeholderData: keepPreviousData
  })
  const rows = (listed.data?.rows ?? []).filter((row) => row.id !== except)
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
      onChange={(id) => choose(offered.find((row) => row.id === id))}
      searchValue={search}
      onSearchChange={setSearch}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  )
}
