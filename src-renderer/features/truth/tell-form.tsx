import { Textarea } from '@mantine/core'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import type { Fact, Side } from './panel'

interface TellFormProps {
  readonly view: CaseView
  readonly fact: Fact
  readonly side: Side
  readonly onClose: () => void
}

const kept: KeptForms<{ readonly text: string }> = new Map()

/** One side's version of a fact, in its own words. */
export function TellForm({ view, fact, side, onClose }: TellFormProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const before = { text: (side === 'us' ? fact.ours : fact.theirs) ?? '' }
  const { form, change, drop, submit, refused, errorOf } = useCommandForm(
    view.row.id,
    kept,
    before,
    `${side} ${fact.id}`
  )
  const send = async () => {
    const said = t(`event.fact-told.${side}`, { number: fact.number })
    if (await submit({ type: 'tell-fact', fact: fact.id, side, text: form.text }, said)) onClose()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t(`truth.tell.${side}`)} onSubmit={send} refused={refused} onClose={cancel}>
      <p dir="auto">{fact.text}</p>
      <Textarea
        {...field({
          label: t(`truth.version.${side}`),
          hint: t(`truth.tell.${side}.hint`),
          error: errorOf('text')
        })}
        data-autofocus
        autosize
        minRows={4}
        maxRows={16}
        maxLength={5_000}
        dir="auto"
        value={form.text}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
      />
    </PanelForm>
  )
}
