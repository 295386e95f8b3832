import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { dayOf } from '../../../../src-shared/lib/plain-date'
import { LetterPlaces } from '../../../components/exchange/letter-places'
import { standingOf } from '../../../components/exchange/signing-standing'
import { StatusMark } from '../../../components/marks/status-mark'
import { places } from '../../../lib/places'
import { useTexts } from '../../../lib/texts'
import { useToday } from '../../../lib/today'
import { usePersonName } from '../../../lib/use-person-name'
import classes from './signing.module.css'

/** The letters of a case that lie in the signature book: whose turn it is, on which machine, since when. */
export function SubmittedSection({ view }: { readonly view: CaseView }) {
  const { t, format } = useTexts()
  const { today, zone } = useToday()
  const nameOf = usePersonName()
  if (view.submitted.length === 0) return null
  return (
    <section className={classes['inCase']} aria-label={t('letters.standing.signing')}>
      <h3>{t('letters.standing.signing')}</h3>
      <ul>
        {view.submitted.map(({ letter, draft, by, at, to, standing, word, places: where }) => (
          <li key={letter}>
            <strong>{draft.subject || t(`letter.kind.${draft.kind}`)}</strong>
            <span className={classes['soft']}>
              {t('signing.line.since', { name: nameOf(by), when: format.relativeDay(dayOf(at, zone), today) })}
            </span>
            <StatusMark tone={standingOf[standing].tone}>
              {t(standingOf[standing].words, { name: nameOf(to) })}
            </StatusMark>
            {standing !== 'waiting' && word !== undefined && word !== '' && <q>{word}</q>}
            {standing !== 'sent-back' && <LetterPlaces places={where} origins />}
          </li>
        ))}
      </ul>
      <a href={`#${places.signing}`}>{t('signing.today.act')}</a>
    </section>
  )
}
