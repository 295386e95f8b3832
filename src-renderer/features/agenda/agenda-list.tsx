import { ActButton } from '../../components/act/act-button'
import { useTexts } from '../../lib/texts'
import classes from './agenda.module.css'
import { AgendaLine } from './agenda-line'
import { AgendaRows } from './agenda-rows'
import type { Filters } from './filters'
import { useAgendaRows } from './use-agenda-rows'

interface AgendaListProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** Everything due in the order of its days, late ones first. Arrows move, Enter opens the case at its row. */
export function AgendaList({ filters, onChange }: AgendaListProps) {
  const { t, format } = useTexts()
  const { from } = filters
  const rows = useAgendaRows(filters, from)
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
      <AgendaRows
        rows={rows}
        filters={filters}
        onChange={onChange}
        label={t(`agenda.lane.${filters.lane}`)}
        renderRow={(row) => <AgendaLine row={row} />}
      />
    </>
  )
}
