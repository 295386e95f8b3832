import { useQuery } from '@tanstack/react-query'
import type { ServiceClockView } from '../../../src-shared/ipc/contract/casework'
import type { CaseId } from '../../../src-shared/lib/ids'
import { dayOf } from '../../../src-shared/lib/plain-date'
import { ipcQuery } from '../../lib/ipc'
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
        <ClockLine key={clock.kind} clock={clock} />
      ))}
    </ul>
  )
}

function ClockLine({ clock }: { readonly clock: ServiceClockView }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const { kind, standing, gross, net, left, late } = clock
  const spans = {
    running: t('clocks.left', { time: format.duration(left) }),
    paused: t('clocks.paused', { time: format.duration(left) }),
    met: t('clocks.met', { time: format.duration(net) }),
    late: t('clocks.late', { time: format.duration(late) })
  }
  return (
    <li>
      <span className={classes['name']}>{t(`clocks.${kind}`)}</span>
      <span className={classes['grow']}>
        {spans[standing]}
        {standing !== 'met' && ` · ${t('clocks.due', { date: format.longDate(dayOf(clock.dueAt, zone)) })}`}
      </span>
      {gross !== net && <span className={classes['soft']}>{t('clocks.gross', { time: format.duration(gross) })}</span>}
    </li>
  )
}
