import { Select } from '@mantine/core'
import { useState } from 'react'
import { otherDays, type PlanBasis, planAnchor, plansFor } from '../../../src-shared/domain/case/plans/plan-anchor'
import { type DelayPlan, isStepName, layOutPlan, plansOf } from '../../../src-shared/domain/deadline/plan'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { planWords, stepWhy } from '../../../src-shared/texts/plan-words'
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
  const plans = plansOf(data.plans, data.own.plans, data.own.plansAside)
  return <Plan {...props} plans={plansFor(props.view.row.type, plans)} />
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
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const empty: Form = { plan: undefined, anchor: undefined, known: {} }
  const { form, change, drop } = useKeptForm<Form>(kept, view.row.id, empty)
  const plan = plans.find(({ id }) => id === form.plan) ?? plans[0]
  if (!plan) return <p className={classes['soft']}>{t('delay-plan.none')}</p>
  const { told, days } = daysOf(view, plan, form)
  const tasks = days.filter(({ id, on }) => (on === undefined || on >= today) && form.known[id] === undefined)
  const anchored = form.anchor !== undefined && form.anchor !== told
  const send = async () => {
    if (tasks.length === 0) return
    const outcome = await run({
      type: 'lay-out-plan',
      plan: plan.id,
      name: words.plan(plan),
      words: Object.fromEntries(plan.steps.map((step) => [step.id, words.step(step)])),
      known: form.known,
      ...(anchored && { anchor: form.anchor })
    })
    setRefused(outcome.ok ? undefined : outcome.words)
    if (!outcome.ok) return
    drop()
    onClose()
  }
  return (
    <PanelForm
      actLabel={t('delay-plan.make', { count: tasks.length })}
      onSubmit={send}
      refused={refused}
      onClose={onClose}
    >
      <Select
        {...field({ label: t('delay-plan.which') })}
        allowDeselect={false}
        data={plans.map((one) => ({ value: one.id, label: words.plan(one) }))}
        value={plan.id}
        onChange={(id) => change({ plan: id ?? plan.id, anchor: undefined, known: {} })}
      />
      <PlainDayField
        key={plan.id}
        label={words.anchor(plan.anchor)}
        hint={told ? t(anchored ? 'delay-plan.follows-not' : 'delay-plan.follows') : undefined}
        width="date"
        value={form.anchor ?? told}
        onChange={(day) => change({ anchor: day })}
      />
      {days.every(({ on }) => on === undefined) && <p className={classes['soft']}>{t('delay-plan.fill')}</p>}
      <Days days={days} today={today} known={form.known} onKnown={(known) => change({ known })} plan={plan} />
    </PanelForm>
  )
}

/** The day the case tells for the plan, and the days that follow from it or from the one that was typed. */
function daysOf(view: CaseView, plan: DelayPlan, { anchor, known }: Form) {
  const { basis, list } = view.deadlines
  const days: PlanBasis = { given: basis.given, opened: view.plans.opened }
  const told = planAnchor(plan.anchor, days, list)
  const others = otherDays(plan, days, list)
  return { told, days: layOutPlan(plan, anchor ?? told, basis.given.zone ?? 'metro', known, others) }
}

interface DaysProps {
  readonly plan: DelayPlan
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
  const fromWords = (from: string): string => {
    const before = isStepName(from) ? plan.steps.find(({ id }) => id === from) : undefined
    return before ? words.step(before) : words.anchor(from === 'anchor' ? plan.anchor : from)
  }
  return (
    <>
      <ul className={classes['lines']} aria-label={t('delay-plan.days')}>
        {plan.steps.map((step) => {
          const day = days.find(({ id }) => id === step.id)
          const past = day?.on !== undefined && day.on < today && known[step.id] === undefined
          return (
            <li key={`${plan.id} ${step.id}`}>
              <span className={classes['grow']}>
                <bdi>{words.step(step)}</bdi>
                <span>
                  {day?.on ? format.longDate(day.on) : t('delay-plan.waits')}
                  {past && ` · ${t('delay-plan.past')}`}
                </span>
                <span className={classes['soft']}>{stepWhy(t, format, step, fromWords(step.from), day?.start)}</span>
              </span>
              <PlainDayField
                label={t('delay-plan.reached', { step: words.step(step) })}
                width="date"
                optional
                value={known[step.id]}
                onChange={(on) => reach(step.id, on)}
              />
            </li>
          )
        })}
      </ul>
      {days.some(({ on }) => on === undefined) && <p className={classes['soft']}>{t('delay-plan.later')}</p>}
      <p className={classes['soft']}>{t('delay-plan.moved')}</p>
    </>
  )
}
