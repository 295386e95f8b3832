import type { ReactNode } from 'react'
import type { Happened } from '../../../src-shared/domain/common/happened'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './timeline.module.css'

/** The entries of a case in time: `DaySeparator` and `TimelineItem` are its children. */
export function Timeline({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ol className={classes['timeline']} aria-label={label}>
      {children}
    </ol>
  )
}

/** A day with its weekday; near today it is told from today as well. */
export function DaySeparator({ day }: { readonly day: PlainDate }) {
  const { format } = useTexts()
  const { today } = useToday()
  const { relative } = format.nearDate(day, today)
  return (
    <li className={classes['day']}>
      <h2 className={classes['date']}>
        <time dateTime={day}>{format.longDate(day)}</time>
      </h2>
      {relative !== undefined && <span className={classes['relative']}>{relative}</span>}
    </li>
  )
}

/** What is known of a date that is no single day: "vers le 3 mars 2026". */
export function UnsureSeparator({ when }: { readonly when: Happened }) {
  const { format } = useTexts()
  const { zone } = useToday()
  return (
    <li className={classes['day']}>
      <h2 className={classes['date']}>{format.happened(when, zone)}</h2>
    </li>
  )
}
