import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { LetterPlaces } from '../../../components/exchange/letter-places'
import { StatusMark } from '../../../components/marks/status-mark'
import { useTexts } from '../../../lib/texts'
import { usePersonName } from '../../../lib/use-person-name'
import classes from './signing.module.css'

interface InBookProps {
  readonly view: CaseView
  readonly letter: LetterDraft['letter']
}

/** Where the letter one writes stands in the signature book; nothing where it does not lie there. */
export function InBook({ view, letter }: InBookProps) {
  const { t } = useTexts()
  const nameOf = usePersonName()
  const found = view.submitted.find((one) => one.letter === letter)
  if (!found) return null
  const name = nameOf(found.to)
  return (
    <aside className={classes['inBook']}>
      {found.standing === 'sent-back' ? (
        <>
          <StatusMark tone="brick">{t('signing.came-back', { name })}</StatusMark> <q>{found.word}</q>
        </>
      ) : (
        <>
          <StatusMark tone="slate">{t('signing.in-book', { name })}</StatusMark>
          <LetterPlaces places={found.places} />
        </>
      )}
    </aside>
  )
}
