import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { CheckedLetter } from '../../../src-shared/texts/letters/check/letter-remarks'
import { useTexts } from '../../lib/texts'
import classes from './remarks.module.css'

interface ReadabilityLineProps {
  readonly checked: CheckedLetter
  /** Of the letter: it decides whose formula counts. */
  readonly language: Language
}

/** How long the letter is and how easily it reads, with the numbers behind it. */
export function ReadabilityLine({ checked, language }: ReadabilityLineProps) {
  const { t, format } = useTexts()
  const { words, sentences, score, lix } = checked.readability
  if (words === 0 || sentences === 0) return null
  const one = (value: number) => format.integer(Math.round(value))
  return (
    <dl className={classes['numbers']}>
      <div>
        <dt>{t('studio.words')}</dt>
        <dd>{format.integer(checked.words)}</dd>
      </div>
      <div>
        <dt>{t('studio.per-sentence')}</dt>
        <dd>{one(words / sentences)}</dd>
      </div>
      <div>
        <dt>{t('studio.score', { language })}</dt>
        <dd>{one(score)}</dd>
      </div>
      <div>
        <dt>{t('studio.lix')}</dt>
        <dd>{one(lix)}</dd>
      </div>
    </dl>
  )
}
