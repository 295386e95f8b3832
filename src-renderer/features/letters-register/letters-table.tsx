import { Checkbox } from '@mantine/core'
import { proofStanding } from '../../../src-shared/domain/dispatch/proofs'
import { isHandedOver } from '../../../src-shared/domain/dispatch/ways'
import { atCounterUntil } from '../../../src-shared/domain/letter/mail-standing'
import type { LetterId } from '../../../src-shared/lib/ids'
import { beside } from '../../../src-shared/texts/entry-told'
import { PersonName } from '../../components/marks/person-name'
import { StatusMark } from '../../components/marks/status-mark'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { type ListedLetter, letterState } from './letter-state'
import classes from './letters.module.css'

const columns = ['number', 'to', 'dated', 'state'] as const

interface LettersTableProps {
  readonly letters: readonly ListedLetter[]
  readonly chosen: ReadonlySet<LetterId>
  readonly onChoose: (letter: LetterId, isChosen: boolean) => void
  /** All that are shown. */
  readonly onChooseAll: (areChosen: boolean) => void
}

/** Two lines a letter: which one and of what kind, to whom and in which case, from when, and where the post has it. */
export function LettersTable({ letters, chosen, onChoose, onChooseAll }: LettersTableProps) {
  const { t } = useTexts()
  const all = letters.every(({ id }) => chosen.has(id))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className={classes['scroll']} tabIndex={0} aria-label={t('letters.title')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col" data-column="choice">
              <Checkbox
                aria-label={t('letters.choose-all')}
                checked={all}
                indeterminate={!all && letters.some(({ id }) => chosen.has(id))}
                onChange={({ currentTarget }) => onChooseAll(currentTarget.checked)}
              />
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`letters.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <LetterRow
              key={letter.id}
              letter={letter}
              isChosen={chosen.has(letter.id)}
              onChoose={(is) => onChoose(letter.id, is)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface LetterRowProps {
  readonly letter: ListedLetter
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

function LetterRow({ letter, isChosen, onChoose }: LetterRowProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const proof = proofStanding(letter, today)
  const state = letterState(t, format, letter, today)
  const until = atCounterUntil(letter, today)
  // What is handed over has no number to follow.
  const untracked = letter.way && isHandedOver(letter.way) ? '' : t('letters.no-tracking')
  return (
    <tr>
      <td>
        <Checkbox
          aria-label={t('deposit-list.choose-letter', { number: letter.number })}
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      </td>
      <td>
        <span className="tabular">{letter.number}</span>
        <span className={classes['under']}>{t(`letter.kind.${letter.kind}`)}</span>
      </td>
      <td>
        <PersonName name={format.list(letter.toNames)} strong whole />
        <span className={classes['under']}>
          <a href={`#${caseAddress(letter.row.id)}`}>{letter.row.reference}</a> <bdi>{letter.row.title}</bdi>
        </span>
      </td>
      <td className="tabular">{format.date(letter.dated)}</td>
      <td>
        <StatusMark tone={state.tone}>{state.words}</StatusMark>
        <span className={classes['under']}>
          {beside(letter.way ? t(`dispatch.way.${letter.way}`) : '', letter.tracking ?? untracked)}
        </span>
        {until && (
          <span className={classes['under']}>{t('letters.state.at-counter', { date: format.date(until) })}</span>
        )}
        {proof.missing.length > 0 && (
          <span className={classes['lacks']}>
            {t('proof.lacks', { proofs: format.list(proof.missing.map((slot) => t(`proof.${slot}`))) })}
          </span>
        )}
      </td>
    </tr>
  )
}
