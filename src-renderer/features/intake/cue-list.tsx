import type { Cue } from '../../../src-shared/domain/triage/cue'
import { cueCategories } from '../../../src-shared/domain/triage/vocabulary'
import { CueWords } from '../../components/cues/cue-words'
import { StatusMark } from '../../components/marks/status-mark'
import { useTexts } from '../../lib/texts'
import classes from './intake.module.css'

/** What the words hint at, with the words, the most pressing first. Shown while somebody decides; never kept. */
export function CueList({ cues }: { readonly cues: readonly Cue[] }) {
  const { t } = useTexts()
  const categories = cueCategories.filter((category) => cues.some((cue) => cue.category === category))
  if (categories.length === 0) return <p className={classes['soft']}>{t('triage.cues.none')}</p>
  return (
    <ul className={classes['cues']} aria-label={t('triage.cues')}>
      {categories.map((category) => (
        <li key={category}>
          <StatusMark tone={category === 'safety' ? 'brick' : 'plain'}>{t(`triage.cue.${category}`)}</StatusMark>
          <CueWords cues={cues.filter((cue) => cue.category === category)} />
        </li>
      ))}
    </ul>
  )
}
