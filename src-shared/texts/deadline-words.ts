import type { Language } from '../domain/common/vocabulary'
import type { Duration } from '../domain/deadline/duration'
import type { InputName } from '../domain/deadline/inputs'
import type { DeadlineRule } from '../domain/deadline/rule'
import type { Step } from '../domain/deadline/step'
import { assertNever } from '../lib/assert-never'
import { plainDate } from '../lib/plain-date'
import { type Format, formatFor } from './format'
import { nameGiven } from './rule-names'
import { isTextKey, type Translate, translator } from './translator'

/** `1 an`, `1 mois et 15 jours`. */
export function durationWords(language: Language, { years, months, weeks, days }: Duration): string {
  const t = translator(language)
  const parts = { years, months, weeks, days }
  const words = (['years', 'months', 'weeks', 'days'] as const).flatMap((unit) => {
    const count = parts[unit]
    return count === undefined ? [] : [t(`deadline.${unit}`, { count })]
  })
  return formatFor(language).list(words)
}

/** The name of a rule by its id: the firm's own where it has one, else that of the catalogue, else the words of its id. */
export function ruleName(t: Translate, id: string): string {
  const own = t.ruleName?.(id)
  return own ?? shown(t, `deadline.rule.${id}`) ?? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`
}

/** The value of an input as it reads: a day, yes or no, a number, a choice. */
export function inputValueWords(
  t: Translate,
  format: Format,
  name: InputName,
  value: string | number | boolean
): string {
  if (typeof value === 'boolean') return t(value ? 'deadlines.yes' : 'deadlines.no')
  if (typeof value === 'number') return format.integer(value)
  const day = plainDate.safeParse(value)
  if (day.success) return format.longDate(day.data)
  if (name === 'direction' || name === 'status') return shown(t, `${name}.${value}`) ?? value
  return shown(t, `deadline.choice.${value}`) ?? value
}

const shown = (t: Translate, key: string): string | undefined => (isTextKey(key) ? t(key) : undefined)

export interface RuleWords {
  readonly name: string
  /** What follows when the day passes. */
  readonly consequence: string | undefined
  readonly notes: readonly string[]
  /** What is still owed after the last day. */
  readonly after: string | undefined
}

/** The words of a rule: a firm's own rule brings them, those shipped are in the catalogue. */
export function ruleWords(language: Language, rule: DeadlineRule): RuleWords {
  const t = translator(language)
  return {
    name: (rule.words && nameGiven(rule.words, language)) ?? shown(t, `deadline.rule.${rule.id}`) ?? rule.id,
    consequence: rule.words?.consequence ?? shown(t, `deadline.consequence.${rule.consequence}`),
    notes: rule.notes.flatMap((note) => shown(t, `deadline.note.${note}`) ?? []),
    after: rule.afterExpiry && shown(t, `deadline.after.${rule.afterExpiry.code}`)
  }
}

/** Why a rule does not apply; its code where it is a rule of the firm's own. */
export function reasonWords(language: Language, reason: string): string {
  return shown(translator(language), `deadline.reason.${reason}`) ?? reason
}

/** What an input is called; the day a rule starts from by what happens on that day. */
export function inputWords(t: Translate, name: InputName, rule?: string): string {
  const start = name === 'trigger' && rule !== undefined ? shown(t, `deadline.trigger.${rule}`) : undefined
  return start ?? t(`deadline.input.${name}`)
}

/**
 * One step of the arithmetic of a date, as a sentence.
 * @param rule whose date it is
 */
export function stepWords(language: Language, step: Step, rule: string): string {
  const t = translator(language)
  const { longDate: day, date: bareDay } = formatFor(language)
  switch (step.code) {
    case 'start':
      return t('deadline.step.start', { input: inputWords(t, step.input, rule), on: day(step.on) })
    case 'start-after':
      return t('deadline.step.start-after', {
        input: inputWords(t, step.input, rule),
        from: day(step.from),
        plus: durationWords(language, step.plus),
        on: day(step.on)
      })
    case 'count':
      return t('deadline.step.count', {
        plus: durationWords(language, step.plus),
        from: day(step.from),
        to: day(step.to)
      })
    case 'skipped':
    case 'stays':
      return t(`deadline.step.${step.code}`, { on: bareDay(step.on), because: t(`deadline.closed.${step.because}`) })
    case 'clamped':
    case 'midnight-start':
      return t(`deadline.step.${step.code}`, { to: day(step.to) })
    case 'moved':
      return t('deadline.step.moved', {
        from: bareDay(step.from),
        because: t(`deadline.closed.${step.because}`),
        to: day(step.to)
      })
    case 'capped':
      return t('deadline.step.capped', {
        input: inputWords(t, step.input, rule),
        on: day(step.on),
        plus: durationWords(language, step.plus),
        to: day(step.to)
      })
    case 'month-end':
      return t('deadline.step.month-end', { reading: step.reading, from: day(step.from), to: day(step.to) })
    case 'output':
      return t('deadline.step.output', {
        name: shown(t, `deadline.output.${step.name}`) ?? step.name,
        on: day(step.on)
      })
    case 'start-latest':
    case 'last-day':
    case 'act-by':
      return t(`deadline.step.${step.code}`, { on: day(step.on) })
    case 'interrupted':
    case 'suspended':
    case 'postponed':
    case 'six-months':
    case 'pending':
    case 'no-effect':
      return eventWords(language, step)
    default:
      return assertNever(step)
  }
}

type EventStep = Extract<
  Step,
  { readonly code: 'interrupted' | 'suspended' | 'postponed' | 'six-months' | 'pending' | 'no-effect' }
>

/** What an event did to the period, or that it did nothing. */
function eventWords(language: Language, step: EventStep): string {
  const t = translator(language)
  const day = formatFor(language).longDate
  if (step.code === 'six-months') return t('deadline.step.six-months', { until: day(step.until), to: day(step.to) })
  const event = t(`deadline.event.${step.event}`)
  switch (step.code) {
    case 'interrupted':
      return t('deadline.step.interrupted', { event, on: day(step.on), from: day(step.from), to: day(step.to) })
    case 'suspended': {
      const { remaining } = step
      return t('deadline.step.suspended', {
        event,
        from: day(step.from),
        until: day(step.until),
        remaining,
        to: day(step.to)
      })
    }
    case 'postponed':
      return t('deadline.step.postponed', { event, from: day(step.from), until: day(step.until), to: day(step.to) })
    case 'pending':
      return t('deadline.step.pending', { event, on: day(step.on) })
    case 'no-effect':
      return t('deadline.step.no-effect', { event, on: day(step.on), because: t(`deadline.no-effect.${step.because}`) })
    default:
      return assertNever(step)
  }
}
