import { Checkbox } from '@mantine/core'
import type { Visibility } from '../../../src-shared/domain/common/visibility'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { FactId } from '../../../src-shared/lib/ids'
import { VisibilityChoice } from '../../components/form/visibility-choice'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import classes from './truth.module.css'

interface Typed {
  readonly text: string
  readonly facts: readonly FactId[]
  readonly visibility: Visibility
}

interface GrievanceFormProps {
  readonly view: CaseView
  readonly onClose: () => void
}

const kept: KeptForms<Typed> = new Map()

/** What they hold against us, and the facts it rests on. */
export function GrievanceForm({ view, onClose }: GrievanceFormProps) {
  const { t } = useTexts()
  const { form, change, drop, submit, refused, errorOf } = useCommandForm<Typed>(view.row.id, kept, {
    text: '',
    facts: [],
    visibility: 'internal'
  })
  const send = async () => {
    const said = t('truth.grievance.stated', { number: view.grievances.length + 1 })
    if (await submit({ type: 'state-grievance', ...form, facts: [...form.facts] }, said)) onClose()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('truth.grievance.act')} onSubmit={send} refused={refused} onClose={cancel}>
      <WordsField
        label={t('truth.grievance.text')}
        hint={t('truth.grievance.text.hint')}
        error={errorOf('text')}
        rows={[3, 12]}
        first
        value={form.text}
        onChange={(typed) => change({ text: typed })}
      />
      {view.facts.length > 0 && (
        <Checkbox.Group
          label={t('truth.grievance.facts')}
          value={[...form.facts]}
          onChange={(picked) => change({ facts: view.facts.map(({ id }) => id).filter((id) => picked.includes(id)) })}
        >
          <div className={classes['choices']}>
            {view.facts.map(({ id, number, text }) => (
              <Checkbox key={id} value={id} label={`${t('truth.number', { number })} ${text}`} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <VisibilityChoice value={form.visibility} onChange={(visibility) => change({ visibility })} />
    </PanelForm>
  )
}
