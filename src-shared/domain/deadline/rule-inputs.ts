import { effectOf } from './effects'
import type { EventKind } from './event'
import { type HappeningName, type InputName, isInputName } from './inputs'
import { modeRules } from './mode'
import type { DeadlineRule, Lasting } from './rule'
import { startNames } from './shape'

export interface RuleInput {
  readonly name: InputName
  readonly required: boolean
  /** False for what is taken and told to have no effect, as a formal notice. */
  readonly moves: boolean
}

const kindOf: Readonly<Record<HappeningName | 'expert-asked' | 'summons-void', EventKind>> = {
  acknowledgment: 'acknowledgment',
  enforcement: 'enforcement',
  'expert-start': 'expert',
  'expert-end': 'expert',
  'expert-asked': 'expert',
  'formal-notice': 'formal-notice',
  'impossibility-start': 'impossibility',
  'impossibility-end': 'impossibility',
  'insurer-expert': 'insurer-expert',
  'mediation-start': 'mediation',
  'mediation-end': 'mediation',
  negotiation: 'negotiation',
  order: 'lawsuit',
  'recorded-letter': 'recorded-letter',
  summons: 'lawsuit',
  'summons-void': 'lawsuit'
}

/** What happens later, and belongs to the case rather than to one deadline. */
export function isHappening(name: InputName): boolean {
  return Object.hasOwn(kindOf, name)
}

/** What happens later: every rule takes it, and says what it does to it. */
function happenings(rule: DeadlineRule): RuleInput[] {
  return Object.entries(kindOf).flatMap(([name, kind]) => {
    const moves = effectOf({ kind }, rule).does !== 'none'
    return isInputName(name) ? [{ name, required: false, moves }] : []
  })
}

const must = (name: InputName): RuleInput => ({ name, required: true, moves: true })
const may = (name: InputName): RuleInput => ({ name, required: false, moves: true })

function asked(lasting: Lasting): RuleInput[] {
  if ('asked' in lasting) return [must(lasting.asked)]
  return 'base' in lasting ? [may(lasting.extra)] : []
}

function ofConditions(rule: DeadlineRule): RuleInput[] {
  return (rule.conditions ?? []).flatMap(({ input, when, required }) => [
    required ? must(input) : may(input),
    ...(when ? [may(when.input)] : [])
  ])
}

function ofVariants(rule: DeadlineRule): RuleInput[] {
  return (rule.variants ?? []).flatMap(({ when, start, duration }) =>
    [may(when.input), ...(start ? startNames(start) : []), ...(duration ? asked(duration) : [])].map(({ name }) =>
      may(name)
    )
  )
}

const known = new WeakMap<DeadlineRule, readonly RuleInput[]>()

/** The inputs of a rule, those it cannot do without marked; each name once. Remembered: every date asks for them. */
export function inputsOf(rule: DeadlineRule): readonly RuleInput[] {
  const found = known.get(rule) ?? listInputs(rule)
  known.set(rule, found)
  return found
}

function listInputs(rule: DeadlineRule): readonly RuleInput[] {
  const starts = startNames(rule.start)
  const all: RuleInput[] = [
    ...starts.map(({ name, required }) => (required ? must(name) : may(name))),
    ...(starts.length === 1 ? [may('trigger')] : []),
    ...asked(rule.duration),
    ...(rule.cap ? [rule.cap.required ? must(rule.cap.input) : may(rule.cap.input)] : []),
    ...ofConditions(rule),
    ...ofVariants(rule),
    ...(rule.outputs ?? []).flatMap(({ from }) => from.filter(isInputName).map(may)),
    ...(rule.formula ? [may('reading')] : []),
    ...(modeRules[rule.mode].strict ? [may('midnight-start')] : []),
    may('zone'),
    ...happenings(rule),
    { name: 'direction', required: false, moves: false }
  ]
  return all.filter(({ name }, place) => all.findIndex((other) => other.name === name) === place)
}
