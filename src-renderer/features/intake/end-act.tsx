import { useState } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { EditForm } from '../../components/form/edit-form'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { Prose } from './listening-fields'
import { useSheetCommand } from './use-sheet-command'

interface EndActProps {
  readonly view: CaseView
  /** What it ends: its words in the palette, and the key its text is kept under. */
  readonly of: string
  readonly kept: string
  readonly label: string
  readonly ask: string
  readonly said: string
  readonly optional?: boolean
  /** The field of the command that holds the words. */
  readonly field: 'text' | 'reason'
  readonly command: (words: string) => CaseCommandInput
}

const texts: KeptForms<{ readonly words: string }> = new Map()

/** An act of one row that asks for a few words: it opens in its place, and loses nothing. */
export function EndAct({ view, of, kept, label, ask, said, optional = false, field, command }: EndActProps) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const { form, change, drop } = useKeptForm(texts, `${view.row.id} ${kept}`, { words: '' })
  const { send, refused, errorOf } = useSheetCommand(view.row.id)
  const submit = async () => {
    if (!(await send(command(form.words), said))) return
    drop()
    setOpen(false)
  }
  const cancel = () => {
    drop()
    change({ words: '' })
    setOpen(false)
  }
  if (!open) return <ActButton label={label} group={of} size="small" rank="quiet" onAct={() => setOpen(true)} />
  return (
    <EditForm
      label={t('common.named', { name: label, value: of })}
      submit={label}
      onSubmit={submit}
      onHide={() => setOpen(false)}
      onCancel={cancel}
      refused={refused}
    >
      <Prose
        label={ask}
        optional={optional}
        error={errorOf(field)}
        value={form.words}
        onChange={(words) => change({ words })}
      />
    </EditForm>
  )
}
