import type { ReactNode } from 'react'
import { PersonName } from '../../../components/marks/person-name'
import { caseAddress } from '../../../lib/places'
import { useTexts } from '../../../lib/texts'
import { usePersonName } from '../../../lib/use-person-name'
import classes from './signing.module.css'
import type { Submitted } from './submitted'

interface LetterHeadProps {
  readonly submitted: Submitted
  readonly acts: ReactNode
}

/** What the letter is about, for whom, for how much and by when, and why it was held or returned. */
export function LetterHead({ submitted, acts }: LetterHeadProps) {
  const { t, format } = useTexts()
  const nameOf = usePersonName()
  const { row, draft, toNames, to, standing, word } = submitted
  const claimed = 'claimed' in draft ? draft.claimed : undefined
  const until = draft.kind === 'formal-notice' ? draft.deadlineOn : draft.demand.due
  return (
    <header className={classes['head']}>
      <div className={classes['title']}>
        <h2>{draft.subject}</h2>
        <p className={classes['facts']}>
          <PersonName name={format.list(toNames)} strong whole />
          {claimed && <span className="tabular">{format.money(claimed)}</span>}
          {until && <span>{t('signing.until', { date: format.longDate(until) })}</span>}
          <a href={`#${caseAddress(row.id)}`}>{row.reference}</a>
        </p>
        {standing !== 'waiting' && word !== undefined && word !== '' && (
          <p className={classes['word']}>
            {t(`signing.standing.${standing === 'held' ? 'held-by' : 'sent-back'}`, { name: nameOf(to) })} <q>{word}</q>
          </p>
        )}
      </div>
      <div className={classes['acts']}>{acts}</div>
    </header>
  )
}
