import { expect, test } from 'vitest'
import * as vocabulary from '../../../../src-shared/domain/triage/vocabulary'

test.each([
  ['severity', vocabulary.severity, vocabulary.severities],
  ['safetyLevel', vocabulary.safetyLevel, vocabulary.safetyLevels],
  ['complexity', vocabulary.complexity, vocabulary.complexities],
  ['impact', vocabulary.impact, vocabulary.impacts],
  ['immediateAction', vocabulary.immediateAction, vocabulary.immediateActions],
  ['clientNeed', vocabulary.clientNeed, vocabulary.clientNeeds]
] as const)('%s is a closed list', (_name, schema, codes) => {
  expect(schema.options).toEqual(codes)
  expect(schema.safeParse('anything-else').success).toBe(false)
})

test('the words of what is decided read as its codes', () => {
  const decided: [vocabulary.Severity, vocabulary.SafetyLevel, vocabulary.Complexity, vocabulary.Impact] = [
    vocabulary.severity.parse('critical'),
    vocabulary.safetyLevel.parse('possible'),
    vocabulary.complexity.parse('expert'),
    vocabulary.impact.parse('many')
  ]
  const done: [vocabulary.ImmediateAction, vocabulary.ClientNeed, vocabulary.CueCategory] = [
    vocabulary.immediateAction.parse('make-safe'),
    vocabulary.clientNeed.parse('step-free-access'),
    vocabulary.cueCategories[0]
  ]
  expect([...decided, ...done]).toEqual([
    'critical',
    'possible',
    'expert',
    'many',
    'make-safe',
    'step-free-access',
    'safety'
  ])
})
