import { Select } from '@mantine/core'
import { useState } from 'react'
import { isEnded, type Stage, stageAfter } from '../../../src-shared/domain/case/stages'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { Gates, useMayPass } from './gates'
import { ReasonField } from './reason-field'
import { type PanelProps, usePanelCommand } from './use-panel-command'

/** What is asked for where a stage rests on words alone. */
const questions: Partial<Record<Stage, TextKey>> = {
  withdrawn: 'stage.reason.withdrawn',
  'not-upheld': 'stage.reason.not-upheld',
  reopened: 'stage.reason.reopened'
}

/** Moves the case on: what the stage should rest on, and a reason where it does not. */
export function StageForm({ view, to, onClose }: PanelProps & { readonly to: Stage | undefined }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const [reason, setReason, drop] = useKeptText(`stage ${view.row.id}`)
  const [asked, setAsked] = useState(false)
  const close = () => {
    drop()
    onClose()
  }
  const { send, refused } = usePanelCommand({ view, onClose: close })
  const { stages } = view.gates
  const usual = isEnded(view.row.stage) ? 'reopened' : stageAfter(view.row)
  const [stage, setStage] = useState<Stage | undefined>(to ?? usual)
  const needs = stages.find((one) => one.to === stage)?.needs ?? []
  const free = useMayPass(needs)
  const submit = async () => {
    setAsked(true)
    if (stage === undefined || (!free && reason.trim() === '')) return
    const why = reason.trim() === '' ? {} : { reason }
    await send({ type: 'move-stage', to: stage, ...why }, t('stage.moved', { stage: t(`stage.${stage}`) }))
  }
  return (
    <PanelForm actLabel={t('stage.panel.act')} onSubmit={submit} refused={refused} onClose={close}>
      <Select
        {...field({ label: t('stage.panel.to') })}
        data={stages.map((one) => ({ value: one.to, label: t(`stage.${one.to}`) }))}
        value={stage ?? null}
        allowDeselect={false}
        onChange={(picked) => setStage(stages.find((one) => one.to === picked)?.to)}
      />
      <Gates needs={needs} />
      <ReasonField
        label={t((stage && questions[stage]) ?? (free ? 'stage.panel.reason' : 'gate.reason'))}
        optional={free}
        missing={asked && !free && reason.trim() === ''}
        value={reason}
        onChange={setReason}
      />
    </PanelForm>
  )
}
