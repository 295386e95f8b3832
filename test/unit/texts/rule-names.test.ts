import { describe, expect, test } from 'vitest'
import { ruleNamesAfter } from '../../../src-shared/domain/deadline/rule-names'
import { ruleName, ruleWords } from '../../../src-shared/texts/deadline-words'
import { dueWords } from '../../../src-shared/texts/due-words'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import { firmTranslator } from '../../../src-shared/texts/rule-names'
import { translator } from '../../../src-shared/texts/translator'
import { shipped } from '../../support/deadlines'

const base = shipped.rules.find(({ id }) => id === 'gpa-1y') ?? expect.unreachable()
const rule = (id: string, words: NonNullable<typeof base.words>) => ({ ...base, id, words })
const both = rule('garantie', { name: 'Garantie d’étanchéité', language: 'fr', otherName: 'Roof guarantee' })
const french = rule('retenue', { name: 'Retenue d’usage', language: 'fr' })
const older = rule('ancien', { name: 'Vieux délai' })
const instead = rule('gpa-1y', { name: 'Notre parfait achèvement', language: 'fr' })
const ruleNames = ruleNamesAfter({}, [both, french, older, instead])
const [fr, en] = [firmTranslator('fr', { ruleNames }), firmTranslator('en', { ruleNames })]

describe('a rule of the firm is told by its name', () => {
  test('in the language of the reader, or in the one it was given in', () => {
    expect([fr, en].map((t) => ruleName(t, 'garantie'))).toEqual(['Garantie d’étanchéité', 'Roof guarantee'])
    expect([fr, en].map((t) => ruleName(t, 'retenue'))).toEqual(['Retenue d’usage', 'Retenue d’usage'])
    expect([fr, en].map((t) => ruleName(t, 'ancien'))).toEqual(['Vieux délai', 'Vieux délai'])
    expect(ruleWords('en', both).name).toBe('Roof guarantee')
    expect(ruleWords('fr', both).name).toBe('Garantie d’étanchéité')
  })

  test('before that of the catalogue, which the others keep', () => {
    expect(ruleName(fr, 'gpa-1y')).toBe('Notre parfait achèvement')
    expect(ruleName(fr, 'decennale-10y')).toBe(translator('fr')('deadline.rule.decennale-10y'))
  })

  test('in the step, in what is due and in what nobody confirmed', () => {
    const step = { kind: 'deadline', rule: 'garantie', subject: 'Toit B' } as const
    expect(nextStepWords(en, step)).toContain('Roof guarantee · Toit B')
    expect(dueWords(fr, 'exposure', step)).toBe('Garantie d’étanchéité · Toit B')
    expect(dueWords(fr, 'proposed', { kind: 'confirm-deadline', rule: 'garantie' })).toBe('Garantie d’étanchéité')
    expect(nextStepWords(fr, { kind: 'confirm-deadline', rule: 'garantie' })).toContain('Garantie d’étanchéité')
  })

  test('that was taken back, by the name it had, or by that of the rule it stood in the place of', () => {
    const after = firmTranslator('fr', { ruleNames: ruleNamesAfter(ruleNames, [both]) })
    expect(ruleName(after, 'retenue')).toBe('Retenue d’usage')
    expect(ruleName(after, 'gpa-1y')).toBe(translator('fr')('deadline.rule.gpa-1y'))
    expect(ruleName(after, 'garantie')).toBe('Garantie d’étanchéité')
  })

  test('and nobody else, by the words of its id', () => {
    expect(ruleName(fr, 'clause-penale')).toBe('Clause penale')
    expect(ruleName(fr, 'constructor')).toBe('Constructor')
    expect(ruleName(translator('fr'), 'garantie')).toBe('Garantie')
  })
})
