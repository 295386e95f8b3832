import type { LetterId } from '../../../../src-shared/lib/ids'
import { dayOf } from '../../../../src-shared/lib/plain-date'
import { StatusMark } from '../../../components/marks/status-mark'
import { useTexts } from '../../../lib/texts'
import { useToday } from '../../../lib/today'
import { usePersonName } from '../../../lib/use-person-name'
import classes from './signing.module.css'
import type { Submitted } from './submitted'

const tones = { waiting: 'slate', held: 'amber', 'sent-back': 'brick' } as const

interface BookLineProps {
  readonly submitted: Submitted
  readonly open: boolean
  readonly onOpen: (letter: LetterId) => void
}

/** A letter in three lines: what it is, to whom and for how much, by whom and since when. */
export function BookLine({ submitted, open, onOpen }: BookLineProps) {
  const { t, format } = useTexts()
  const { today, zone } = useToday()
  const nameOf = usePersonName()
  const { letter, draft, toNames, by, at, standing } = submitted
  const name = format.list(toNames)
  const claimed = 'claimed' in draft ? draft.claimed : undefined
  const when = format.relativeDay(dayOf(at, zone), today)
  return (
    <button
      type="button"
      data-letter={letter}
      className={classes['line']}
      {...(open && { 'aria-current': 'true' as const })}
      onClick={() => onOpen(letter)}
    >
      <span className={classes['what']}>
        <strong>{t(`letter.kind.${draft.kind}`)}</strong>
        {standing !== 'waiting' && (
          <StatusMark tone={tones[standing]}>
            {standing === 'held' ? t('signing.standing.held') : t('signing.standing.back')}
          </StatusMark>
        )}
      </span>
      <span className={classes['to']}>
        {claimed ? t('signing.line.amount', { name, amount: format.money(claimed) }) : t('signing.line.to', { name })}
      </span>
      <span className={classes['soft']}>{t('signing.line.since', { name: nameOf(by), when })}</span>
    </button>
  )
}
