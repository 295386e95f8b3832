import { IconArrowForwardUp, IconCalendarTime, IconCheck } from '@tabler/icons-react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { daysBetween } from '../../../src-shared/lib/plain-date'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import { IconButton } from '../../components/act/icon-button'
import { DueMark } from '../../components/marks/due-mark'
import { quoted } from '../../components/marks/health-mark'
import { PersonName } from '../../components/marks/person-name'
import { fixedKeys } from '../../lib/fixed-keys'
import { caseActAddress, caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { isDeadline, lineKey, type TodayBand } from './line-acts'
import classes from './today.module.css'

export type LineAct = 'done' | 'move' | 'hand'
const lineActs = [
  { act: 'done', keys: fixedKeys.today.done, icon: IconCheck },
  { act: 'move', keys: fixedKeys.today.move, icon: IconCalendarTime },
  { act: 'hand', keys: fixedKeys.today.hand, icon: IconArrowForwardUp }
] as const

/** What can be done with the lines of a band: a danger is judged or handed on, not put off. */
export function actsIn(band: TodayBand) {
  return band === 'safety' ? lineActs.filter(({ act }) => act !== 'move') : lineActs
}

interface TodayLineProps {
  readonly band: TodayBand
  readonly row: CaseRow
  readonly onAct: (act: LineAct) => void
}

/** A verb, a name, a date; the case in small beneath; done, moved or handed on beside it. */
export function TodayLine({ band, row, onAct }: TodayLineProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const waited = row.waitingSince === undefined ? undefined : Math.max(0, daysBetween(row.waitingSince, today))
  const name = format.list(row.names)
  const danger = band === 'safety' ? row.alarms.find(({ rule }) => rule === 'safety-unjudged') : undefined
  const verb = danger === undefined ? nextStepWords(t, row.next) : t('today.safety', { words: quoted(t, danger) })
  const tab = isDeadline(row.next) ? 'deadlines' : undefined
  const address = danger === undefined ? caseAddress(row.id, tab) : caseActAddress(row.id, danger)
  return (
    <li className={classes['item']} data-line={lineKey(row)}>
      <a className={classes['line']} data-line-link href={`#${address}`}>
        <span className={classes['what']}>
          <span className={classes['verb']}>{verb}</span>
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
        {actsIn(band).map(({ act, icon }) => (
          <IconButton key={act} icon={icon} label={`${t(`today.line.${act}`)}, ${name}`} onClick={() => onAct(act)} />
        ))}
      </span>
    </li>
  )
}
