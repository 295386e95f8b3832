import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type Recourse, recourses } from '../../../src-shared/domain/case/stages'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { type PanelProps, usePanelCommand } from './use-panel-command'

/** The second track: where the dispute is taken, and why. */
export function RecourseForm({ view, onClose }: PanelProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const [reason, setReason, drop] = useKeptText(`recourse ${view.row.id}`)
  const close = () => {
    drop()
    onClose()
  }
  const { send, refused } = usePanelCommand({ view, onClose: close })
  const offered = recourses.filter((one) => one !== view.row.recourse)
  const [to, setTo] = useState<Recourse>(offered[0] ?? 'none')
  const submit = () =>
    send(
      { type: 'move-recourse', to, ...(reason.trim() !== '' && { reason }) },
      t('recourse.moved', { recourse: t(`recourse.${to}`) })
    )
  return (
    <PanelForm actLabel={t('recourse.panel.act')} onSubmit={submit} refused={refused} onClose={close}>
      <Select
        {...field({ label: t('recourse.panel.to') })}
        data={offered.map((value) => ({ value, label: t(`recourse.${value}`) }))}
        value={to}
        allowDeselect={false}
        onChange={(picked) => setTo(offered.find((one) => one === picked) ?? to)}
      />
      <Textarea
        {...field({ label: t('stage.panel.reason') })}
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
