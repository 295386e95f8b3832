import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import classes from './arrivals.module.css'

const SHOWN = 30

interface CaseChoiceProps {
  readonly onChoose: (row: CaseRow) => void | Promise<void>
  readonly field?: RefObject<HTMLInputElement | null>
  /** Others are offered beside it. */
  readonly other?: boolean
  /** Alone in a panel: as wide as it, and where one begins while no case is proposed. */
  readonly alone?: boolean
}

/** Any case, found by reference, title or name. */
export function CaseChoice({ onChoose, field, other = false, alone = false }: CaseChoiceProps) {
  const { t, format } = useTexts()
  const [query, setQuery] = useState('')
  const found = useQuery({
    ...ipcQuery('case.list', { view: 'all', sort: 'activity', descending: true, query, offset: 0, limit: SHOWN }),
    placeholderData: keepPreviousData
  })
  const rows = found.data?.rows ?? []
  const pick = (id: string | null) => {
    const row = rows.find((one) => one.id === id)
    if (row !== undefined) void onChoose(row)
  }
  return (
    <Select
      {...(field ? { ref: field } : {})}
      className={classes['choice'] ?? ''}
      aria-label={t('arrivals.choose-case.label')}
      placeholder={t(other ? 'arrivals.choose-case' : 'arrivals.choose-case.any')}
      {...(alone && { w: '100%' })}
      {...(alone && !other && { 'data-autofocus': true })}
      searchable
      value={null}
      filter={({ options }) => options}
      data={rows.map((row) => ({
        value: row.id,
        label: `${row.reference} · ${row.title || format.list(row.names)}`
      }))}
      onChange={pick}
      onSearchChange={(text) => setQuery(text.slice(0, 200))}
      maxDropdownHeight={280}
    />
  )
}
