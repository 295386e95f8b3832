import { useNotice } from '../../../components/act/notices'
import { EditForm } from '../../../components/form/edit-form'
import { WordsField } from '../../../components/form/words-field'
import { useCaseCommands } from '../../../lib/case-commands'
import { type KeptForms, useKeptForm } from '../../../lib/kept-form'
import { useTexts } from '../../../lib/texts'
import type { Submitted } from './submitted'

interface AnswerFormProps {
  readonly act: 'send-back' | 'hold'
  readonly submitted: Submitted
  readonly onClose: () => void
  readonly onDone: () => void
}

const kept: KeptForms<{ readonly text: string }> = new Map()

/** Returned or held, with a word. */
export function AnswerForm({ act, submitted, onClose, onDone }: AnswerFormProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const { letter, row } = submitted
  const { run } = useCaseCommands(row.id)
  const { form, change, drop } = useKeptForm(kept, `${letter} ${act}`, { text: '' })
  const close = () => {
    drop()
    onClose()
  }
  const send = async () => {
    const type = act === 'hold' ? 'hold-letter' : 'send-back-letter'
    const done = await run({ type, letter, text: form.text })
    if (!done.ok) return
    notice({ text: t(act === 'hold' ? 'signing.held' : 'signing.sent-back') })
    close()
    onDone()
  }
  return (
    <EditForm
      label={t(`signing.${act}`)}
      submit={t(`signing.${act}.act`)}
      onSubmit={send}
      onHide={onClose}
      onCancel={close}
    >
      <WordsField
        label={t(`signing.${act}.word`)}
        first
        {...(act === 'hold' && { optional: true })}
        value={form.text}
        onChange={(text) => change({ text })}
      />
    </EditForm>
  )
}
