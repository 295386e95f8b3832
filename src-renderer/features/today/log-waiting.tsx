import { useQuery } from '@tanstack/react-query'
import { awaitingCheck } from '../../../src-shared/domain/organisation/deadline-log'
import { StatusMark } from '../../components/marks/status-mark'
import { ipcQuery } from '../../lib/ipc'
import { deadlineLogsAddress } from '../../lib/places'
import { usePerson } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './today.module.css'

/** That a deadline log waits for a second person; nothing when none does. */
export function LogWaiting() {
  const { t, format } = useTexts()
  const { today } = useToday()
  const person = usePerson()
  const { data } = useQuery(ipcQuery('log.list', {}))
  const waiting = awaitingCheck(data?.logs ?? [], today, person?.id)
  const [latest] = waiting
  if (latest === undefined) return null
  return (
    <p className={classes['waiting']}>
      <StatusMark tone="amber">
        {t('day-log.waiting', { count: waiting.length, date: format.longDate(latest.day) })}
      </StatusMark>
      <a href={`#${deadlineLogsAddress}`}>{t('day-log.waiting.act')}</a>
    </p>
  )
}
