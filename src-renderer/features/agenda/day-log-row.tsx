import { whyNotCheck } from '../../../src-shared/domain/organisation/deadline-log'
import type { DeadlineLogView } from '../../../src-shared/ipc/contract/deadline-logs'
import type { PersonId } from '../../../src-shared/lib/ids'
import { personName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { StatusMark } from '../../components/marks/status-mark'
import { useCommand } from '../../lib/commands'
import { useOrganisation, usePerson } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './day-log.module.css'

interface DayLogRowProps {
  readonly log: DeadlineLogView
  readonly onSign: (log: DeadlineLogView) => void
}

/** A log: its day, what it counted, who prepared it, who checked it, and what can be done with it. */
export function DayLogRow({ log, onSign }: DayLogRowProps) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const nameOf = useNameOf()
  const { day, by, at, checked } = log
  const { late, today, soon, exposure, unconfirmed, closed } = log.counts
  return (
    <li className={classes['row']}>
      <h3 className={classes['day']}>{format.longDate(day)}</h3>
      <span>{t('day-log.counts', { late, today, soon })}</span>
      <span className={classes['soft']}>{t('day-log.counts.beside', { exposure, unconfirmed, closed })}</span>
      <span className={classes['soft']}>{t('day-log.by', { name: nameOf(by), when: format.instant(at, zone) })}</span>
      {checked === undefined ? (
        <StatusMark tone="amber">{t('day-log.unchecked')}</StatusMark>
      ) : (
        <StatusMark tone="green">
          {t('day-log.checked-by', { name: nameOf(checked.by), when: format.instant(checked.at, zone) })}
        </StatusMark>
      )}
      {checked?.remark !== undefined && (
        <span className={classes['remark']} dir="auto">
          {t('day-log.remarked', { remark: checked.remark })}
        </span>
      )}
      <RowActs log={log} onSign={onSign} />
    </li>
  )
}

function useNameOf(): (person: PersonId) => string {
  const { t } = useTexts()
  const { people } = useOrganisation()
  return (person) => {
    const known = people.find(({ id }) => id === person)
    return known ? personName(known) : t('day-log.somebody')
  }
}

/** Whoever prepared it is told why somebody else signs. */
function RowActs({ log, onSign }: DayLogRowProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const person = usePerson()
  const open = useCommand('log.open')
  const print = useCommand('log.print')
  const save = useCommand('log.save')
  const shared = { rank: 'quiet', size: 'small', inPalette: false } as const
  const why = log.checked || !person ? undefined : whyNotCheck(log, person.id)
  const printed = async () => {
    if ((await print.run({ log: log.id })).ok) notice({ text: t('day-log.printed-now') })
  }
  const saved = async () => {
    if ((await save.run({ log: log.id })).ok) notice({ text: t('day-log.saved'), tone: 'green' })
  }
  return (
    <>
      {why !== undefined && <span className={classes['soft']}>{t(`refusal.${why}`)}</span>}
      <div className={classes['acts']}>
        {!log.checked && why === undefined && (
          <ActButton {...shared} rank="plain" label={t('day-log.sign')} onAct={() => onSign(log)} />
        )}
        <ActButton
          {...shared}
          label={t('day-log.read')}
          onAct={async () => {
            await open.run({ log: log.id })
          }}
        />
        <ActButton {...shared} label={t('day-log.print')} onAct={printed} />
        <ActButton {...shared} label={t('day-log.save')} onAct={saved} />
      </div>
    </>
  )
}
