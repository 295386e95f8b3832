import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Happened } from '../../../src-shared/domain/common/happened'
import type { Visibility } from '../../../src-shared/domain/common/visibility'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useFieldProps } from '../form/use-field-props'
import { VisibilityChoice } from '../form/visibility-choice'
import { PanelForm } from '../frame/side-panel'
import { HappenedField } from '../happened/happened-field'
import { emptyHappened, type HappenedForm, happenedFormOf, readHappened } from '../happened/happened-form'

/** An entry of the timeline that says a fact, and proves it. */
export interface FactSource {
  readonly entry: EventId
  readonly title: string
  readonly text: string
  readonly when: Happened
}

interface FactFormProps {
  readonly view: CaseView
  readonly source?: FactSource | undefined
  readonly onClose: () => void
}

interface Typed {
  readonly text: string
  readonly when: HappenedForm
  readonly visibility: Visibility
}

const LONGEST = 2_000
const kinds = ['day', 'about', 'month', 'before', 'after', 'between', 'unknown'] as const
const kept: KeptForms<Typed> = new Map()

/** One fact: what happened, and when as surely as one knows. From an entry, it takes its words and has it for a proof. */
export function FactForm({ view, source, onClose }: FactFormProps) {
  const { t } = useTexts()
  const { today, zone } = useToday()
  const field = useFieldProps()
  const [tried, setTried] = useState(false)
  const { id } = view.row
  const empty: Typed = {
    text: source?.text.slice(0, LONGEST) ?? '',
    when: source === undefined ? emptyHappened('day') : happenedFormOf(source.when, zone),
    visibility: 'internal'
  }
  const { form, change, drop, submit, refused, errorOf } = useCommandForm(id, kept, empty, `${id} ${source?.entry}`)
  const when = readHappened(form.when, { today, zone })
  const missing = form.text.trim() === '' ? 'required' : undefined
  const send = async () => {
    setTried(true)
    if (!when.ok || when.value === undefined || missing !== undefined) return
    const proofs = source === undefined ? [] : [{ entry: source.entry }]
    const number = view.facts.length + 1
    const command = { ...form, type: 'state-fact', when: when.value, proofs } as const
    if (await submit(command, t('truth.fact.stated', { number }))) onClose()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('truth.fact.act')} onSubmit={send} refused={refused} onClose={cancel}>
      <Textarea
        {...field({
          label: t('truth.fact.text'),
          hint: t('truth.fact.text.hint'),
          error: (tried ? missing : undefined) ?? errorOf('text')
        })}
        data-autofocus
        autosize
        minRows={3}
        maxRows={12}
        maxLength={LONGEST}
        dir="auto"
        value={form.text}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <HappenedField
        label={t('truth.fact.when')}
        kinds={kinds}
        withTime
        value={form.when}
        errors={tried && !when.ok ? when.errors : {}}
        onChange={(changed) => change({ when: changed })}
      />
      {source !== undefined && <p>{t('truth.fact.from', { title: source.title })}</p>}
      <VisibilityChoice value={form.visibility} onChange={(visibility) => change({ visibility })} />
    </PanelForm>
  )
}
