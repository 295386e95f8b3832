import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { type PersonId, personId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { personName } from '../../../src-shared/texts/names'
import { DayField } from '../../components/form/day-field'
import { EditForm } from '../../components/form/edit-form'
import { useFieldProps } from '../../components/form/use-field-props'
import { dayProblem, readDay } from '../../components/happened/read-day'
import { useCaseCommands } from '../../lib/case-commands'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'

/** What is changed about a step that is open. */
export type StepChange =
  | { readonly kind: 'move'; readonly promise: CaseView['promises'][number] }
  | { readonly kind: 'change'; readonly task: CaseView['tasks'][number] }
  | { readonly kind: 'drop'; readonly task: CaseView['tasks'][number] }

interface Typed {
  readonly text: string
  readonly due: string
  readonly owner: PersonId | undefined
  readonly reason: string
}

interface StepChangeFormProps {
  readonly view: CaseView
  readonly change: StepChange
  readonly onClose: () => void
}

/** Moves a promise, changes a task or gives it up; what was said before stays on record. */
export function StepChangeForm({ view, change, onClose }: StepChangeFormProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const task = change.kind === 'move' ? undefined : change.task
  const [typed, setTyped] = useState<Typed>({
    text: task?.text ?? '',
    due: task?.due === undefined ? '' : format.numericDate(task.due),
    owner: task?.owner,
    reason: ''
  })
  const [asked, setAsked] = useState(false)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const day = readDay(typed.due, today, 'future')
  const problems = problemsOf(change, typed, day)
  const save = async () => {
    setAsked(true)
    const command = commandOf(change, typed, day)
    if (Object.keys(problems).length > 0 || command === undefined) return
    const outcome = await run(command, t('steps.noted'))
    if (outcome.ok) onClose()
    else setRefused(outcome.words)
  }
  const label = t(`steps.${change.kind}`)
  return (
    <EditForm label={label} submit={label} onSubmit={save} onHide={onClose} onCancel={onClose} refused={refused}>
      <StepFields change={change} typed={typed} onChange={setTyped} problems={asked ? problems : {}} />
    </EditForm>
  )
}

type Problems = Readonly<Partial<Record<keyof Typed, string>>>

interface StepFieldsProps {
  readonly change: StepChange
  readonly typed: Typed
  readonly problems: Problems
  readonly onChange: (typed: Typed) => void
}

function StepFields({ change, typed, problems, onChange }: StepFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { people } = useOrganisation()
  return (
    <>
      {change.kind === 'change' && (
        <TextInput
          {...field({ label: t('steps.what.task'), error: problems.text })}
          maxLength={500}
          value={typed.text}
          onChange={(event) => onChange({ ...typed, text: event.currentTarget.value })}
        />
      )}
      {change.kind !== 'drop' && (
        <DayField
          label={t('steps.due')}
          lean="future"
          optional={change.kind === 'change'}
          error={problems.due}
          value={typed.due}
          onChange={(due) => onChange({ ...typed, due })}
        />
      )}
      {change.kind === 'change' && (
        <Select
          {...field({ label: t('steps.owner'), optional: true })}
          data={people.filter((one) => one.active).map((one) => ({ value: one.id, label: personName(one) }))}
          placeholder={t('steps.anybody')}
          value={typed.owner ?? null}
          onChange={(value) => onChange({ ...typed, owner: personId.safeParse(value).data })}
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
        />
      )}
      <TextInput
        {...field({ label: t('bulk.reason'), optional: change.kind === 'change', error: problems.reason })}
        maxLength={500}
        value={typed.reason}
        onChange={(event) => onChange({ ...typed, reason: event.currentTarget.value })}
      />
    </>
  )
}

function problemsOf({ kind }: StepChange, typed: Typed, day: PlainDate | undefined): Problems {
  const empty = typed.due.trim() === ''
  const unread = day === undefined && (kind === 'move' || (kind === 'change' && !empty))
  return {
    ...(kind === 'change' && typed.text.trim() === '' && { text: 'required' }),
    ...(unread && { due: empty ? 'required' : dayProblem(typed.due) }),
    ...(kind !== 'change' && typed.reason.trim() === '' && { reason: 'required' })
  }
}

function commandOf(
  change: StepChange,
  { text, owner, reason }: Typed,
  due: PlainDate | undefined
): CaseCommandInput | undefined {
  switch (change.kind) {
    case 'move':
      return due && { type: 'move-promise', promise: change.promise.id, due, reason }
    case 'change': {
      const optional = { ...(due && { due }), ...(owner && { owner }), ...(reason.trim() !== '' && { reason }) }
      return { type: 'change-task', task: change.task.id, text, ...optional }
    }
    case 'drop':
      return { type: 'drop-task', task: change.task.id, reason }
  }
}
