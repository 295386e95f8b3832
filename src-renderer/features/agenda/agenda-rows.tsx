import type { ReactNode } from 'react'
import type { AgendaRow } from '../../../src-shared/ipc/contract/agenda'
import { UnreadLine } from '../../components/list/unread-line'
import { VirtualList } from '../../components/list/virtual-list'
import { Answer } from '../../lib/answer'
import { navigate } from '../../lib/location'
import { useTexts } from '../../lib/texts'
import { AgendaEmpty } from './agenda-empty'
import { type Filters, writeFilters } from './filters'
import { rowAddress } from './row-words'
import type { useAgendaRows } from './use-agenda-rows'

interface AgendaRowsProps {
  readonly rows: ReturnType<typeof useAgendaRows>
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
  /** What list of the agenda it is. */
  readonly label: string
  readonly renderRow: (row: AgendaRow) => ReactNode
  /** In the place of what is said where there is none. */
  readonly empty?: ReactNode | undefined
}

/** What is due, a row each. Arrows move, Enter opens the case at its row. */
export function AgendaRows({ rows, filters, onChange, label, renderRow, empty }: AgendaRowsProps) {
  const { t } = useTexts()
  const { query, items, total, askFor } = rows
  return (
    <Answer query={query} shape="rows">
      {() =>
        total === 0 ? (
          (empty ?? <AgendaEmpty filters={filters} onChange={onChange} />)
        ) : (
          <VirtualList
            items={items}
            total={total}
            keyOf={(row) => row.key}
            label={`${t('place.agenda')}, ${label}`}
            place={`agenda${writeFilters({ ...filters, panel: undefined })}`}
            onOpen={(row) => navigate(rowAddress(row))}
            renderRow={renderRow}
            renderUnread={(index) => <UnreadLine index={index} askFor={askFor} />}
            autoFocus={filters.panel === undefined}
          />
        )
      }
    </Answer>
  )
}
