import { demandUntil } from '../../../src-shared/domain/case/demand-until'
import { claimedUntil } from '../../../src-shared/domain/case/next-step'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { ActButton } from '../../components/act/act-button'
import { Section } from '../../components/frame/section'
import { DueMark } from '../../components/marks/due-mark'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'
import type { DeadlinePanel } from './panel'

type Letter = CaseView['letters'][number]

interface LetterDay {
  readonly entry: EventId
  readonly whose: 'ours' | 'theirs'
  readonly name: string
  readonly on: PlainDate
  /** Ours, which may be given more time. */
  readonly letter?: Letter
}

/** The days that letters carry, read from the letters themselves: there is no second date that could differ. */
export function letterDays({ letters, received }: Pick<CaseView, 'letters' | 'received'>): readonly LetterDay[] {
  const ours = letters.flatMap((letter): LetterDay[] => {
    const on = demandUntil(letter)
    return on ? [{ entry: letter.entry, whose: 'ours', name: letter.number, on, letter }] : []
  })
  const theirs = received.flatMap((letter): LetterDay[] => {
    const on = letter.answered ? undefined : claimedUntil(letter)
    return on ? [{ entry: letter.entry, whose: 'theirs', name: letter.subject, on }] : []
  })
  return [...ours, ...theirs].toSorted((a, b) => a.on.localeCompare(b.on))
}

interface LetterDaysProps {
  readonly days: readonly LetterDay[]
  readonly onLetters: () => void
  readonly onPanel: (panel: DeadlinePanel) => void
}

/** What our letters ask for and what theirs claim, shown and not edited here. */
export function LetterDays({ days, onLetters, onPanel }: LetterDaysProps) {
  const { t, format } = useTexts()
  const act = (
    <ActButton label={t('deadlines.letter.open')} rank="quiet" size="small" onAct={onLetters} inPalette={false} />
  )
  return (
    <Section title={t('deadlines.letters')} act={act}>
      <p className={classes['soft']}>{t('deadlines.letters.hint')}</p>
      <ul className={classes['lines']} aria-label={t('deadlines.letters')}>
        {days.map(({ entry, whose, name, on, letter }) => (
          <li key={entry}>
            <span className={classes['grow']}>
              <bdi>{name}</bdi>
              <span className={classes['soft']}>
                {t(`deadlines.letter.${whose}`)}
                {letter?.extended &&
                  letter.deadline &&
                  ` · ${t('demand.printed', { date: format.longDate(letter.deadline.on) })}`}
              </span>
            </span>
            <DueMark due={on} />
            {letter && (
              <ActButton
                label={t('demand.extend')}
                rank="quiet"
                size="small"
                onAct={() => onPanel({ kind: 'extend', letter: letter.id })}
                inPalette={false}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
