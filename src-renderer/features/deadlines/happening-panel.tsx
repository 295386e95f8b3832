import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import { type Doer, doers, type HappeningKind, happeningKinds } from '../../../src-shared/domain/case/vocabulary'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { ActButton } from '../../components/act/act-button'
import { GivenPieces } from '../../components/files/given-pieces'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { requiredIf } from '../../components/received/missing'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'

interface HappeningPanelProps {
  readonly view: CaseView
  /** The event that is corrected. */
  readonly of: EventId | undefined
  readonly onClose: () => void
}

interface Form {
  readonly kind: HappeningKind
  readonly on: PlainDate | undefined
  readonly until: PlainDate | undefined
  readonly by: Doer | undefined
  readonly isVoid: boolean
  readonly text: string
  readonly files: readonly Attachment[]
}
const kept: KeptForms<Form> = new Map()
const empty: Form = {
  kind: 'mediation',
  on: undefined,
  until: undefined,
  by: undefined,
  isVoid: false,
  text: '',
  files: []
}

/** These last: their end is asked for. */
const spans: readonly HappeningKind[] = ['mediation', 'expert', 'impossibility', 'lawsuit']
/** These serve one side: whose act it was is asked for. */
const sided: readonly HappeningKind[] = ['acknowledgment', 'lawsuit', 'enforcement', 'expert']

/** A mediation, an expert's measure, a lawsuit, an acknowledgement: its days, and whose it was. */
export function HappeningPanel({ view, of, onClose }: HappeningPanelProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const before = view.deadlines.happenings.find(({ id }) => id === of)
  const start: Form = before ? { ...empty, ...before } : empty
  const { form, change, drop, submit, refused } = useCommandForm(view.row.id, kept, start, `${view.row.id} ${of ?? ''}`)
  const [asked, setAsked] = useState(false)
  const { kind, on, until, by, isVoid, text, files } = form
  const cancel = () => {
    drop()
    onClose()
  }
  const command = (day: PlainDate) => ({
    type: 'record-deadline-event' as const,
    kind,
    on: day,
    isVoid: kind === 'lawsuit' && isVoid,
    text,
    attachments: [...files],
    ...(until && spans.includes(kind) && { until }),
    ...(by && sided.includes(kind) && { by }),
    ...(of && { of })
  })
  const send = async () => {
    setAsked(true)
    if (on && (await submit(command(on), t('deadlines.happening.done')))) onClose()
  }
  const withdraw = async () => {
    if (!before) return
    const done = await submit({ ...command(before.on), withdrawn: true }, t('deadlines.happening.withdrawn'))
    if (done) onClose()
  }
  return (
    <PanelForm actLabel={t('action.save')} onSubmit={send} refused={refused} onClose={cancel}>
      <Select
        {...field({ label: t('deadlines.happening.kind') })}
        data-autofocus
        allowDeselect={false}
        data={happeningKinds.map((value) => ({ value, label: t(`deadline.event.${value}`) }))}
        value={kind}
        onChange={(value) => change({ kind: happeningKinds.find((one) => one === value) ?? kind })}
      />
      {sided.includes(kind) && (
        <Select
          {...field({ label: t('deadlines.happening.by'), width: 'medium' })}
          data={doers.map((value) => ({ value, label: sentenceCase(t(`deadline.by.${value}`)) }))}
          value={by ?? null}
          onChange={(value) => change({ by: doers.find((one) => one === value) })}
        />
      )}
      <PlainDayField
        label={t('deadlines.happening.on')}
        width="date"
        error={requiredIf(asked && !on)}
        value={on}
        onChange={(day) => change({ on: day })}
      />
      {spans.includes(kind) && (
        <PlainDayField
          label={t('deadlines.happening.until')}
          hint={t('deadlines.happening.until.hint')}
          optional
          width="date"
          value={until}
          onChange={(day) => change({ until: day })}
        />
      )}
      {kind === 'lawsuit' && (
        <Checkbox
          label={t('deadlines.happening.void')}
          checked={isVoid}
          onChange={({ currentTarget }) => change({ isVoid: currentTarget.checked })}
        />
      )}
      <WordsField
        label={t('deadlines.happening.text')}
        optional
        value={text}
        onChange={(typed) => change({ text: typed })}
      />
      <GivenPieces
        files={files}
        what="files"
        label={t('deadlines.happening.proof')}
        onChange={(given) => change({ files: given })}
      />
      {before && (
        <div>
          <ActButton label={t('deadlines.happening.withdraw')} rank="quiet" onAct={withdraw} inPalette={false} />
        </div>
      )}
    </PanelForm>
  )
}
