import { IconChecklist } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { agendaLanes } from '../../../src-shared/domain/case/agenda'
import { ActButton } from '../../components/act/act-button'
import { Segmented } from '../../components/form/segmented'
import { PaneHeader } from '../../components/frame/pane-header'
import { ViewBar } from '../../components/list/view-bar'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import classes from './agenda.module.css'
import { AgendaList } from './agenda-list'
import { AgendaMonth } from './agenda-month'
import { AgendaSelects } from './agenda-selects'
import { AgendaTimeline } from './agenda-timeline'
import { DayLogPanel } from './day-log-panel'
import { type Filters, looks, whoseOf } from './filters'
import { SaveDeadlines } from './save-deadlines'
import { useAgendaFilters } from './use-agenda-filters'

/** Everything due of all cases: what is ours, what others may do, what nobody has confirmed, each apart. */
export function AgendaScreen() {
  const { t } = useTexts()
  const [filters, change] = useAgendaFilters()
  const { look, lane } = filters
  const shared = { filters, onChange: change }
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={t('place.agenda')}
        acts={
          <>
            <ActButton
              label={t('day-log.open')}
              icon={IconChecklist}
              size="small"
              onAct={() => change({ panel: 'log' })}
            />
            <SaveDeadlines filters={filters} />
          </>
        }
      >
        <Segmented
          aria-label={t('agenda.look')}
          choices={looks.map((value) => ({ value, label: t(`agenda.look.${value}`) }))}
          value={look}
          onChange={(value) => change({ look: value, from: undefined })}
        />
        <AgendaSelects {...shared} />
      </PaneHeader>
      <Lanes {...shared} />
      <p className={classes['hint']}>{t(`agenda.lane.${lane}.hint`)}</p>
      <div className={classes['body']}>
        {look === 'list' && <AgendaList {...shared} />}
        {look === 'month' && <AgendaMonth {...shared} />}
        {look === 'timeline' && <AgendaTimeline {...shared} />}
      </div>
      <DayLogPanel opened={filters.panel === 'log'} onClose={() => change({ panel: undefined })} />
    </div>
  )
}

interface LanesProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** Apart from the screen, so that the counts, when they come, draw nothing else again. */
function Lanes({ filters, onChange }: LanesProps) {
  const { t } = useTexts()
  const counts = useQuery(ipcQuery('agenda.counts', whoseOf(filters))).data
  return (
    <ViewBar
      label={t('agenda.lanes')}
      views={agendaLanes}
      chosen={filters.lane}
      wordsOf={(one) => t(`agenda.lane.${one}`)}
      counts={counts}
      urgent="proposed"
      onChoose={(lane) => onChange({ lane })}
    />
  )
}
