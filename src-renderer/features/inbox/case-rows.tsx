import { useCallback, useRef } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId } from '../../../src-shared/lib/ids'
import { UnreadLine } from '../../components/list/unread-line'
import { VirtualList } from '../../components/list/virtual-list'
import { Answer } from '../../lib/answer'
import { goToCase } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { CaseLine } from './case-line'
import { type Filters, writeFilters } from './filters'
import { InboxEmpty } from './inbox-empty'
import type { useCaseRows } from './use-case-rows'
import type { useChoice } from './use-choice'

interface CaseRowsProps {
  readonly rows: ReturnType<typeof useCaseRows>
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
  readonly wide: boolean
  readonly open?: CaseId
  /** Where several can be chosen. */
  readonly choice?: ReturnType<typeof useChoice>
}

const keyOf = (row: CaseRow): string => row.id
const openRow = (row: CaseRow): void => goToCase(row.id)

/** The rows of the list, whatever their number. Arrows move, Enter opens. */
export function CaseRows({ rows, filters, onChange, wide, open, choice }: CaseRowsProps) {
  const { t } = useTexts()
  const { query, items, total, askFor, shown } = rows
  // The list takes the focus when one comes to it, not while one types in its filter.
  const first = useRef(filters)
  const renderRow = useCallback((row: CaseRow) => <CaseLine row={row} wide={wide} />, [wide])
  return (
    <Answer query={query} shape="rows">
      {() =>
        total === 0 ? (
          <InboxEmpty filters={filters} onChange={onChange} />
        ) : (
          <VirtualList
            items={items}
            total={total}
            keyOf={keyOf}
            label={`${t('place.inbox')}, ${t(`inbox.view.${shown.view}`)}`}
            place={`inbox${writeFilters(shown)}`}
            onOpen={openRow}
            selectedKey={open}
            renderRow={renderRow}
            renderUnread={(index) => <UnreadLine index={index} askFor={askFor} />}
            {...(choice && {
              onCurrent: choice.onCurrent,
              chosen: { keys: choice.keys, label: t('inbox.choose'), onChange: choice.setKeys }
            })}
            autoFocus={wide && first.current === filters}
          />
        )
      }
    </Answer>
  )
}
