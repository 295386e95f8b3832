import { daysBetween, type PlainDate } from '../../../src-shared/lib/plain-date'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './due-mark.module.css'
import { latenessTone } from './lateness'
import { ToneShape } from './status-mark'

interface DueMarkProps {
  readonly due: PlainDate
  /** In a narrow column: the relative part alone, the date in its tooltip. */
  readonly short?: boolean
}

/** When something is due: told from today, with the date beside it, in the hue of its lateness. */
export function DueMark({ due, short = false }: DueMarkProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const days = daysBetween(today, due)
  const { relative, absolute } = format.nearDate(due, today)
  const told = days < 0 ? t('date.late-days', { days: -days }) : relative
  const tone = latenessTone(due, today)
  return (
    <time
      className={classes['due']}
      data-tone={tone}
      dateTime={due}
      title={t('due.label', { date: format.longDate(due) })}
    >
      {told !== undefined && (
        <span className={classes['told']}>
          {tone !== 'plain' && <ToneShape tone={tone} />}
          {told}
        </span>
      )}
      {(!short || told === undefined) && (
        <span className={classes['date']} data-alone={told === undefined}>
          {absolute}
        </span>
      )}
    </time>
  )
}
