import type { Output } from '../../../src-shared/ipc/contract'
import { dayOf } from '../../../src-shared/lib/plain-date'
import { LetterPlaces } from '../../components/exchange/letter-places'
import { standingOf } from '../../components/exchange/signing-standing'
import { PersonName } from '../../components/marks/person-name'
import { StatusMark } from '../../components/marks/status-mark'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { usePersonName } from '../../lib/use-person-name'
import classes from './letters.module.css'

export type SubmittedLetter = Output<'letter.list'>['submitted'][number]

/** Letters that are written and not yet signed: whose turn it is, on which machine, since when. */
export function SubmittedTable({ letters }: { readonly letters: readonly SubmittedLetter[] }) {
  const { t, format } = useTexts()
  const { today, zone } = useToday()
  const nameOf = usePersonName()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className={classes['scroll']} tabIndex={0} aria-label={t('letters.standing.signing')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col" data-column="kind">
              {t('letters.column.kind')}
            </th>
            <th scope="col">{t('letters.column.to')}</th>
            <th scope="col" data-column="signing">
              {t('letters.column.state')}
            </th>
          </tr>
        </thead>
        <tbody>
          {letters.map(({ letter, draft, row, toNames, by, to, at, standing, places }) => (
            <tr key={letter}>
              <td>
                {t(`letter.kind.${draft.kind}`)}
                <span className={classes['under']}>
                  {t('signing.line.since', { name: nameOf(by), when: format.relativeDay(dayOf(at, zone), today) })}
                </span>
              </td>
              <td>
                <PersonName name={format.list(toNames)} strong whole />
                <span className={classes['under']}>
                  <a href={`#${caseAddress(row.id, 'letters')}`}>{row.reference}</a> <bdi>{row.title}</bdi>
                </span>
              </td>
              <td>
                <StatusMark tone={standingOf[standing].tone}>
                  {t(standingOf[standing].words, { name: nameOf(to) })}
                </StatusMark>
                {standing !== 'sent-back' && <LetterPlaces places={places} origins />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
