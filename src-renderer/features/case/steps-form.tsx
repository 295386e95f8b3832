import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { personName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { TaskWhy } from '../../components/deadline/plan-task'
import { DayField } from '../../components/form/day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { dayProblem, readDay } from '../../components/happened/read-day'
import { DueMark } from '../../components/marks/due-mark'
import { StatusMark } from '../../components/marks/status-mark'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCaseCommands } from '../../lib/case-commands'
import { useKeptText } from '../../lib/kept-form'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './case.module.css'
import { type StepChange, StepChangeForm } from './step-change'
import type { PanelProps } from './use-panel-command'

/** What was promised to somebody, and what we mean to do: the open ones first, each with its end. */
export function StepsForm({ view }: PanelProps) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const [change, setChange] = useState<StepChange | undefined>(undefined)
  const changed = change && idOf(change)
  const form = change !== undefined && (
    <StepChangeForm
      key={`${change.kind} ${changed}`}
      view={view}
      change={change}
      onClose={() => setChange(undefined)}
    />
  )
  const note = (command: CaseCommandInput) => async () => {
    await run(command, t('steps.noted'))
  }
  return (
    <>
      <section className={classes['block']}>
        <h3>{t('steps.promises')}</h3>
        {view.promises.length === 0 && <p className={classes['soft']}>{t('steps.promises.none')}</p>}
        <ul className={classes['list']}>
          {openFirst(view.promises, (one) => one.standing === 'open').map((promise) => (
            <li key={promise.id}>
              <bdi>{promise.text}</bdi>
              <PromiseEnd promise={promise} note={note} onChange={setChange} />
              {changed === promise.id && form}
            </li>
          ))}
        </ul>
        <NewStep view={view} kind="promise" />
      </section>
      <section className={classes['block']}>
        <h3>{t('steps.tasks')}</h3>
        {view.tasks.length === 0 && <p className={classes['soft']}>{t('steps.tasks.none')}</p>}
        <ul className={classes['list']}>
          {openFirst(view.tasks, (one) => !one.done && one.dropped !== true).map((task) => (
            <li key={task.id}>
              <bdi>{task.text}</bdi>
              <TaskWhy view={view} task={task} />
              <TaskEnd task={task} note={note} onChange={setChange} />
              {changed === task.id && form}
            </li>
          ))}
        </ul>
        <NewStep view={view} kind="task" />
      </section>
    </>
  )
}

function idOf(change: StepChange): string {
  return change.kind === 'move' ? change.promise.id : change.task.id
}

function openFirst<T>(all: readonly T[], isOpen: (one: T) => boolean): readonly T[] {
  return [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))]
}

interface PromiseEndProps {
  readonly promise: CaseView['promises'][number]
  readonly note: (command: CaseCommandInput) => () => Promise<void>
  readonly onChange: (change: StepChange) => void
}

function PromiseEnd({ promise, note, onChange }: PromiseEndProps) {
  const { t, format } = useTexts()
  const { id, due, standing } = promise
  if (standing !== 'open') {
    return (
      <span className={classes['marks']}>
        {format.longDate(due)}
        <StatusMark tone={standing === 'kept' ? 'green' : 'brick'}>
          {t(standing === 'kept' ? 'steps.kept' : 'steps.missed')}
        </StatusMark>
      </span>
    )
  }
  return (
    <span className={classes['marks']}>
      <DueMark due={due} />
      <ActButton
        label={t('steps.keep')}
        size="small"
        onAct={note({ type: 'keep-promise', promise: id, text: '' })}
        inPalette={false}
      />
      <ActButton
        label={t('steps.miss')}
        size="small"
        rank="quiet"
        onAct={note({ type: 'miss-promise', promise: id, text: '' })}
        inPalette={false}
      />
      <ActButton
        label={t('steps.move')}
        size="small"
        rank="quiet"
        onAct={() => onChange({ kind: 'move', promise })}
        inPalette={false}
      />
    </span>
  )
}

interface TaskEndProps extends Omit<PromiseEndProps, 'promise'> {
  readonly task: CaseView['tasks'][number]
}

function TaskEnd({ task, note, onChange }: TaskEndProps) {
  const { t } = useTexts()
  if (task.done) return <StatusMark tone="green">{t('steps.finished')}</StatusMark>
  if (task.dropped === true) return <StatusMark tone="plain">{t('steps.dropped')}</StatusMark>
  const quiet = (kind: 'change' | 'drop') => (
    <ActButton
      label={t(`steps.${kind}`)}
      size="small"
      rank="quiet"
      onAct={() => onChange({ kind, task })}
      inPalette={false}
    />
  )
  return (
    <span className={classes['marks']}>
      {task.due !== undefined && <DueMark due={task.due} />}
      <ActButton
        label={t('steps.finish')}
        size="small"
        onAct={note({ type: 'finish-task', task: task.id })}
        inPalette={false}
      />
      {quiet('change')}
      {quiet('drop')}
    </span>
  )
}

/** A further promise, which needs its day, or a task, which may do without. */
function NewStep({ view, kind }: { readonly view: CaseView; readonly kind: 'promise' | 'task' }) {
  const { t } = useTexts()
  const { today } = useToday()
  const field = useFieldProps()
  const { people } = useOrganisation()
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const [text, setText, dropText] = useKeptText(`${kind} ${view.row.id}`)
  const [due, setDue, dropDue] = useKeptText(`${kind} due ${view.row.id}`)
  const [by, setBy] = useState<string | null>(null)
  const [errors, setErrors] = useState<{ readonly text?: string; readonly due?: string }>({})
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const add = async () => {
    const day = readDay(due, today, 'future')
    const wrong = {
      ...(text.trim() === '' && { text: 'required' }),
      ...(day === undefined &&
        (due.trim() !== '' || kind === 'promise') && { due: due.trim() === '' ? 'required' : dayProblem(due) })
    }
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return
    const person = people.find((one) => one.id === by)?.id
    const outcome = await run(commandOf(kind, text, day, person), t('steps.noted'))
    setRefused(outcome.ok ? undefined : outcome.words)
    if (!outcome.ok) return
    dropText()
    dropDue()
  }
  return (
    <div className={classes['block']}>
      <TextInput
        {...field({ label: t(`steps.what.${kind}`), error: errors.text })}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes['pair']}>
        <DayField
          label={t('steps.due')}
          lean="future"
          optional={kind === 'task'}
          error={errors.due}
          value={due}
          onChange={setDue}
        />
        <Select
          {...field({ label: t('steps.owner'), optional: true })}
          data={people.filter((one) => one.active).map((one) => ({ value: one.id, label: personName(one) }))}
          placeholder={t('steps.anybody')}
          value={by}
          onChange={setBy}
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
        />
      </div>
      <RefusalLine words={refused} />
      <div>
        <ActButton label={t(`steps.${kind}.act`)} size="small" onAct={add} inPalette={false} />
      </div>
    </div>
  )
}

type Day = ReturnType<typeof readDay>
type Person = NonNullable<CaseView['row']['owner']> | undefined

function commandOf(kind: 'promise' | 'task', text: string, due: Day, person: Person): CaseCommandInput {
  if (kind === 'promise' && due !== undefined) return { type: 'make-promise', text, due, ...(person && { by: person }) }
  return { type: 'add-task', text, ...(due && { due }), ...(person && { owner: person }) }
}
