import type { InputName } from '../../../src-shared/domain/deadline/inputs'
import type { DeadlineRule } from '../../../src-shared/domain/deadline/rule'
import { inputsOf, isHappening, type RuleInput } from '../../../src-shared/domain/deadline/rule-inputs'

/** The inputs of a rule that are asked for here: events are noted for the whole case, the status belongs to the party. */
export function editableInputs(rule: DeadlineRule): readonly InputName[] {
  // Whose right it is follows from which way the dispute goes, unless the rule names who acts.
  const directed = rule.holder === 'claimant' || rule.holder === 'respondent'
  const hidden = new Set<InputName>(['status', 'midnight-start', ...(startsByName(rule) ? ['trigger' as const] : [])])
  return inputsOf(rule)
    .filter(({ name, moves }) => (name === 'direction' ? directed : moves) && !isHappening(name) && !hidden.has(name))
    .map(({ name }) => name)
}

/** `trigger` is a second name of a day that has its own. */
function startsByName({ start }: DeadlineRule): boolean {
  return !('latest' in start) && start.input !== 'trigger'
}

export function requiredInputs(inputs: readonly RuleInput[]): readonly InputName[] {
  return inputs.flatMap(({ name, required }) => (required ? [name] : []))
}
