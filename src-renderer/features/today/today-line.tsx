import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { daysBetween } from '../../../src-shared/lib/plain-date'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import { DueMark } from '../../components/marks/due-mark'
import { PersonName } from '../../components/marks/person-name'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './today.module.css'

/** A verb, a name, a date; the case in small beneath. */
export function TodayLine({ row }: { readonly row: CaseRow }) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const waited = row.waitingSince === undefined ? undefined : Math.max(0, daysBetween(row.waitingSince, today))
  return (
    <li>
      <a className={classes['line']} href={`#${caseAddress(row.id)}`}>
        <span className={classes['what']}>
          <span className={classes['verb']}>{nextStepWords(t, row.next)}</span>
          <span className={classes['case']}>
            <bdi className="cut">{row.title || t('inbox.untitled')}</bdi>
            <span className={classes['reference']}>{row.reference}</span>
          </span>
        </span>
        <span className={classes['who']}>
          <PersonName name={format.list(row.names)} strong />
          {waited !== undefined && <span className={classes['waited']}>{t('today.waited', { count: waited })}</span>}
        </span>
        <span className={classes['when']}>{row.due !== undefined && <DueMark due={row.due} />}</span>
      </a>
    </li>
  )
}
