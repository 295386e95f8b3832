import type { planEvents } from '../domain/case/events/plans'
import type { DelayPlan, PlanStep } from '../domain/deadline/plan'
import type { PlainDate } from '../lib/plain-date'
import { ruleName } from './deadline-words'
import { beside, type Told } from './entry-told'
import type { Format } from './format'
import { isTextKey, type Translate } from './translator'

const said = (t: Translate, key: string, id: string): string => (isTextKey(key) ? t(key) : id.replaceAll('-', ' '))

/** The name of a day a plan hangs on: of a date of the case, or of a deadline by its rule. */
export function planDayWords(t: Translate, named: string): string {
  if (named.startsWith('rule:')) return t('plan-why.rule', { rule: ruleName(t, named.slice('rule:'.length)) })
  const day = named.replace(/^day:/u, '')
  return said(t, `plan-anchor.${day}`, day)
}

/** The names of a plan, of the day it hangs on and of its steps: the firm's own, or those of the catalogue. */
export const planWords = (t: Translate) => ({
  plan: ({ id, name }: Pick<DelayPlan, 'id' | 'name'>) => name ?? said(t, `plan.${id}`, id),
  anchor: (named: string) => planDayWords(t, named),
  step: ({ id, name }: Pick<PlanStep, 'id' | 'name'>) => name ?? said(t, `plan-step.${id}`, id)
})

/** `10 jours avant : Visiter les lieux (mardi 24 mars 2026)`: why a step stands on its day. */
export function stepWhy(
  t: Translate,
  format: Format,
  step: PlanStep,
  anchor: string,
  start: PlainDate | undefined
): string {
  const why = spanWords(t, format, step, anchor)
  return start ? `${why} (${format.longDate(start)})` : t('plan-why.unknown', { why })
}

function spanWords(t: Translate, format: Format, step: PlanStep, anchor: string): string {
  if ('businessDays' in step) return inDays(t, 'after', step.businessDays, anchor)
  if ('businessDaysBefore' in step) return inDays(t, 'before', step.businessDaysBefore, anchor)
  const [way, length] = 'after' in step ? (['after', step.after] as const) : (['before', step.before] as const)
  const parts = (['years', 'months', 'weeks', 'days'] as const).flatMap((unit) => {
    const count = length[unit]
    return count === undefined || count === 0 ? [] : [t(`deadline.${unit}`, { count })]
  })
  return parts.length === 0
    ? t('plan-why.same-day', { anchor })
    : t(`plan-why.${way}`, { length: format.list(parts), anchor })
}

function inDays(t: Translate, way: 'after' | 'before', count: number, anchor: string): string {
  if (count === 0) return t('plan-why.same-day', { anchor })
  return t(`plan-why.${way}`, { length: t('plan-why.business-days', { count }), anchor })
}

/** What the entries about plans say. */
export const planEventWords: { readonly [T in keyof typeof planEvents]: Told<T> } = {
  'plan-laid-out': ({ name, plan, anchor }, { t, format }) => ({
    title: beside(t('event.plan-laid-out'), name),
    facts: [[planDayWords(t, plan.anchor), anchor ? format.longDate(anchor) : t('event.plan-follows')]]
  }),
  'plan-moved': ({ name, was, anchor }, { t, format }) => ({
    title: beside(t('event.plan-moved'), name),
    facts: [
      ...(was ? [[t('event.task-moved.was'), format.longDate(was)] as const] : []),
      [t('own-plans.anchor'), anchor ? format.longDate(anchor) : t('event.plan-follows')]
    ]
  }),
  'task-moved': ({ task: id, was, due, because }, { t, format, task }) => ({
    title: beside(t('event.task-moved'), task(id)),
    facts: [
      ...(was ? [[t('event.task-moved.was'), format.longDate(was)] as const] : []),
      [t('steps.due'), format.longDate(due)],
      [
        t('event.task-moved.because'),
        `${because.name ?? planDayWords(t, because.from)}, ${format.longDate(because.on)}`
      ]
    ]
  })
}
