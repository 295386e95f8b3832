import { IconFolder } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Act } from '../../components/act/act'
import { Palette } from '../../components/act/palette'
import { useAfterTyping } from '../../lib/debounced'
import { ipcQuery } from '../../lib/ipc'
import { goToCase } from '../../lib/places'
import { useTexts } from '../../lib/texts'

const LIMIT = 8

/** Every act of the screen, and the cases that answer what one types. */
export function CasePalette() {
  const { t, format } = useTexts()
  const [asked, setAsked] = useState('')
  const ask = useAfterTyping(setAsked)
  const text = asked.trim()
  const { data } = useQuery({
    ...ipcQuery('search.query', { text, limit: LIMIT }),
    enabled: text !== '',
    placeholderData: keepPreviousData
  })
  const found = useMemo((): readonly Act[] => {
    if (text === '' || data === undefined) return []
    const rows = new Map(data.hits.map(({ row }) => [row.id, row]))
    return [...rows.values()].map((row) => ({
      id: `case-${row.id}`,
      label: [format.list(row.names), row.title, row.reference].filter(Boolean).join(' · '),
      icon: IconFolder,
      group: t('act.group.cases'),
      run: () => goToCase(row.id)
    }))
  }, [text, data, format, t])
  return <Palette onQuery={ask} found={found} />
}
