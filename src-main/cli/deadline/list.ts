import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { inputKind } from '../../../src-shared/domain/deadline/inputs'
import type { DeadlineRule } from '../../../src-shared/domain/deadline/rule'
import { inputsOf } from '../../../src-shared/domain/deadline/rule-inputs'
import type { Rules } from '../../../src-shared/domain/deadline/rule-set'
import { inputWords, ruleWords } from '../../../src-shared/texts/deadline-words'
import { translator } from '../../../src-shared/texts/translator'
import type { Answer } from '../command'
import type { Tool } from './tool'
import { snake } from './values'

const always = ['applicable', 'last_day', 'act_by', 'nature', 'steps']

/** Each rule and each tool with its inputs, their types, and its outputs. */
export function listed(rules: Rules, tools: readonly Tool[], language: Language): Answer['json'] {
  return {
    version: rules.version,
    rules: [...rules.byId.values()].flat().map((rule) => describe(rule, language)),
    tools: tools.map(({ id, inputs, outputs }) => ({ id, inputs, outputs }))
  }
}

function describe(rule: DeadlineRule, language: Language) {
  const t = translator(language)
  const { name, consequence, notes } = ruleWords(language, rule)
  return {
    id: rule.id,
    name,
    domain: rule.domain,
    nature: rule.nature,
    mode: rule.mode,
    inputs: inputsOf(rule).map((input) => {
      const { kind, choices } = inputKind(input.name)
      const label = inputWords(t, input.name, rule.id)
      return { name: input.name, type: kind, ...(choices && { choices }), required: input.required, label }
    }),
    outputs: [...always, ...ownOutputs(rule).map(snake)],
    consequence,
    notes,
    sources: rule.sources,
    valid_from: rule.validFrom ?? null,
    valid_to: rule.validTo ?? null,
    reviewed_on: rule.reviewedOn
  }
}

function ownOutputs(rule: DeadlineRule): string[] {
  return [
    ...('latest' in rule.start && rule.start.as ? [rule.start.as] : []),
    ...(rule.formula ? ['A', 'B'] : []),
    ...(rule.outputs ?? []).map(({ name }) => name)
  ]
}
