import { type AnchorName, anchorNames, onlyInputs } from '../../../src-shared/domain/case/deadlines/anchors'
import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import { proposedDeadlines } from '../../../src-shared/domain/case/deadlines/proposed'
import type { DeadlineInputs } from '../../../src-shared/domain/deadline/inputs'
import { inputsOf } from '../../../src-shared/domain/deadline/rule-inputs'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'
import { InputFields } from './input-fields'
import { ruleOf } from './rows'

interface AnchorsPanelProps {
  readonly view: CaseView
  readonly lore: DeadlineLore
  readonly onClose: () => void
}

const kept: KeptForms<{ readonly given: DeadlineInputs }> = new Map()

/** The days and facts of the case: those its rules count from first, the others folded. */
export function AnchorsPanel({ view, lore, onClose }: AnchorsPanelProps) {
  const { t } = useTexts()
  const { basis, anchors } = view.deadlines
  const { form, change, drop, submit, refused } = useCommandForm(view.row.id, kept, { given: {} })
  const given = { ...basis.given, ...form.given }
  const useful = usefulAnchors(view, lore)
  const [first, others] = [
    anchorNames.filter((name) => useful.has(name)),
    anchorNames.filter((name) => !useful.has(name))
  ]
  const cancel = () => {
    drop()
    onClose()
  }
  const send = async () => {
    const cleared = anchorNames.filter(
      (name) => name in form.given && form.given[name] === undefined && anchors[name] !== undefined
    )
    const told = onlyInputs(form.given, () => true)
    if (await submit({ type: 'record-anchors', given: told, cleared }, t('deadlines.anchors.done'))) onClose()
  }
  const fields = (names: readonly AnchorName[]) => (
    <InputFields
      names={names}
      required={names}
      given={given}
      onChange={(name, value) => change({ given: { ...form.given, [name]: value } })}
    />
  )
  return (
    <PanelForm actLabel={t('action.save')} onSubmit={send} refused={refused} onClose={cancel}>
      <p className={classes['soft']}>
        {t('deadlines.anchors.hint')} {t('deadlines.inputs.own')}
      </p>
      {fields(first)}
      <details className={classes['folded']} open={first.length === 0}>
        <summary>{t('deadlines.anchors.more')}</summary>
        {fields(others)}
      </details>
    </PanelForm>
  )
}

/** The anchors of the rules this case calls for or stands for, and those it has. */
function usefulAnchors({ deadlines }: CaseView, lore: DeadlineLore): ReadonlySet<string> {
  const { basis, list, declined, anchors } = deadlines
  const called = proposedDeadlines(basis, { deadlines: list, declined }, lore).flatMap((one) =>
    one.kind === 'not-applicable' ? [] : [one.rule]
  )
  const rules = [...called, ...list.map(({ rule }) => rule)].flatMap((id) => ruleOf(lore, id) ?? [])
  const moving = rules.flatMap((rule) => inputsOf(rule).flatMap(({ name, moves }) => (moves ? [name] : [])))
  return new Set([...moving.filter((name) => name !== 'zone'), ...Object.keys(anchors)])
}
