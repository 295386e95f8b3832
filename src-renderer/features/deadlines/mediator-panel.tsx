import { onlyInputs } from '../../../src-shared/domain/case/deadlines/anchors'
import type { DeadlineInputs } from '../../../src-shared/domain/deadline/inputs'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'
import { InputFields } from './input-fields'

interface MediatorPanelProps {
  readonly view: CaseView
  readonly onClose: () => void
}

const kept: KeptForms<{ readonly given: DeadlineInputs }> = new Map()
const names = ['complained', 'mediator-filed', 'mediator-notified', 'extended'] as const

/** The days of a mediation, as far as it has come. */
export function MediatorPanel({ view, onClose }: MediatorPanelProps) {
  const { t } = useTexts()
  const { basis, anchors } = view.deadlines
  const { form, change, drop, submit, refused } = useCommandForm(
    view.row.id,
    kept,
    { given: {} },
    `${view.row.id} mediator`
  )
  const cancel = () => {
    drop()
    onClose()
  }
  const send = async () => {
    const cleared = names.filter(
      (name) => name in form.given && form.given[name] === undefined && anchors[name] !== undefined
    )
    const told = onlyInputs(form.given, () => true)
    if (await submit({ type: 'record-anchors', given: told, cleared }, t('deadlines.anchors.done'))) onClose()
  }
  return (
    <PanelForm actLabel={t('action.save')} onSubmit={send} refused={refused} onClose={cancel}>
      <p className={classes['soft']}>{t('deadlines.inputs.own')}</p>
      <InputFields
        names={names}
        required={names}
        given={{ ...basis.given, ...form.given }}
        onChange={(name, value) => change({ given: { ...form.given, [name]: value } })}
      />
    </PanelForm>
  )
}
