import { IconAlertTriangle } from '@tabler/icons-react'
import { isEnded } from '../../../src-shared/domain/case/stages'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { quoted } from '../../components/marks/health-mark'
import { useTexts } from '../../lib/texts'
import classes from './intake.module.css'
import type { OpenSheet } from './sheets'

interface SafetyBandProps {
  readonly view: CaseView
  readonly onPanel: OpenSheet
}

/** Somebody may be hurt: said before all else, with the words until somebody has judged them, then with what cannot wait. */
export function SafetyBand({ view, onPanel }: SafetyBandProps) {
  const { t, format } = useTexts()
  const { triage, row } = view
  const unjudged = row.alarms.find(({ rule }) => rule === 'safety-unjudged')
  const danger = triage !== undefined && triage.safety !== 'none' && !isEnded(row.stage) ? triage : undefined
  if (unjudged === undefined && danger === undefined) return null
  return (
    <div className={classes['safety']} role="status">
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
      {unjudged !== undefined && (
        <>
          <strong>{t('triage.cue.safety')}</strong>
          <span>{quoted(t, unjudged)}</span>
        </>
      )}
      {unjudged === undefined && danger !== undefined && (
        <>
          <strong>{t(`triage.safety.${danger.safety}`)}</strong>
          <span>{format.list(danger.immediate.map((action) => t(`triage.action.${action}`)))}</span>
        </>
      )}
      <span className={classes['grow']} />
      <ActButton
        label={t(triage === undefined ? 'triage.begin' : 'triage.again')}
        size="small"
        onAct={() => onPanel({ kind: 'intake', sheet: 'triage' })}
        inPalette={false}
      />
    </div>
  )
}
