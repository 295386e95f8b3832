import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import { type Channel, channels } from '../../../src-shared/domain/common/vocabulary'
import { personId } from '../../../src-shared/lib/ids'
import { personName } from '../../../src-shared/texts/names'
import { DayAndReasonFields, useDayAndReason } from '../../components/form/day-and-reason'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm, SidePanel } from '../../components/frame/side-panel'
import { useCaseCommands } from '../../lib/case-commands'
import { useKeptText } from '../../lib/kept-form'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import type { TodayPanelOf } from './line-acts'

interface TodayPanelProps {
  readonly panel: TodayPanelOf | undefined
  readonly onClose: () => void
}

/** What an act on a line asks for, beside the day's list. */
export function TodayPanel({ panel, onClose }: TodayPanelProps) {
  const { t, format } = useTexts()
  const title = panel === undefined ? '' : `${t(`today.act.${panel.kind}`)} · ${format.list(panel.row.names)}`
  return (
    <SidePanel opened={panel !== undefined} title={title} onClose={onClose}>
      {panel?.kind === 'answer' && <AnswerForm panel={panel} onClose={onClose} />}
      {panel?.kind === 'move' && <MoveForm panel={panel} onClose={onClose} />}
      {panel?.kind === 'hand' && <HandForm panel={panel} onClose={onClose} />}
    </SidePanel>
  )
}

interface FormProps {
  readonly panel: TodayPanelOf
  readonly onClose: () => void
}

/** The one command of a panel: it closes once done, and says in its place why not. */
function useSend({ panel, onClose }: FormProps) {
  const { run } = useCaseCommands(panel.row.id, { quiet: true })
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const send = async (command: CaseCommandInput, said: string) => {
    const outcome = await run(command, said)
    if (outcome.ok) onClose()
    else setRefused(outcome.words)
  }
  return { send, refused }
}

const asks = (asked: boolean, text: string) => (asked && text.trim() === '' ? 'required' : undefined)

/** They waited for an answer and have had it: by which way, and what was said. */
function AnswerForm({ panel, onClose }: FormProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const [text, setText, drop] = useKeptText(`answer ${panel.row.id}`)
  const [channel, setChannel] = useState<Channel>('call')
  const [asked, setAsked] = useState(false)
  const close = () => {
    drop()
    onClose()
  }
  const { send, refused } = useSend({ panel, onClose: close })
  const submit = async () => {
    setAsked(true)
    if (text.trim() === '') return
    await send({ type: 'log-communication', channel, flow: 'out', outcome: 'reached', text }, t('today.answered'))
  }
  return (
    <PanelForm actLabel={t('today.act.answer')} onSubmit={submit} refused={refused} onClose={close}>
      <Select
        {...field({ label: t('today.channel'), width: 'medium' })}
        data={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
        value={channel}
        allowDeselect={false}
        onChange={(value) => setChannel(channels.find((one) => one === value) ?? channel)}
      />
      <Textarea
        {...field({ label: t('today.said'), error: asks(asked, text) })}
        data-autofocus
        autosize
        minRows={3}
        maxRows={10}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </PanelForm>
  )
}

/** A promise is moved itself; any other line is put off, and comes back that day. */
function MoveForm({ panel, onClose }: FormProps) {
  const { t, format } = useTexts()
  const { id, next } = panel.row
  const form = useDayAndReason(`move ${id}`)
  const close = () => {
    form.drop()
    onClose()
  }
  const { send, refused } = useSend({ panel, onClose: close })
  const promise = panel.band === 'promised' && next.kind === 'promise' ? next.promise : undefined
  const submit = async () => {
    const asked = form.ask()
    if (asked === undefined) return
    const { day: due, reason } = asked
    const command: CaseCommandInput =
      promise === undefined ? { type: 'snooze', until: due, reason } : { type: 'move-promise', promise, due, reason }
    await send(command, t('today.moved', { date: format.shortDate(due) }))
  }
  return (
    <PanelForm actLabel={t('today.act.move')} onSubmit={submit} refused={refused} onClose={close}>
      <DayAndReasonFields form={form} />
    </PanelForm>
  )
}

/** Somebody else takes the case on. */
function HandForm({ panel, onClose }: FormProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { people } = useOrganisation()
  const [to, setTo] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const { send, refused } = useSend({ panel, onClose })
  const submit = async () => {
    setAsked(true)
    const person = people.find((one) => one.id === to)
    if (person === undefined) return
    await send({ type: 'assign', to: personId.parse(person.id) }, t('assign.done', { name: personName(person) }))
  }
  const others = people.filter((one) => one.active && one.id !== panel.row.owner)
  return (
    <PanelForm actLabel={t('today.act.hand')} onSubmit={submit} refused={refused} onClose={onClose}>
      <Select
        {...field({ label: t('assign.panel.to'), error: asks(asked, to ?? '') })}
        data-autofocus
        data={others.map((one) => ({ value: one.id, label: personName(one) }))}
        value={to}
        onChange={setTo}
      />
    </PanelForm>
  )
}
