import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { Commitment } from '../../../src-shared/domain/remark/commitments'
import { boundBy } from '../../../src-shared/texts/letters/dated-promises'
import { useTexts } from '../../lib/texts'
import classes from './remarks.module.css'

interface CommitmentListProps {
  readonly draft: LetterDraft
  /** What its text was found to say. */
  readonly commitments: readonly Commitment[]
}

/** What the text itself promises or asks for by a day, which the case will hold to once the letter is issued. */
export function CommitmentList({ draft, commitments }: CommitmentListProps) {
  const { t, format } = useTexts()
  if (draft.kind === 'formal-notice') return null
  const { promises, asked: named } = boundBy(draft, commitments)
  const written = promises.filter(({ due }) => due !== draft.promise.due)
  const asked = draft.demand.due ? undefined : named?.due
  if (written.length === 0 && !asked) return null
  return (
    <section className={classes['bound']} aria-label={t('commitments.title')}>
      <h3>{t('commitments.title')}</h3>
      <ul>
        {written.map(({ text, due }) => (
          <li key={due}>
            <p>{t('commitments.words', { text })}</p>
            <span>{t('commitments.promise', { date: format.longDate(due) })}</span>
          </li>
        ))}
        {asked && <li>{t('commitments.demand', { date: format.longDate(asked) })}</li>}
      </ul>
    </section>
  )
}
