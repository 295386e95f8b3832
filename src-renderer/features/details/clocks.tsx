import { useQuery } from '@tanstack/react-query'
import type { ServiceClockView } from '../../../src-shared/ipc/contract/casework'
import type { CaseId } from '../../../src-shared/lib/ids'
import { dayOf } from '../../../src-shared/lib/plain-date'
import { ActButton } from '../../components/act/act-button'
import { ipcQuery } from '../../lib/ipc'
import { goToLetter } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './details.module.css'

/** What the client waits for, by the firm's own hours, paused while it is the client's turn. */
export function Clocks({ id }: { readonly id: CaseId }) {
  const { t } = useTexts()
  const { data } = useQuery(ipcQuery('case.clocks', { id }))
  if (data === undefined) return null
  if (data.clocks.length === 0) return <p className={classes['soft']}>{t('clocks.none')}</p>
  return (
    <ul className={classes['rows']}>
      {data.clocks.map((clock) => (
        <ClockLine key={clock.kind} clock={clock} id={id} />
      ))}
    </ul>
  )
}

/** A day of work: from then on news are proposed. */
const SOON_MINUTES = 480

function ClockLine({ clock, id }: { readonly clock: ServiceClockView; readonly id: CaseId }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const { kind, standing, gross, net, left, late } = clock
  const spans = {
    running: t('clocks.left', { time: format.duration(left) }),
    paused: t('clocks.paused', { time: format.duration(left) }),
    met: t('clocks.met', { time: format.duration(net) }),
    late: t('clocks.late', { time: format.duration(late) })
  }
  const near = standing === 'late' || (standing === 'running' && left <= SOON_MINUTES)
  return (
    <li>
      <span className={classes['name']}>{t(`clocks.${kind}`)}</span>
      <span className={classes['grow']}>
        {spans[standing]}
        {standing !== 'met' && ` · ${t('clocks.due', { date: format.longDate(dayOf(clock.dueAt, zone)) })}`}
      </span>
      {kind === 'next-news' && near && (
        <ActButton
          label={t('act.give-news')}
          size="small"
          onAct={() => goToLetter(id, 'progress-update')}
          inPalette={false}
        />
      )}
      {gross !== net && <span className={classes['soft']}>{t('clocks.gross', { time: format.duration(gross) })}</span>}
    </li>
  )
}
