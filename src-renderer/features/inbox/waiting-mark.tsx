import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { daysBetween } from '../../../src-shared/lib/plain-date'
import { StatusMark } from '../../components/marks/status-mark'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './case-line.module.css'

/** For how long they have waited for us; or that it is their turn. */
export function WaitingMark({ row }: { readonly row: CaseRow }) {
  const { t } = useTexts()
  const { today } = useToday()
  if (row.turn === 'them') return <StatusMark tone="slate">{t('inbox.waiting.on-them')}</StatusMark>
  if (row.turn === 'nobody' || row.waitingSince === undefined) return null
  const days = Math.max(0, daysBetween(row.waitingSince, today))
  return <span className={classes['since']}>{t('inbox.waiting.since', { count: days })}</span>
}
