import { Checkbox } from '@mantine/core'
import { type EvidenceCode, type EvidenceLine, evidenceFor } from '../../../src-shared/domain/listening/evidence'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { StatusMark } from '../../components/marks/status-mark'
import { caseEntryAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './intake.module.css'

interface ChecklistProps {
  readonly view: CaseView
  readonly there: ReadonlySet<EvidenceCode>
  readonly onTick: (code: EvidenceCode, there: boolean) => void
  /** How many ticks are not recorded yet. */
  readonly pending: number
  readonly onRecord: () => Promise<void>
}

/** What a file of this type is made of: what is needed first, who holds it, and what is there. */
export function Checklist({ view, there, onTick, pending, onRecord }: ChecklistProps) {
  const { t } = useTexts()
  const lines = evidenceFor(view.row.type)
  const missing = lines.filter(({ needed, code }) => needed && !there.has(code)).length
  return (
    <div className={classes['fields']}>
      {missing === 0 ? (
        <StatusMark tone="green">{t('listening.pack.complete')}</StatusMark>
      ) : (
        <StatusMark tone="amber">{t('listening.pack.missing', { count: missing })}</StatusMark>
      )}
      <Lines label={t('proofs.needed')} lines={lines.filter(({ needed }) => needed)} there={there} onTick={onTick} />
      <Lines label={t('proofs.useful')} lines={lines.filter(({ needed }) => !needed)} there={there} onTick={onTick} />
      {pending > 0 ? (
        <div className={classes['review']}>
          <StatusMark tone="amber">{t('proofs.review.pending', { count: pending })}</StatusMark>
          <ActButton label={t('proofs.review')} size="small" inPalette={false} onAct={onRecord} />
        </div>
      ) : (
        view.checklist.entry !== undefined && (
          <a href={`#${caseEntryAddress(view.row.id, view.checklist.entry)}`}>{t('proofs.review.last')}</a>
        )
      )}
    </div>
  )
}

interface LinesProps extends Pick<ChecklistProps, 'there' | 'onTick'> {
  readonly label: string
  readonly lines: readonly EvidenceLine[]
}

function Lines({ label, lines, there, onTick }: LinesProps) {
  const { t } = useTexts()
  if (lines.length === 0) return null
  return (
    <fieldset className={classes['ticks']}>
      <legend>{label}</legend>
      {lines.map(({ code, holder }) => (
        <Checkbox
          key={code}
          label={t(`evidence.${code}`)}
          description={there.has(code) ? undefined : t(`evidence-holder.${holder}`)}
          checked={there.has(code)}
          onChange={(event) => onTick(code, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  )
}
