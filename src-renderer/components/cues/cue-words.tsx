import type { Cue } from '../../../src-shared/domain/triage/cue'
import { useTexts } from '../../lib/texts'
import classes from './cue-words.module.css'

/** The same words once, as they were said. */
function different(cues: readonly Cue[]): readonly string[] {
  return [...new Map(cues.map(({ words }) => [words.toLowerCase(), words])).values()]
}

/** The words that hint at something, in quotation marks. */
export function CueWords({ cues }: { readonly cues: readonly Cue[] }) {
  const { t } = useTexts()
  return (
    <span className={classes['quotes']}>
      {different(cues).map((words) => (
        <bdi key={words}>{t('triage.quote', { words })}</bdi>
      ))}
    </span>
  )
}
