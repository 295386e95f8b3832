import type { HappeningKind } from '../../../src-shared/domain/case/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactId } from '../../../src-shared/lib/ids'
import { ruleName } from '../../../src-shared/texts/deadline-words'
import { useTexts } from '../../lib/texts'
import { ToneShape } from '../marks/status-mark'
import classes from './letter-stops-nothing.module.css'

interface LetterStopsNothingProps {
  readonly view: CaseView
  readonly to: ContactId | undefined
}

const SOURCES = 'C. civ. art. 2220, 2234, 2238 à 2244 · C. assur. art. L114-2'
const interrupting: readonly HappeningKind[] = ['lawsuit', 'enforcement', 'acknowledgment']
const suspending: readonly HappeningKind[] = ['mediation', 'expert', 'impossibility']

/** A letter does not stop a limitation, whatever it says; what does, and the one letter for which it is otherwise. */
export function LetterStopsNothing({ view, to }: LetterStopsNothingProps) {
  const { t, format } = useTexts()
  const toInsurer = view.parties.some(({ contact, role }) => contact === to && role === 'insurer')
  const near = view.deadlines.list
    .filter(({ standing, value }) => standing === 'open' && value.side !== 'our-exposure' && value.nature !== 'term')
    .toSorted((a, b) => a.value.lastDay.localeCompare(b.value.lastDay))[0]
  const names = (kinds: readonly HappeningKind[]) =>
    format.list(
      kinds.map((kind) => t(`deadline.event.${kind}`)),
      'or'
    )
  return (
    <aside className={classes['note']} aria-label={t('letter-stops.title')}>
      <p>
        <ToneShape tone="amber" /> {t(toInsurer ? 'letter-stops.insurer' : 'letter-stops.nothing')}
      </p>
      {near && (
        <p>{t('letter-stops.near', { rule: ruleName(t, near.rule), date: format.longDate(near.value.lastDay) })}</p>
      )}
      <details>
        <summary>{t('letter-stops.what')}</summary>
        <ul>
          <li>{t('letter-stops.interrupts', { events: names(interrupting) })}</li>
          <li>{t('letter-stops.suspends', { events: names(suspending) })}</li>
          <li>{t('letter-stops.forclusion')}</li>
          <li>{t('letter-stops.record')}</li>
        </ul>
        <p className={classes['sources']}>{SOURCES}</p>
      </details>
    </aside>
  )
}
