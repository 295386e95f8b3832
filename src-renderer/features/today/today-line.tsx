import { IconArrowForwardUp, IconCalendarTime, IconCheck } from '@tabler/icons-react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { daysBetween } from '../../../src-shared/lib/plain-date'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import { IconButton } from '../../components/act/icon-button'
import { DueMark } from '../../components/marks/due-mark'
import { PersonName } from '../../components/marks/person-name'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './today.module.css'

export type LineAct = 'done' | 'move' | 'hand'
export const lineActs = [
  { act: 'done', keys: 'd', icon: IconCheck },
  { act: 'move', keys: 'm', icon: IconCalendarTime },
  { act: 'hand', keys: 'h', icon: IconArrowForwardUp }
] as const

interface TodayLineProps {
  readonly row: CaseRow
  readonly onAct: (act: LineAct) => void
}

/** A verb, a name, a date; the case in small beneath; done, moved or handed on beside it. */
export function TodayLine({ row, onAct }: TodayLineProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const waited = row.waitingSince === undefined ? undefined : Math.max(0, daysBetween(row.waitingSince, today))
  const name = format.list(row.names)
  return (
    <li className={classes['item']} data-line={row.id}>
      <a className={classes['line']} data-line-link href={`#${caseAddress(row.id)}`}>
        <span className={classes['what']}>
          <span className={classes['verb']}>{nextStepWords(t, row.next)}</span>
          <span className={classes['case']}>
            <bdi className="cut">{row.title || t('inbox.untitled')}</bdi>
            <span className={classes['reference']}>{row.reference}</span>
          </span>
        </span>
        <span className={classes['who']}>
          <PersonName name={name} strong />
          {waited !== undefined && <span className={classes['waited']}>{t('today.waited', { count: waited })}</span>}
        </span>
        <span className={classes['when']}>{row.due !== undefined && <DueMark due={row.due} />}</span>
      </a>
      <span className={classes['acts']}>
        {lineActs.map(({ act, icon }) => (
          <IconButton key={act} icon={icon} label={`${t(`today.line.${act}`)}, ${name}`} onClick={() => onAct(act)} />
        ))}
      </span>
    </li>
  )
}
