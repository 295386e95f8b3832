import { IconPlus, IconScale } from '@tabler/icons-react'
import { type ReactNode, useCallback, useState } from 'react'
import { inOrder } from '../../../src-shared/domain/common/happened'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { EmptyState } from '../../components/state/empty-state'
import { useEntryNames } from '../../lib/entry-names'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useFileActs } from '../../lib/use-file-acts'
import { FactRow } from './fact-row'
import { GrievanceRow } from './grievance-row'
import type { TruthPanel } from './panel'
import { PanelContent } from './panel-content'
import classes from './truth.module.css'
import { useProofEntries } from './use-proof-entries'

interface TruthTabProps {
  readonly view: CaseView
  /** Opens the form of a new fact beside the case. */
  readonly onState: () => void
}

/** What happened, as each side tells it and as far as it is proven; and what they hold against us. */
export function TruthTab({ view, onState }: TruthTabProps) {
  const { t } = useTexts()
  const [panel, setPanel] = useState<TruthPanel | undefined>(undefined)
  const close = useCallback(() => setPanel(undefined), [])
  const state = <ActButton label={t('truth.fact.act')} icon={IconPlus} size="small" onAct={onState} inPalette={false} />
  const reproach = (
    <ActButton
      label={t('truth.grievance.act')}
      icon={IconPlus}
      size="small"
      onAct={() => setPanel({ kind: 'grievance' })}
    />
  )
  const nothing = view.facts.length + view.grievances.length === 0
  return (
    <>
      {nothing ? (
        <EmptyState
          icon={IconScale}
          title={t('truth.none.title')}
          text={t('truth.none.text')}
          act={
            <div className={classes['firsts']}>
              {state}
              {reproach}
            </div>
          }
        />
      ) : (
        <div className={classes['tab']}>
          <Part title={t('truth.facts')} act={state}>
            <Facts view={view} onPanel={setPanel} />
          </Part>
          <Part title={t('truth.grievances')} act={reproach}>
            <Grievances view={view} onPanel={setPanel} />
          </Part>
        </div>
      )}
      <PanelContent view={view} panel={panel} onClose={close} />
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly act: ReactNode
  readonly children: ReactNode
}

function Part({ title, act, children }: PartProps) {
  return (
    <section className={classes['part']} aria-label={title}>
      <div className={classes['head']}>
        <h2>{title}</h2>
        {act}
      </div>
      {children}
    </section>
  )
}

interface PartContentProps {
  readonly view: CaseView
  readonly onPanel: (panel: TruthPanel) => void
}

function Facts({ view, onPanel }: PartContentProps) {
  const { t } = useTexts()
  const { zone } = useToday()
  const acts = useFileActs(view.row.id)
  const names = useEntryNames(view)
  const entries = useProofEntries(view)
  if (view.facts.length === 0) return <p className={classes['soft']}>{t('truth.facts.none')}</p>
  return (
    <ol className={classes['rows']} aria-label={t('truth.facts')}>
      {inOrder(view.facts, zone).map((fact) => (
        <FactRow key={fact.id} {...{ view, fact, acts, names, entries, onPanel }} />
      ))}
    </ol>
  )
}

function Grievances({ view, onPanel }: PartContentProps) {
  const { t } = useTexts()
  if (view.grievances.length === 0) return <p className={classes['soft']}>{t('truth.grievances.none')}</p>
  return (
    <ol className={classes['rows']} aria-label={t('truth.grievances')}>
      {view.grievances.map((grievance) => (
        <GrievanceRow key={grievance.id} view={view} grievance={grievance} onPanel={onPanel} />
      ))}
    </ol>
  )
}
