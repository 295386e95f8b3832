import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { isEnded, type Stage, stageAfter, stagesOf } from '../../../src-shared/domain/case/stages'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { type PanelProps, usePanelCommand } from './use-panel-command'

/** Moves the case on; the domain asks for a reason where nothing shows the stage yet. */
export function StageForm({ view, to, onClose }: PanelProps & { readonly to: Stage | undefined }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const [reason, setReason, drop] = useKeptText(`stage ${view.row.id}`)
  const close = () => {
    drop()
    onClose()
  }
  const { send, refused } = usePanelCommand({ view, onClose: close })
  const now = view.row.stage
  const offered: readonly Stage[] = isEnded(now)
    ? ['reopened']
    : stagesOf(view.row).filter((stage) => stage !== now && stage !== 'reopened')
  const [stage, setStage] = useState<Stage | undefined>(to ?? (isEnded(now) ? 'reopened' : stageAfter(view.row)))
  const submit = async () => {
    if (stage === undefined) return
    const why = reason.trim() === '' ? {} : { reason }
    await send({ type: 'move-stage', to: stage, ...why }, t('stage.moved', { stage: t(`stage.${stage}`) }))
  }
  return (
    <PanelForm actLabel={t('stage.panel.act')} onSubmit={submit} refused={refused} onClose={close}>
      <Select
        {...field({ label: t('stage.panel.to') })}
        data={offered.map((value) => ({ value, label: t(`stage.${value}`) }))}
        value={stage ?? null}
        allowDeselect={false}
        onChange={(picked) => setStage(offered.find((one) => one === picked))}
      />
      <Textarea
        {...field({ label: t('stage.panel.reason'), hint: t('stage.panel.reason.hint'), optional: true })}
        data-autofocus
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </PanelForm>
  )
}
