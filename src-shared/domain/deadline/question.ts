import type { PlainDate } from '../../lib/plain-date'
import { type Result, refuse } from '../../lib/result'
import type { DeadlineRefusal } from './deadline'
import { type DeadlineInputs, type InputName, isInputName } from './inputs'
import type { DeadlineRule } from './rule'
import { inputsOf } from './rule-inputs'

const spans = [
  ['mediation-start', 'mediation-end'],
  ['expert-start', 'expert-end'],
  ['impossibility-start', 'impossibility-end'],
  ['summons', 'order']
] as const

const allowed = new WeakMap<DeadlineRule, ReadonlySet<string>>()

function allowedFor(rule: DeadlineRule): ReadonlySet<string> {
  const found = allowed.get(rule) ?? new Set(inputsOf(rule).map(({ name }) => name))
  allowed.set(rule, found)
  return found
}

/** What is wrong with a question whatever its dates: inputs the rule has no use for, an end before its beginning. */
export function questionRefusal(rule: DeadlineRule, given: DeadlineInputs): DeadlineRefusal | undefined {
  const names = allowedFor(rule)
  const unexpected = Object.keys(given).filter(
    (name): name is InputName => isInputName(name) && given[name] !== undefined && !names.has(name)
  )
  if (unexpected.length > 0) return { kind: 'unexpected-input', inputs: unexpected }
  for (const [start, end] of spans) {
    const [from, until] = [given[start], given[end]]
    if (until === undefined) continue
    if (from === undefined) return { kind: 'missing-input', inputs: [start] }
    if (until < from) return { kind: 'contradiction', inputs: [start, end] }
  }
  return undefined
}

export function missing(...inputs: InputName[]): Result<never, DeadlineRefusal> {
  return refuse({ kind: 'missing-input', inputs })
}

/** A day among the inputs; undefined when it was not given. */
export function dayAmong(given: DeadlineInputs, name: string): PlainDate | undefined {
  const dates: Readonly<Record<string, unknown>> = given
  const value = dates[name]
  return isDay(value) ? value : undefined
}

// Checked when the inputs were read; the other inputs that are texts never look like a day.
const isDay = (value: unknown): value is PlainDate => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)
