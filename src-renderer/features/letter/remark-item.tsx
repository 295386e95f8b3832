import { Button } from '@mantine/core'
import { memo } from 'react'
import type { LetterRemark } from '../../../src-shared/texts/letters/check/letter-remarks'
import { remarkWords } from '../../../src-shared/texts/remark-words'
import { StatusMark } from '../../components/marks/status-mark'
import { useTexts } from '../../lib/texts'
import { useFieldPlaces } from './field-places'
import type { RemarkActs } from './remark-acts'
import classes from './remarks.module.css'

const tones = { error: 'brick', warn: 'amber', info: 'slate' } as const
const MOST_WORDS = 90

interface RemarkItemProps {
  readonly found: LetterRemark
  readonly acts: RemarkActs
}

/** One remark: how grave, on which words, why, and what to write instead. */
export const RemarkItem = memo(function RemarkItem({ found, acts }: RemarkItemProps) {
  const { t, language } = useTexts()
  const { show } = useFieldPlaces()
  const { remark, place, rewrite } = found
  const { message, suggestion } = remarkWords(language, remark)
  const words = remark.text.length > MOST_WORDS ? `${remark.text.slice(0, MOST_WORDS)}…` : remark.text
  return (
    <li className={classes['remark']} data-remark={found.key}>
      <div className={classes['head']}>
        <StatusMark tone={tones[remark.severity]}>{t(`studio.severity.${remark.severity}`)}</StatusMark>
        {words.trim() !== '' && <bdi>{t('triage.quote', { words })}</bdi>}
      </div>
      <p>{message}</p>
      <p className={classes['advice']}>
        {rewrite && rewrite.replacement.trim() !== ''
          ? t('studio.rewrite', { words: rewrite.replacement })
          : suggestion}
      </p>
      <div className={classes['acts']}>
        {rewrite && (
          <Button size="compact-sm" variant="light" onClick={() => acts.apply(rewrite)}>
            {t('studio.apply')}
          </Button>
        )}
        {place && (
          <Button size="compact-sm" variant="subtle" onClick={() => show(place)}>
            {t(remark.text === '' ? 'studio.go' : 'studio.show')}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={() => acts.dismiss(remark)}>
          {t('studio.dismiss')}
        </Button>
      </div>
    </li>
  )
})
