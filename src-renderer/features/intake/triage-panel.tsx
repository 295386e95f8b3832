import { useState } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import { type Priority, priorities } from '../../../src-shared/domain/case/dispute-types'
import {
  type Proposed,
  proposeTriage,
  type TriageProposal,
  type TriageReason
} from '../../../src-shared/domain/triage/propose'
import {
  type Complexity,
  complexities,
  type ImmediateAction,
  type Impact,
  immediateActions,
  impacts,
  type SafetyLevel,
  type Severity,
  safetyLevels,
  severities
} from '../../../src-shared/domain/triage/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ChipsField } from '../../components/form/chips-field'
import { ChoiceField } from '../../components/form/choice-field'
import { PanelForm } from '../../components/frame/side-panel'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { triageFactsOf, useCues } from './client-words'
import { CueList } from './cue-list'
import { Prose } from './listening-fields'
import type { SheetProps } from './listening-panel'
import { useSheetCommand } from './use-sheet-command'

/** What somebody decided; until then each follows what is proposed. */
interface Decided {
  readonly severity?: Severity
  readonly safety?: SafetyLevel
  readonly complexity?: Complexity
  readonly impact?: Impact
  readonly immediate?: readonly ImmediateAction[]
  readonly priority?: Priority
  readonly reason: string
}
const kept: KeptForms<Decided> = new Map()

/** As it was decided the last time, or nothing decided yet. */
function decidedBefore({ triage, row }: CaseView): Decided {
  if (!triage) return { reason: '' }
  const { severity, safety, complexity, impact, immediate } = triage
  return { severity, safety, complexity, impact, immediate, priority: row.priority, reason: '' }
}

function decision(form: Decided, proposal: TriageProposal): Extract<CaseCommandInput, { type: 'triage' }> {
  return {
    type: 'triage',
    severity: form.severity ?? proposal.severity.value,
    safety: form.safety ?? proposal.safety.value,
    complexity: form.complexity ?? proposal.complexity.value,
    impact: form.impact ?? proposal.impact.value,
    immediate: [...(form.immediate ?? proposal.actions.map(({ value }) => value))],
    reason: form.reason,
    priority: form.priority ?? proposal.priority.value
  }
}

/** How grave it is and what cannot wait: proposed from the words with the reasons, decided by a person. */
export function TriagePanel({ view, onClose }: SheetProps) {
  const { t } = useTexts()
  const cues = useCues(view)
  const proposal = proposeTriage(cues, view.row.type, triageFactsOf(view))
  const { form, change, drop } = useKeptForm(kept, view.row.id, decidedBefore(view))
  const { send, refused } = useSheetCommand(view.row.id)
  const [shown, setShown] = useState(false)
  const command = decision(form, proposal)
  const submit = async () => {
    if (!(await send(command, t('triage.recorded')))) return
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('triage.record')} onSubmit={submit} refused={refused} onClose={onClose}>
      <CueList cues={cues} />
      <ChoiceField
        label={t('triage.safety')}
        hint={useReasons(proposal.safety, form.safety === undefined)}
        value={command.safety}
        choices={safetyLevels.map((value) => ({ value, label: t(`triage.safety.${value}`) }))}
        onChange={(safety) => change({ safety })}
      />
      <ChipsField
        label={t('triage.immediate')}
        hint={t('triage.immediate.hint')}
        value={command.immediate ?? []}
        choices={immediateActions.map((value) => ({ value, label: t(`triage.action.${value}`) }))}
        onChange={(immediate) => change({ immediate })}
      />
      <ChoiceField
        label={t('triage.severity')}
        hint={useReasons(proposal.severity, form.severity === undefined)}
        value={command.severity}
        choices={severities.map((value) => ({ value, label: t(`triage.severity.${value}`) }))}
        onChange={(severity) => change({ severity })}
      />
      <ChoiceField
        label={t('triage.complexity')}
        look="chips"
        hint={useReasons(proposal.complexity, form.complexity === undefined)}
        value={command.complexity}
        choices={complexities.map((value) => ({ value, label: t(`triage.complexity.${value}`) }))}
        onChange={(complexity) => change({ complexity })}
      />
      <ChoiceField
        label={t('triage.impact')}
        look="chips"
        hint={useReasons(proposal.impact, form.impact === undefined)}
        value={command.impact}
        choices={impacts.map((value) => ({ value, label: t(`triage.impact.${value}`) }))}
        onChange={(impact) => change({ impact })}
      />
      <ChoiceField
        label={t('triage.first-answer')}
        look="chips"
        hint={usePriorityHint(proposal, view, form.priority === undefined)}
        value={command.priority}
        choices={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
        onChange={(priority) => change({ priority })}
      />
      <Prose label={t('triage.reason')} optional value={form.reason} onChange={(reason) => change({ reason })} />
      <Points proposal={proposal} shown={shown} onShow={setShown} />
    </PanelForm>
  )
}

/** Why something is proposed, in one sentence; nothing once a person has decided otherwise. */
function useReasons({ value, because }: Proposed<string>, proposed: boolean): string | undefined {
  const { t, format } = useTexts()
  if (!proposed) return t('triage.decided')
  if (because.length === 0) return value === '' ? undefined : t('triage.because.none')
  const said = because.map((reason) => reasonWords(reason, t))
  return t('triage.because', { reasons: format.list([...new Set(said)]) })
}

/** Why this priority is proposed, and the one that recording the triage replaces. */
function usePriorityHint({ priority }: TriageProposal, { row }: CaseView, proposed: boolean): string | undefined {
  const { t } = useTexts()
  const reasons = useReasons(priority, proposed)
  if (row.priority === priority.value || !proposed) return reasons
  return `${reasons ?? ''} ${t('triage.priority.now', { priority: t(`priority.${row.priority}`) })}`.trim()
}

function reasonWords(reason: TriageReason, t: ReturnType<typeof useTexts>['t']): string {
  switch (reason.kind) {
    case 'cue':
      return t('triage.quote', { words: reason.cue.words })
    case 'fact':
      return t(`triage.fact.${reason.fact}`)
    case 'type':
      return t('triage.because.type', { type: t(`type.${reason.type}`) })
  }
}

interface PointsProps {
  readonly proposal: TriageProposal
  readonly shown: boolean
  readonly onShow: (shown: boolean) => void
}

/** The place in the queue that follows, counted in the open; not kept. */
function Points({ proposal, shown, onShow }: PointsProps) {
  const { t, format } = useTexts()
  const { priority, points, pointLines } = proposal
  return (
    <details open={shown} onToggle={(event) => onShow(event.currentTarget.open)}>
      <summary>
        {t('triage.priority', { priority: t(`priority.${priority.value}`), points: format.integer(points) })}
      </summary>
      <ul>
        {pointLines.map((line) => (
          <li key={line.kind === 'fact' ? line.fact : line.category}>
            {t('triage.points', {
              of: line.kind === 'fact' ? t(`triage.fact.${line.fact}`) : t(`triage.cue.${line.category}`),
              points: format.integer(Math.round(line.points))
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
