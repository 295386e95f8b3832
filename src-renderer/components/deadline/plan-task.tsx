import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { planDayWords, stepWhy } from '../../../src-shared/texts/plan-words'
import { useTexts } from '../../lib/texts'
import { DueMark } from '../marks/due-mark'
import { StatusMark } from '../marks/status-mark'
import classes from './plan-task.module.css'

type Plan = CaseView['plans']['runs'][number]
type Step = Plan['steps'][number]
type Task = CaseView['tasks'][number]

/** Why a step of a plan stands on its day: what it counts from, what moved it, or that somebody chose the day. */
export function PlanTaskWhy({
  plan,
  step: { step, fromWords, start },
  task
}: {
  readonly plan: Plan
  readonly step: Step
  readonly task: Task | undefined
}) {
  const { t, format } = useTexts()
  const named = step.from === 'anchor' ? plan.from : step.from
  const why = stepWhy(t, format, step, fromWords ?? planDayWords(t, named), start)
  const last = task?.was?.at(-1)
  return (
    <>
      <span className={classes['why']}>{task?.byHand ? t('delay-plan.task-by-hand') : why}</span>
      {last && !task?.byHand && (
        <span className={classes['why']}>
          {t(last.due ? 'delay-plan.task-was' : 'delay-plan.task-given', {
            ...(last.due && { was: format.longDate(last.due) }),
            anchor: last.because.name ?? planDayWords(t, last.because.from),
            date: format.longDate(last.because.on)
          })}
        </span>
      )}
    </>
  )
}

/** The same under a task, wherever it stands; nothing for a task of no plan. */
export function TaskWhy({ view, task }: { readonly view: CaseView; readonly task: Task }) {
  const plan = view.plans.runs.find(({ id }) => id === task.of?.run)
  const step = plan?.steps.find(({ step: { id } }) => id === task.of?.step)
  return plan && step && !task.done && !task.dropped ? <PlanTaskWhy plan={plan} step={step} task={task} /> : null
}

/** The day of a step and how it stands. */
export function PlanTaskDay({ step: { on }, task }: { readonly step: Step; readonly task: Task | undefined }) {
  const { t, format } = useTexts()
  if (task?.done) return <StatusMark tone="green">{t('delay-plan.task-done')}</StatusMark>
  if (task?.dropped) return <StatusMark tone="plain">{t('delay-plan.task-dropped')}</StatusMark>
  const day = task?.due ?? on
  if (!day) return <StatusMark tone="slate">{t('delay-plan.waits')}</StatusMark>
  if (task) return <DueMark due={day} />
  return <span className={classes['why']}>{`${format.longDate(day)} · ${t('delay-plan.no-task')}`}</span>
}
