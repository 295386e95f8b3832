import { DayAndReasonFields, useDayAndReason } from '../../components/form/day-and-reason'
import { PanelForm } from '../../components/frame/side-panel'
import { useTexts } from '../../lib/texts'
import { type PanelProps, usePanelCommand } from './use-panel-command'

/** Puts the case off until a day, for a reason; a case that is put off can be woken at once. */
export function SnoozeForm(props: PanelProps) {
  return props.view.snoozed === undefined ? <Snooze {...props} /> : <Wake {...props} />
}

function Snooze({ view, onClose }: PanelProps) {
  const { t, format } = useTexts()
  const form = useDayAndReason(`snooze ${view.row.id}`)
  const close = () => {
    form.drop()
    onClose()
  }
  const { send, refused } = usePanelCommand({ view, onClose: close })
  const submit = async () => {
    const asked = form.ask()
    if (asked === undefined) return
    const { day: until, reason } = asked
    await send({ type: 'snooze', until, reason }, t('snooze.done', { date: format.shortDate(until) }))
  }
  return (
    <PanelForm actLabel={t('inbox.act.snooze')} onSubmit={submit} refused={refused} onClose={close}>
      <DayAndReasonFields form={form} hint={t('bulk.snooze.hint')} />
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
