import { Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { disputeTypes } from '../../../src-shared/domain/case/dispute-types'
import {
  movedStep,
  newStep,
  ownPlan,
  type PlanFields,
  planFields,
  type StepFields,
  stepCount
} from '../../../src-shared/domain/deadline/own-plan'
import { type DelayPlan, isStepName, planDays, planProblem } from '../../../src-shared/domain/deadline/plan'
import type { Output } from '../../../src-shared/ipc/contract'
import { ruleWords } from '../../../src-shared/texts/deadline-words'
import { planWords } from '../../../src-shared/texts/plan-words'
import { ActButton } from '../../components/act/act-button'
import { useKeepSettings } from '../../components/deadline/use-deadline-settings'
import { ChipsField } from '../../components/form/chips-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { type Texts, useTexts } from '../../lib/texts'
import classes from './deadline-settings.module.css'
import { PlanStepFields } from './plan-step-fields'

type Settings = Output<'deadline.settings'>
export interface Choice {
  readonly value: string
  readonly label: string
}

interface PlanFormProps {
  readonly settings: Settings
  /** The plan that is edited, or stood in the place of. */
  readonly base: DelayPlan | undefined
  readonly onClose: () => void
}

const blank: PlanFields = { name: '', types: [], anchor: 'defect-notified', steps: [newStep([])] }

/** A plan as a firm writes it: the day it counts from, and its steps in their order. */
export function PlanForm({ settings, base, onClose }: PlanFormProps) {
  const texts = useTexts()
  const { t } = texts
  const field = useFieldProps()
  const words = planWords(t)
  const { keep, refused } = useKeepSettings()
  const [form, setForm] = useState(() => (base ? planFields(base, words) : blank))
  const [asked, setAsked] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const change = (part: Partial<PlanFields>) => setForm({ ...form, ...part })
  const { steps } = form
  const own = settings.own.plans ?? []
  const circle = circleWords(texts, form)
  const send = async () => {
    setAsked(true)
    if (form.name.trim() === '' || steps.length === 0 || circle || steps.some((step) => isWrong(step, steps))) return
    const taken = new Set([...settings.plans, ...own].map(({ id }) => id))
    const said = { plan: (id: string) => words.plan({ id }), step: (id: string) => words.step({ id }) }
    const plan = ownPlan(form, base, taken, said)
    if (!plan) return
    const place = own.findIndex(({ id }) => id === plan.id)
    const plans = place < 0 ? [...own, plan] : own.with(place, plan)
    if (await keep({ plans }, t('own-plans.saved'))) onClose()
  }
  const setStep = (id: string, part: Partial<StepFields>) =>
    change({ steps: steps.map((step) => (step.id === id ? { ...step, ...part } : step)) })
  const add = () => {
    change({ steps: [...steps, newStep(steps)] })
    // The new one is written next.
    setTimeout(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus())
  }
  return (
    <PanelForm actLabel={t('action.save')} onSubmit={send} refused={refused} onClose={onClose}>
      <TextInput
        {...field({ label: t('own-plans.name'), error: asked && form.name.trim() === '' ? 'required' : undefined })}
        data-autofocus
        maxLength={120}
        value={form.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <ChipsField
        label={t('own-plans.types')}
        hint={t('own-plans.types.hint')}
        choices={disputeTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
        value={form.types}
        onChange={(types) => change({ types })}
      />
      <Select
        {...field({ label: t('own-plans.anchor') })}
        searchable
        allowDeselect={false}
        data={dayGroups(texts, settings, '')}
        value={form.anchor}
        onChange={(anchor) => change({ anchor: anchor ?? form.anchor })}
      />
      <ol className={classes['steps']} ref={list}>
        {steps.map((step, place) => (
          <li key={step.id}>
            <PlanStepFields
              step={step}
              place={place}
              of={steps.length}
              from={fromGroups(texts, settings, form, step.id)}
              asked={asked}
              gone={isGone(step, steps)}
              onChange={(part) => setStep(step.id, part)}
              onMove={(by) => change({ steps: movedStep(steps, step.id, by) })}
              onRemove={() => change({ steps: steps.filter(({ id }) => id !== step.id) })}
            />
          </li>
        ))}
      </ol>
      <div className={classes['acts']}>
        <ActButton label={t('own-plans.step.add')} icon={IconPlus} size="small" onAct={add} inPalette={false} />
        <p className={classes['hint']}>{t('own-plans.business-hint')}</p>
        {asked && steps.length === 0 && (
          <p className={classes['wrong']} role="alert">
            {t('own-plans.no-steps')}
          </p>
        )}
        {asked && circle && (
          <p className={classes['wrong']} role="alert">
            {circle}
          </p>
        )}
      </div>
    </PanelForm>
  )
}

const isGone = ({ from }: StepFields, steps: readonly StepFields[]): boolean =>
  isStepName(from) && !steps.some(({ id }) => id === from)

const isWrong = (step: StepFields, steps: readonly StepFields[]): boolean =>
  step.name.trim() === '' || stepCount(step.count) === undefined || isGone(step, steps)

const nameOf = ({ t }: Texts, steps: readonly StepFields[], id: string): string => {
  const place = steps.findIndex((step) => step.id === id)
  const name = steps[place]?.name.trim() ?? ''
  return name === '' ? t('own-plans.unnamed', { number: place + 1 }) : name
}

/** The steps that count from each other in a circle, in words; undefined where none do. */
function circleWords(texts: Texts, { steps }: PlanFields): string | undefined {
  const chain = steps.map(({ id, from }) => ({ id, from, businessDays: 0 }))
  const problem = planProblem({ steps: chain })
  if (problem?.kind !== 'cycle') return undefined
  const names = [...problem.steps, ...problem.steps.slice(0, 1)].map((id) => nameOf(texts, steps, id))
  return texts.t('own-plans.cycle', { steps: names.join(' → ') })
}

/** Dates of the case and deadlines by their rules, under their names. */
function dayGroups({ t, language }: Texts, settings: Settings, prefix: '' | 'day:') {
  const words = planWords(t)
  const rules = new Map([...settings.rules, ...(settings.own.rules ?? [])].map((rule) => [rule.id, rule]))
  const byName = (a: Choice, b: Choice): number => a.label.localeCompare(b.label, language)
  return [
    {
      group: t('own-plans.group.days'),
      items: planDays
        // A day that is asked belongs to the plan, not to one of its steps.
        .filter((day) => prefix === '' || (day !== 'asked' && day !== 'due-date'))
        .map((day) => ({ value: `${prefix}${day}`, label: words.anchor(day) }))
    },
    {
      group: t('own-plans.group.rules'),
      items: [...rules.values()]
        .map((rule) => ({ value: `rule:${rule.id}`, label: ruleWords(language, rule).name }))
        .toSorted(byName)
    }
  ]
}

function fromGroups(texts: Texts, settings: Settings, { steps, anchor }: PlanFields, id: string) {
  const { t } = texts
  const others = steps.filter((step) => step.id !== id)
  return [
    {
      group: t('own-plans.group.plan'),
      items: [{ value: 'anchor', label: `${t('own-plans.from.plan')} (${planWords(t).anchor(anchor)})` }]
    },
    {
      group: t('own-plans.group.steps'),
      items: others.map((step) => ({ value: step.id, label: nameOf(texts, steps, step.id) }))
    },
    ...dayGroups(texts, settings, 'day:')
  ].filter(({ items }) => items.length > 0)
}
