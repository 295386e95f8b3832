import { TextInput } from '@mantine/core'
import { onlyInputs } from '../../../src-shared/domain/case/deadlines/anchors'
import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import { workOut } from '../../../src-shared/domain/case/deadlines/work-out'
import type { DeadlineInputs } from '../../../src-shared/domain/deadline/inputs'
import type { DeadlineRule } from '../../../src-shared/domain/deadline/rule'
import { inputsOf } from '../../../src-shared/domain/deadline/rule-inputs'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { DeadlineId } from '../../../src-shared/lib/ids'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { DateAnswer } from './date-answer'
import classes from './deadlines.module.css'
import { editableInputs, requiredInputs } from './editable'
import { Explanation } from './explanation'
import { InputFields } from './input-fields'
import { PaperActs } from './paper-acts'
import { ruleOf } from './rows'

interface ExplainProps {
  readonly view: CaseView
  readonly lore: DeadlineLore
  readonly rule: string
  readonly deadline: DeadlineId | undefined
  /** What a proposal says by itself. */
  readonly own: DeadlineInputs
  readonly onClose: () => void
}

interface Edited {
  readonly given: DeadlineInputs
  readonly subject: string
}
const kept: KeptForms<Edited> = new Map()

/** Why a date is what it is, what would change it, and the date that other inputs give, before anything is recorded. */
export function ExplainPanel(props: ExplainProps) {
  const rule = ruleOf(props.lore, props.rule)
  return rule ? <Explain {...props} known={rule} /> : <p>{props.rule}</p>
}

function Explain({ view, lore, rule, deadline, own, known, onClose }: ExplainProps & { readonly known: DeadlineRule }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { basis, list } = view.deadlines
  const standing = list.find(({ id }) => id === deadline)
  const before: Edited = { given: standing?.given ?? own, subject: standing?.subject ?? '' }
  const { form, change, drop, submit, refused } = useCommandForm(
    view.row.id,
    kept,
    before,
    `${view.row.id} ${rule} ${deadline ?? ''}`
  )
  const given = { ...basis.given, ...form.given }
  const outcome = workOut(lore, basis, rule, form.given)
  const names = editableInputs(known)
  const open = standing === undefined || standing.standing === 'open'
  const send = async () => {
    const asked = onlyInputs(form.given, () => true)
    const done = standing
      ? await submit({ type: 'change-deadline', deadline: standing.id, given: asked }, t('deadlines.changed'))
      : await submit({ type: 'confirm-deadline', rule, subject: form.subject, given: asked }, t('deadlines.confirmed'))
    if (done) onClose()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  const body = (
    <>
      <DateAnswer rule={rule} outcome={outcome} before={standing?.value.lastDay} />
      <section className={classes['part']}>
        <h3>{t('deadlines.inputs')}</h3>
        <InputFields
          rule={rule}
          names={names}
          required={requiredInputs(inputsOf(known))}
          given={given}
          onChange={(name, value) => change({ given: { ...form.given, [name]: value } })}
        />
        {standing === undefined && (
          <TextInput
            {...field({ label: t('deadlines.subject'), hint: t('deadlines.subject.hint'), optional: true })}
            maxLength={200}
            dir="auto"
            value={form.subject}
            onChange={({ currentTarget }) => change({ subject: currentTarget.value })}
          />
        )}
      </section>
      <Explanation rule={known} outcome={outcome} was={standing?.was ?? []} />
      {outcome.ok && outcome.value.applicable && (
        <PaperActs id={view.row.id} rule={rule} deadline={deadline} given={form.given} />
      )}
    </>
  )
  if (!open) return body
  return (
    <PanelForm
      actLabel={t(standing ? 'deadlines.save' : 'deadlines.confirm')}
      onSubmit={send}
      refused={refused}
      onClose={cancel}
    >
      {body}
    </PanelForm>
  )
}
