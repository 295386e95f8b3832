import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { computeDeadline } from '../../../src-shared/domain/deadline/compute'
import type { Deadline, DeadlineRefusal, NotApplicable } from '../../../src-shared/domain/deadline/deadline'
import { deadlineInputs, inputKind, isInputName } from '../../../src-shared/domain/deadline/inputs'
import { alarmsOf, type LeadTimes } from '../../../src-shared/domain/deadline/lead-time'
import type { Rules } from '../../../src-shared/domain/deadline/rule-set'
import { reasonWords, ruleWords, stepWords } from '../../../src-shared/texts/deadline-words'
import { translator } from '../../../src-shared/texts/translator'
import { type Answer, WrongCall } from '../command'
import { kinds, readValues, snake, type Values } from './values'

/** A value as its input has it: a number, true or false; texts and dates stay texts, which the schema judges. */
function typed([name, text]: [string, string]): [string, unknown] {
  if (!isInputName(name)) throw new WrongCall(`--${name}`, 'unknown-option')
  const { kind } = inputKind(name)
  if (kind !== 'boolean' && kind !== 'integer') return [name, text]
  const read = kinds[kind].safeParse(text)
  return [name, read.success ? read.data : text]
}

/** The answer to `--rule ID` with its inputs. Throws a wrong call where the question cannot be answered. */
export function ruleAnswer(
  id: string,
  values: Values,
  { rules, leadTimes, language }: { readonly rules: Rules; readonly leadTimes: LeadTimes; readonly language: Language }
): Answer {
  const given = readValues(deadlineInputs, Object.fromEntries(Object.entries(values).map(typed)))
  const result = computeDeadline(rules, id, given)
  if (!result.ok) throw wrong(id, result.reason)
  const found = result.value
  return {
    code: 0,
    json: found.applicable ? dated(found, leadTimes, language, rules.version) : refused(found, language)
  }
}

function wrong(id: string, reason: DeadlineRefusal): WrongCall {
  if (reason.kind === 'unknown-rule') return new WrongCall(`--rule ${id}`)
  const kinds = { 'missing-input': 'missing', 'unexpected-input': 'unknown-option' } as const
  const inputs = reason.inputs.map((name) => `--${name}`).join(' ')
  const isNamed = reason.kind === 'missing-input' || reason.kind === 'unexpected-input'
  return new WrongCall(inputs, isNamed ? kinds[reason.kind] : 'value')
}

function refused({ rule, reason, sources }: NotApplicable, language: Language): Answer['json'] {
  return {
    rule: rule.id,
    applicable: false,
    reason,
    text: reasonWords(language, reason),
    sources,
    nature: rule.nature
  }
}

function dated(found: Deadline, leadTimes: LeadTimes, language: Language, version: string): Answer['json'] {
  const { rule } = found
  const words = ruleWords(language, rule)
  const alarms = alarmsOf(found, leadTimes)
  return {
    rule: rule.id,
    name: words.name,
    applicable: true,
    nature: found.nature,
    mode: found.mode,
    side: found.side,
    ...(found.lastDay && { last_day: found.lastDay, act_by: found.actBy }),
    ...Object.fromEntries(Object.entries(found.outputs).map(([name, on]) => [snake(name), on])),
    ...(found.baseLastDay && { base_last_day: found.baseLastDay }),
    ...(found.remaining !== undefined && { remaining_days: found.remaining }),
    ...(found.pending && { pending: true }),
    ...(!found.inForce && { in_force: false }),
    ...(alarms && { warn_from: alarms.warnFrom, alarms: alarms.days, daily_from: alarms.dailyFrom }),
    steps: found.steps.map((step) => ({ ...step, text: stepWords(language, step, rule.id) })),
    assumed: found.assumed,
    depends_on: found.dependsOn,
    consequence: words.consequence,
    notes: words.notes,
    ...(rule.afterExpiry && { after_expiry: { ...rule.afterExpiry, text: words.after } }),
    sources: rule.sources,
    reviewed_on: rule.reviewedOn,
    rules_version: version,
    disclaimer: translator(language)('deadline.disclaimer')
  }
}
