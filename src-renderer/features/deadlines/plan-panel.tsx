import { Select } from '@mantine/core'
import { planAnchor, plansFor } from '../../../src-shared/domain/case/deadlines/plan-anchor'
import { type DelayPlan, layOutPlan } from '../../../src-shared/domain/deadline/plan'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { planWords } from '../../../src-shared/texts/plan-words'
import { useDeadlineSettings } from '../../components/deadline/use-deadline-settings'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useCaseCommands } from '../../lib/case-commands'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './deadlines.module.css'

interface PlanPanelProps {
  readonly view: CaseView
  readonly onClose: () => void
}

/** A chain of days from one that is known, and the tasks it makes. */
export function PlanPanel(props: PlanPanelProps) {
  const { data } = useDeadlineSettings()
  if (!data) return null
  const own = data.own.plans ?? []
  const shipped = data.plans.filter(({ id }) => !own.some((one) => one.id === id))
  return <Plan {...props} plans={plansFor(props.view.row.type, [...own, ...shipped])} />
}

interface Form {
  readonly plan: string | undefined
  readonly anchor: PlainDate | undefined
  /** Days on which steps were really reached. */
  readonly known: Readonly<Record<string, PlainDate>>
}
const kept: KeptForms<Form> = new Map()

function Plan({ view, plans, onClose }: PlanPanelProps & { readonly plans: readonly DelayPlan[] }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const words = planWords(t)
  const { today } = useToday()
  const { run } = useCaseCommands(view.row.id)
  const empty: Form = { plan: undefined, anchor: undefined, known: {} }
  const { form, change, drop } = useKeptForm<Form>(kept, view.row.id, empty)
  const { basis, list } = view.deadlines
  const plan = plans.find(({ id }) => id === form.plan) ?? plans[0]
  if (!plan) return null
  const anchor = form.anchor ?? planAnchor(plan, basis, list)
  const days = anchor ? layOutPlan(plan, anchor, basis.given.zone ?? 'metro', form.known) : []
  const tasks = days.filter(({ id, on }) => on >= today && form.known[id] === undefined)
  const send = async () => {
    for (const { id, on } of tasks) {
      const done = await run({ type: 'add-task', text: words.step(id), due: on })
      if (!done.ok) return
    }
    if (tasks.length === 0) return
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('delay-plan.make', { count: tasks.length })} onSubmit={send} onClose={onClose}>
      <Select
        {...field({ label: t('delay-plan.which') })}
        allowDeselect={false}
        data={plans.map(({ id }) => ({ value: id, label: words.plan(id) }))}
        value={plan.id}
        onChange={(id) => change({ plan: id ?? plan.id, anchor: undefined, known: {} })}
      />
      <PlainDayField
        key={plan.id}
        label={words.anchor(plan.anchor)}
        width="date"
        value={anchor}
        onChange={(day) => change({ anchor: day })}
      />
      {days.length === 0 ? (
        <p className={classes['soft']}>{t('delay-plan.fill')}</p>
      ) : (
        <Days days={days} today={today} known={form.known} onKnown={(known) => change({ known })} plan={plan.id} />
      )}
    </PanelForm>
  )
}

interface DaysProps {
  readonly plan: string
  readonly days: ReturnType<typeof layOutPlan>
  readonly today: PlainDate
  readonly known: Form['known']
  readonly onKnown: (known: Form['known']) => void
}

function Days({ plan, days, today, known, onKnown }: DaysProps) {
  const { t, format } = useTexts()
  const words = planWords(t)
  const reach = (id: string, on: PlainDate | undefined) => {
    const { [id]: _before, ...others } = known
    onKnown(on ? { ...others, [id]: on } : others)
  }
  return (
    <>
      <ul className={classes['lines']} aria-label={t('delay-plan.days')}>
        {days.map(({ id, on }) => (
          <li key={`${plan} ${id}`}>
            <span className={classes['grow']}>
              <span>{words.step(id)}</span>
              <span className={classes['soft']}>
                {format.longDate(on)}
                {on < today && known[id] === undefined && ` · ${t('delay-plan.past')}`}
              </span>
            </span>
            <PlainDayField
              label={t('delay-plan.reached', { step: words.step(id) })}
              width="date"
              optional
              value={known[id]}
              onChange={(day) => reach(id, day)}
            />
          </li>
        ))}
      </ul>
      <p className={classes['soft']}>{t('delay-plan.moved')}</p>
    </>
  )
}
