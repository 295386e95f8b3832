import { parseCents } from '../../lib/money'
import type { DeadlineInputs, InputName } from './inputs'
import type { Condition, DeadlineRule, FactTest, Test } from './rule'

export interface Applicability {
  /** Why the rule does not apply; undefined where it does. */
  readonly refusedFor?: { readonly reason: string; readonly sources: readonly string[] }
  /** Facts that nobody told and that decide whether it applies: taken to be as the rule needs them. */
  readonly assumed: readonly InputName[]
  /** Facts without which the rule is not worked out at all. */
  readonly missing: readonly InputName[]
}

const cents = (text: string): number => parseCents(text) ?? Number.NaN

function passes(test: Test, value: string | boolean): boolean {
  if ('is' in test) return test.is.includes(value)
  if ('not' in test) return !test.not.includes(value)
  if ('over' in test) return cents(String(value)) > cents(test.over)
  if ('upTo' in test) return cents(String(value)) <= cents(test.upTo)
  return 'below' in test ? cents(String(value)) < cents(test.below) : true
}

/** True, false, or undefined where the fact is not known. */
export function holds({ input, test }: FactTest, given: DeadlineInputs): boolean | undefined {
  const value = given[input]
  if ('given' in test) return value !== undefined
  return value === undefined ? undefined : passes(test, typeof value === 'number' ? String(value) : value)
}

/** Whether a rule applies to these facts: to this status of the other party, in this direction, at this amount. */
export function applicabilityOf(rule: DeadlineRule, given: DeadlineInputs): Applicability {
  const assumed = new Set<InputName>()
  const missing = new Set<InputName>()
  for (const condition of rule.conditions ?? []) {
    const verdict = judge(condition, given)
    if (verdict === 'refused') {
      const { reason, sources } = condition
      return { refusedFor: { reason, sources: sources ?? rule.sources }, assumed: [], missing: [] }
    }
    for (const input of verdict) (condition.required ? missing : assumed).add(input)
  }
  return { assumed: [...assumed], missing: [...missing] }
}

/** `refused`, or the facts that nobody told. */
function judge(condition: Condition, given: DeadlineInputs): 'refused' | readonly InputName[] {
  const passed = holds(condition, given)
  if (passed === true) return []
  const counts = condition.when === undefined ? true : holds(condition.when, given)
  if (counts === false) return []
  if (passed === false && counts === true) return 'refused'
  const unknown: InputName[] = []
  if (passed === undefined) unknown.push(condition.input)
  if (counts === undefined && condition.when) unknown.push(condition.when.input)
  return unknown
}
