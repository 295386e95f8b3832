import { IconAlertTriangle } from '@tabler/icons-react'
import { isEnded } from '../../../src-shared/domain/case/stages'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { CueWords } from '../../components/cues/cue-words'
import { useTexts } from '../../lib/texts'
import { useCues } from './client-words'
import classes from './intake.module.css'
import type { OpenSheet } from './sheets'

interface SafetyBandProps {
  readonly view: CaseView
  readonly onPanel: OpenSheet
}

/** Somebody may be hurt: said before all else, with what cannot wait, or with the words until somebody has decided. */
export function SafetyBand({ view, onPanel }: SafetyBandProps) {
  const { t, format } = useTexts()
  const hints = useCues(view).filter((cue) => cue.category === 'safety')
  const { triage } = view
  const danger = triage !== undefined && triage.safety !== 'none'
  if (isEnded(view.row.stage) || !(danger || (triage === undefined && hints.length > 0))) return null
  return (
    <div className={classes['safety']} role="status">
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
      <strong>{danger ? t(`triage.safety.${triage.safety}`) : t('triage.cue.safety')}</strong>
      {danger ? (
        <span>{format.list(triage.immediate.map((action) => t(`triage.action.${action}`)))}</span>
      ) : (
        <CueWords cues={hints} />
      )}
      <span className={classes['grow']} />
      <ActButton
        label={danger ? t('triage.again') : t('triage.begin')}
        size="small"
        onAct={() => onPanel({ kind: 'intake', sheet: 'triage' })}
        inPalette={false}
      />
    </div>
  )
}
