import { useQuery } from '@tanstack/react-query'
import { StatusMark } from '../../components/marks/status-mark'
import { ipcQuery } from '../../lib/ipc'
import { deadlineLogsAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './today.module.css'

/** That a deadline log waits for a second person; nothing when none does. */
export function LogWaiting() {
  const { t, format } = useTexts()
  const { data } = useQuery(ipcQuery('log.list', { waiting: true }))
  const waiting = data?.logs ?? []
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
