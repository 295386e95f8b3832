import type { PlainDate } from '../../lib/plain-date'
import { ok, type Result, refuse } from '../../lib/result'
import { applicabilityOf } from './applicability'
import { applyEvents } from './apply-events'
import { actBy } from './count'
import type { Deadline, DeadlineRefusal, NotApplicable } from './deadline'
import type { Duration } from './duration'
import { type DeadlineEvent, eventsAmong, inOrder } from './event'
import { closedBecause } from './holidays'
import type { DeadlineInputs, InputName } from './inputs'
import { modeRules } from './mode'
import { outputsOf } from './outputs'
import { barePeriod } from './period'
import { missing, questionRefusal } from './question'
import type { DeadlineRule } from './rule'
import { inputsOf } from './rule-inputs'
import { type Rules, versionOn } from './rule-set'
import { lengthOf, type Shape, shapeOf, startNames, withTrigger } from './shape'
import { sideOf } from './side'
import { type Started, startDay } from './start-day'
import type { Step } from './step'
import type { Zone } from './zone'

/**
 * The date a rule gives, with every step of its arithmetic; that it does not apply, and why; or what is wrong with the
 * question. Computed from what was entered: never advice.
 * @param given days as `2026-03-03`; facts nobody told are left out, and said to be assumed where they decide
 * @param happened events beside those among the inputs, where one of a kind is not enough
 */
export function computeDeadline(
  rules: Rules,
  id: string,
  given: DeadlineInputs,
  happened: readonly DeadlineEvent[] = []
): Result<Deadline | NotApplicable, DeadlineRefusal> {
  const found = chosenVersion(rules, id, given)
  if (found === undefined) return refuse({ kind: 'unknown-rule' })
  const { rule } = found
  const wrong = questionRefusal(rule, given)
  if (wrong) return refuse(wrong)
  const { refusedFor, ...facts } = applicabilityOf(rule, given)
  if (refusedFor) return ok({ applicable: false, rule, ...refusedFor })
  if (facts.missing.length > 0) return missing(...facts.missing)

  const shape = shapeOf(rule, given)
  const inputs = withTrigger(shape.start, given)
  if (inputs === undefined) {
    return refuse({ kind: 'contradiction', inputs: ['trigger', ...startNames(shape.start).map(({ name }) => name)] })
  }
  const length = lengthOf(shape.duration, inputs)
  if ('missing' in length) return missing(length.missing)
  if ('outOfRange' in length) return refuse({ kind: 'out-of-range', inputs: [length.outOfRange] })
  if (rule.cap?.required && inputs[rule.cap.input] === undefined) return missing(rule.cap.input)
  const started = startDay(shape.start, inputs, shape.sources, inputs.zone ?? 'metro')
  if ('missing' in started) return missing(...started.missing)
  const events = inOrder([...eventsAmong(inputs), ...happened])
  return ok({
    ...dated(rule, shape, started, length.length, inputs, events),
    inForce: found.inForce,
    assumed: facts.assumed
  })
}

function chosenVersion(rules: Rules, id: string, given: DeadlineInputs): ReturnType<typeof versionOn> {
  const versions = rules.byId.get(id) ?? []
  const start = versions.flatMap((rule) => startNames(shapeOf(rule, given).start).map(({ name }) => given[name]))
  return versionOn(versions, given.trigger ?? start.find((day) => day !== undefined))
}

type Dated = Omit<Deadline, 'inForce' | 'assumed'>

function dated(
  rule: DeadlineRule,
  shape: Shape,
  started: Started,
  length: Duration,
  given: DeadlineInputs,
  events: readonly DeadlineEvent[]
): Dated {
  const zone = given.zone ?? 'metro'
  const bare = barePeriod(rule, shape, started.on, length, given, zone)
  const moved =
    bare.lastDay &&
    applyEvents({ from: started.on, lastDay: bare.lastDay, duration: length, capped: bare.capped }, rule, events)
  const lastDay = moved?.lastDay
  const following = outputsOf(rule, started.on, lastDay, given, zone)
  const prudent = lastDay && actBy(shape.mode, lastDay, zone)
  return {
    applicable: true,
    rule,
    nature: rule.nature,
    mode: shape.mode,
    side: sideOf(rule.holder, given.direction),
    act: rule.act,
    from: started.on,
    lastDay,
    actBy: prudent,
    baseLastDay: lastDay === bare.lastDay ? undefined : bare.lastDay,
    remaining: moved?.remaining,
    pending: moved?.pending ?? false,
    outputs: { ...bare.outputs, ...following },
    steps: [
      ...started.steps,
      ...bare.steps,
      ...(moved?.steps ?? []),
      ...conclusion(rule, shape, lastDay, prudent, zone),
      ...Object.entries(following).map(([name, on]): Step => ({ code: 'output', name, on, sources: shape.sources }))
    ].map((step) => (step.sources.length > 0 ? step : { ...step, sources: shape.sources })),
    dependsOn: dependenciesOf(rule)
  }
}

function conclusion(
  rule: DeadlineRule,
  { mode, sources }: Shape,
  lastDay: PlainDate | undefined,
  prudent: PlainDate | undefined,
  zone: Zone
): Step[] {
  if (lastDay === undefined || prudent === undefined) return []
  const because = closedBecause(lastDay, zone)
  const steps: Step[] = because ? [{ code: 'stays', on: lastDay, because, sources: modeRules[mode].sources }] : []
  steps.push({ code: 'last-day', on: lastDay, sources })
  if (prudent !== lastDay) steps.push({ code: 'act-by', on: prudent, sources: rule.sources })
  return steps
}

const dependencies = new WeakMap<DeadlineRule, readonly InputName[]>()

/** Every input that could change a date of the rule: those that never do, as a formal notice, are left out. */
function dependenciesOf(rule: DeadlineRule): readonly InputName[] {
  const found =
    dependencies.get(rule) ??
    inputsOf(rule)
      .filter((input) => input.moves)
      .map(({ name }) => name)
  dependencies.set(rule, found)
  return found
}
