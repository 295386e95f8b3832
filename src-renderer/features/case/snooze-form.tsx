import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '../../components/form/day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { dayProblem, readDay } from '../../components/happened/read-day'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { type PanelProps, usePanelCommand } from './use-panel-command'

/** Puts the case off until a day, for a reason; a case that is put off can be woken at once. */
export function SnoozeForm(props: PanelProps) {
  return props.view.snoozed === undefined ? <Snooze {...props} /> : <Wake {...props} />
}

function Snooze({ view, onClose }: PanelProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const field = useFieldProps()
  const [day, setDay, dropDay] = useKeptText(`snooze day ${view.row.id}`)
  const [reason, setReason, dropReason] = useKeptText(`snooze ${view.row.id}`)
  const [asked, setAsked] = useState(false)
  const close = () => {
    dropDay()
    dropReason()
    onClose()
  }
  const { send, refused } = usePanelCommand({ view, onClose: close })
  const until = readDay(day, today, 'future')
  const submit = async () => {
    setAsked(true)
    if (until === undefined || reason.trim() === '') return
    await send({ type: 'snooze', until, reason }, t('snooze.done', { date: format.shortDate(until) }))
  }
  const problem = day.trim() === '' ? 'required' : dayProblem(day)
  return (
    <PanelForm actLabel={t('inbox.act.snooze')} onSubmit={submit} refused={refused} onClose={close}>
      <DayField
        first
        label={t('bulk.snooze.until')}
        hint={t('bulk.snooze.hint')}
        lean="future"
        error={asked && until === undefined ? problem : undefined}
        value={day}
        onChange={setDay}
      />
      <Textarea
        {...field({ label: t('bulk.reason'), error: asked && reason.trim() === '' ? 'required' : undefined })}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={500}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </PanelForm>
  )
}

function Wake({ view, onClose }: PanelProps) {
  const { t, format } = useTexts()
  const { send, refused } = usePanelCommand({ view, onClose })
  const { snoozed } = view
  const submit = () => send({ type: 'wake' }, t('snooze.woken'))
  return (
    <PanelForm actLabel={t('inbox.act.wake')} onSubmit={submit} refused={refused} onClose={onClose}>
      {snoozed !== undefined && (
        <p>
          {t('inbox.snoozed.until', { date: format.longDate(snoozed.until) })}
          <br />
          <bdi>{snoozed.reason}</bdi>
        </p>
      )}
    </PanelForm>
  )
}
