import { ActButton } from '../../components/act/act-button'
import { UnreadLine } from '../../components/list/unread-line'
import { VirtualList } from '../../components/list/virtual-list'
import { Answer } from '../../lib/answer'
import { navigate } from '../../lib/location'
import { useTexts } from '../../lib/texts'
import classes from './agenda.module.css'
import { AgendaEmpty } from './agenda-empty'
import { AgendaLine } from './agenda-line'
import { type Filters, writeFilters } from './filters'
import { rowAddress } from './row-words'
import { useAgendaRows } from './use-agenda-rows'

interface AgendaListProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** Everything due in the order of its days, late ones first. Arrows move, Enter opens the case at its row. */
export function AgendaList({ filters, onChange }: AgendaListProps) {
  const { t, format } = useTexts()
  const { from } = filters
  const { query, items, total, askFor } = useAgendaRows(filters, from)
  return (
    <>
      {from !== undefined && (
        <div className={classes['bar']}>
          <span>{t('agenda.from', { date: format.longDate(from) })}</span>
          <ActButton
            label={t('agenda.from.clear')}
            rank="quiet"
            size="small"
            onAct={() => onChange({ from: undefined })}
            inPalette={false}
          />
        </div>
      )}
      <Answer query={query} shape="rows">
        {() =>
          total === 0 ? (
            <AgendaEmpty filters={filters} onChange={onChange} />
          ) : (
            <VirtualList
              items={items}
              total={total}
              keyOf={(row) => row.key}
              label={`${t('place.agenda')}, ${t(`agenda.lane.${filters.lane}`)}`}
              place={`agenda${writeFilters(filters)}`}
              onOpen={(row) => navigate(rowAddress(row))}
              renderRow={(row) => <AgendaLine row={row} />}
              renderUnread={(index) => <UnreadLine index={index} askFor={askFor} />}
              autoFocus
            />
          )
        }
      </Answer>
    </>
  )
}
