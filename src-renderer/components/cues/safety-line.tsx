import { useMemo } from 'react'
import { findCues } from '../../../src-shared/domain/triage/find-cues'
import { useTexts } from '../../lib/texts'
import { StatusMark } from '../marks/status-mark'
import { CueWords } from './cue-words'
import classes from './cue-words.module.css'

/** Said under words that hint at a danger, as they are typed: it comes before everything else. */
export function SafetyLine({ text }: { readonly text: string }) {
  const { t, language } = useTexts()
  const cues = useMemo(() => findCues(text, language).filter(({ category }) => category === 'safety'), [text, language])
  return (
    <div role="status">
      {cues.length > 0 && (
        <p className={classes['safety']}>
          <StatusMark tone="brick">{t('triage.cue.safety')}</StatusMark>
          <CueWords cues={cues} />
          <span>{t('capture.safety')}</span>
        </p>
      )}
    </div>
  )
}
