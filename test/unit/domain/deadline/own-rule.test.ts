import { expect, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { computeDeadline } from '../../../../src-shared/domain/deadline/compute'
import { fieldsOf, isPlain, type OwnRuleFields, ownRule } from '../../../../src-shared/domain/deadline/own-rule'
import type { DeadlineRule } from '../../../../src-shared/domain/deadline/rule'
import { deadlineSettings } from '../../../../src-shared/domain/deadline/settings'
import { day, shipped } from '../../../support/deadlines'

const today = day('2026-03-10')
const fields: OwnRuleFields = {
  name: 'Garantie commerciale étanchéité',
  start: 'reception',
  number: 3,
  unit: 'years',
  nature: 'term',
  mode: 'CAL-D',
  holder: 'claimant',
  act: 'notice',
  source: 'Conditions générales, art. 12',
  consequence: 'La garantie commerciale est éteinte.'
}
const none: ReadonlySet<string> = new Set()

function made(rule: DeadlineRule | undefined): DeadlineRule {
  if (!rule) throw new Error('No rule was made')
  return rule
}
const shippedRule = (id: string): DeadlineRule => made(shipped.rules.findLast((rule) => rule.id === id))

function lastDay(rule: DeadlineRule, given: Parameters<typeof computeDeadline>[2]) {
  const { rules } = deadlineLore({ rules: [rule] })
  const found = computeDeadline(rules, rule.id, given)
  return found.ok && found.value.applicable ? found.value.lastDay : undefined
}

test('a rule as a firm writes it gives a date beside the shipped rules', () => {
  const rule = made(ownRule(fields, undefined, today, none))
  expect(rule).toMatchObject({ id: 'garantie-commerciale-etancheite', mode: 'CAL-D', reviewedOn: today })
  expect(lastDay(rule, { reception: day('2025-05-20') })).toBe('2028-05-20')
  const { rules } = deadlineLore({ rules: [rule] })
  expect(rules.byId.size).toBe(deadlineLore().rules.byId.size + 1)
})

test('two rules of one name have two ids', () => {
  const first = made(ownRule(fields, undefined, today, none))
  const second = made(ownRule(fields, undefined, today, new Set([first.id])))
  expect(second.id).toBe('garantie-commerciale-etancheite-2')
})

test('a rule in the place of a shipped one keeps its id and conditions, and the shipped set stays as it is', () => {
  const base = shippedRule('mediation-1y')
  const changed = { ...fieldsOf(base, { name: 'Médiateur', consequence: '' }), number: 2, source: 'Essai' }
  const rule = made(ownRule(changed, base, today, none))
  expect(rule).toMatchObject({
    id: 'mediation-1y',
    duration: { years: 2 },
    conditions: base.conditions,
    sources: ['Essai']
  })
  const given = { complained: day('2026-01-10'), status: 'consumer', direction: 'we-answer' } as const
  expect(lastDay(rule, given)).toBe('2028-01-10')
  expect(shippedRule('mediation-1y').duration).toEqual({ years: 1 })
  const { rules } = deadlineLore({ rules: [] })
  expect(rules.byId.get('mediation-1y')).toEqual([base])
})

test('where the contract decides how long, a rule in its place still asks it', () => {
  const base = shippedRule('nfp-reserves-90d')
  const rule = made(ownRule({ ...fields, number: 7 }, base, today, none))
  expect(rule.duration).toEqual(base.duration)
  expect(isPlain(base)).toBe(false)
})

test('business days are not counted in months', () => {
  expect(ownRule({ ...fields, mode: 'WORK-D' }, undefined, today, none)).toBeUndefined()
})

test('the fields of a rule make the same rule again', () => {
  const rule = made(ownRule(fields, undefined, today, none))
  const words = { name: rule.words?.name ?? '', consequence: rule.words?.consequence ?? '' }
  expect(ownRule(fieldsOf(rule, words), rule, today, none)).toEqual(rule)
})

test('a rule without a name is not the firm’s own', () => {
  const { words: _words, ...nameless } = made(ownRule(fields, undefined, today, none))
  expect(deadlineSettings.safeParse({ rules: [nameless] }).success).toBe(false)
})

test('a lead time of the firm’s own holds for its act alone', () => {
  const lore = deadlineLore({ lead: { summons: { months: 4 } } })
  expect(lore.lead).toEqual({ ...deadlineLore().lead, summons: { months: 4 } })
})
