import { Select } from '@mantine/core'
import { useState } from 'react'
import { type Recourse, recourses } from '../../../src-shared/domain/case/stages'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { Gates, useMayPass } from './gates'
import { ReasonField } from './reason-field'
import { type PanelProps, usePanelCommand } from './use-panel-command'

/** The step of the track that comes after the present one. */
function usualAfter(now: Recourse): Recourse {
  return recourses[recourses.indexOf(now) + 1] ?? 'none'
}

/** The second track: where the dispute is taken, what that should rest on, and why where it does not. */
export function RecourseForm({ view, onClose }: PanelProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const [reason, setReason, drop] = useKeptText(`recourse ${view.row.id}`)
  const [asked, setAsked] = useState(false)
  const close = () => {
    drop()
    onClose()
  }
  const { send, refused } = usePanelCommand({ view, onClose: close })
  const offered = view.gates.recourses
  const [to, setTo] = useState<Recourse>(usualAfter(view.row.recourse))
  const needs = offered.find((one) => one.to === to)?.needs ?? []
  const free = useMayPass(needs)
  const submit = async () => {
    setAsked(true)
    if (!free && reason.trim() === '') return
    const why = reason.trim() === '' ? {} : { reason }
    await send({ type: 'move-recourse', to, ...why }, t('recourse.moved', { recourse: t(`recourse.${to}`) }))
  }
  return (
    <PanelForm actLabel={t('recourse.panel.act')} onSubmit={submit} refused={refused} onClose={close}>
      <Select
        {...field({ label: t('recourse.panel.to') })}
        data={offered.map((one) => ({ value: one.to, label: t(`recourse.${one.to}`) }))}
        value={to}
        allowDeselect={false}
        onChange={(picked) => setTo(offered.find((one) => one.to === picked)?.to ?? to)}
      />
      <Gates needs={needs} />
      <ReasonField
        label={t(free ? 'stage.panel.reason' : 'gate.reason')}
        optional={free}
        missing={asked && !free && reason.trim() === ''}
        value={reason}
        onChange={setReason}
      />
    </PanelForm>
  )
}
