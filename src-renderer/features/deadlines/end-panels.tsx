import { Select } from '@mantine/core'
import { useState } from 'react'
import { type DeadlineOutcome, deadlineOutcomes } from '../../../src-shared/domain/case/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { DeadlineId } from '../../../src-shared/lib/ids'
import { useFieldProps } from '../../components/form/use-field-props'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'

interface EndProps {
  readonly view: CaseView
  readonly onClose: () => void
}

interface Ending {
  readonly reason: string
  readonly outcome: DeadlineOutcome
}
const kept: KeptForms<Ending> = new Map()
const empty: Ending = { reason: '', outcome: 'acted' }

function useEnding({ view, onClose }: EndProps, keptAs: string) {
  const ending = useCommandForm(view.row.id, kept, empty, keptAs)
  const [asked, setAsked] = useState(false)
  const missing = ending.form.reason.trim() === ''
  const cancel = () => {
    ending.drop()
    onClose()
  }
  return { ...ending, asked: () => setAsked(true), missing, error: asked && missing ? 'required' : undefined, cancel }
}

function ReasonField({
  ending,
  first = false
}: {
  readonly ending: ReturnType<typeof useEnding>
  readonly first?: boolean
}) {
  const { t } = useTexts()
  return (
    <WordsField
      label={t('deadlines.reason')}
      error={ending.error}
      rows={[2, 6]}
      maxLength={500}
      first={first}
      value={ending.form.reason}
      onChange={(typed) => ending.change({ reason: typed })}
    />
  )
}

/** A deadline is set aside only with a reason, proposed or confirmed. */
export function DropPanel(props: EndProps & { readonly rule: string; readonly deadline: DeadlineId | undefined }) {
  const { rule, deadline, onClose } = props
  const { t } = useTexts()
  const ending = useEnding(props, `drop ${props.view.row.id} ${rule} ${deadline ?? ''}`)
  const send = async () => {
    ending.asked()
    if (ending.missing) return
    const { reason } = ending.form
    const command = { type: 'drop-deadline' as const, rule, reason, ...(deadline && { deadline }) }
    if (await ending.submit(command, t('deadlines.drop.done'))) onClose()
  }
  return (
    <PanelForm actLabel={t('deadlines.drop.panel')} onSubmit={send} refused={ending.refused} onClose={ending.cancel}>
      <ReasonField ending={ending} first />
    </PanelForm>
  )
}

/** Warnings go on until somebody says why they need not. */
export function ClosePanel(props: EndProps & { readonly deadline: DeadlineId }) {
  const { deadline, onClose } = props
  const { t } = useTexts()
  const field = useFieldProps()
  const ending = useEnding(props, `close ${deadline}`)
  const send = async () => {
    ending.asked()
    if (ending.missing) return
    const { reason, outcome } = ending.form
    const command = { type: 'close-deadline' as const, deadline, outcome, reason }
    if (await ending.submit(command, t('deadlines.close.done'))) onClose()
  }
  return (
    <PanelForm actLabel={t('deadlines.close.panel')} onSubmit={send} refused={ending.refused} onClose={ending.cancel}>
      <Select
        {...field({ label: t('deadlines.close.outcome'), width: 'medium' })}
        data-autofocus
        allowDeselect={false}
        data={deadlineOutcomes.map((value) => ({ value, label: t(`deadline-outcome.${value}`) }))}
        value={ending.form.outcome}
        onChange={(value) => ending.change({ outcome: deadlineOutcomes.find((one) => one === value) ?? 'acted' })}
      />
      <ReasonField ending={ending} />
    </PanelForm>
  )
}
