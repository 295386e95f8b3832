import { expect, test } from 'vitest'
import type { DeadlineValue } from '../../../../src-shared/domain/case/events/deadlines'
import { planAnchor, plansFor } from '../../../../src-shared/domain/case/plans/plan-anchor'
import { planDays } from '../../../../src-shared/domain/deadline/plan'
import { planWords } from '../../../../src-shared/texts/plan-words'
import { translator } from '../../../../src-shared/texts/translator'
import { day, plans } from '../../../support/deadlines'

const right = (actBy: string, more: Partial<DeadlineValue> = {}, standing: 'open' | 'acted' = 'open') => ({
  standing,
  rule: 'presc-general',
  value: {
    side: 'our-right' as const,
    nature: 'prescription' as const,
    act: 'summons' as const,
    lastDay: day(actBy),
    actBy: day(actBy),
    warnFrom: day('2026-01-01'),
    pending: false,
    ...more
  }
})

test('the plans of the type of dispute come first, and none is left out', () => {
  const found = plansFor('unpaid', plans).map(({ id }) => id)
  expect(found.slice(0, 2)).toEqual(['unpaid', 'summons'])
  expect(found.toSorted()).toEqual(plans.map(({ id }) => id).toSorted())
})

test('a plan backwards from a summons hangs on the nearest open right that a summons saves', () => {
  const rights = [
    right('2026-05-04', { act: 'notice' }),
    right('2026-06-01', { side: 'our-exposure' }),
    right('2026-04-01', {}, 'acted'),
    right('2027-02-01'),
    right('2026-09-11')
  ]
  expect(planAnchor('act-by', { given: {} }, rights)).toBe('2026-09-11')
  expect(planAnchor('act-by', { given: {} }, [])).toBeUndefined()
})

test('others hang on what the case says, or on what is asked', () => {
  const given = { delivered: day('2026-02-02'), complained: day('2026-02-10') }
  expect(planAnchor('delivered', { given }, [])).toBe('2026-02-02')
  expect(planAnchor('day:defect-notified', { given }, [])).toBe('2026-02-10')
  expect(planAnchor('due-date', { given }, [])).toBeUndefined()
  expect(planAnchor('opened', { given, opened: day('2026-02-11') }, [])).toBe('2026-02-11')
})

test('of an open deadline by its rule, the prudent day of what is ours and the last day of what is theirs', () => {
  const ours = { ...right('2026-09-11'), value: { ...right('2026-09-11').value, lastDay: day('2026-09-14') } }
  expect(planAnchor('rule:presc-general', { given: {} }, [ours])).toBe('2026-09-11')
  const theirs = { ...ours, value: { ...ours.value, side: 'our-exposure' as const } }
  expect(planAnchor('rule:presc-general', { given: {} }, [theirs])).toBe('2026-09-14')
  expect(planAnchor('rule:gpa-1y', { given: {} }, [ours])).toBeUndefined()
  expect(planAnchor('rule:presc-general', { given: {} }, [{ ...ours, standing: 'acted' }])).toBeUndefined()
})

test.each(['fr', 'en'] as const)('every day a plan can count from has its words in %s', (language) => {
  const words = planWords(translator(language))
  expect(planDays.filter((one) => words.anchor(one) === one.replaceAll('-', ' '))).toEqual([])
})

test.each(['fr', 'en'] as const)('every shipped plan and step has its words in %s', (language) => {
  const words = planWords(translator(language))
  const bare = (id: string) => id.replaceAll('-', ' ')
  const unsaid = plans.flatMap(({ id, anchor, steps }) => [
    ...(words.plan({ id }) === bare(id) ? [id] : []),
    ...(words.anchor(anchor) === bare(anchor) ? [anchor] : []),
    ...steps.flatMap((step) => (words.step(step) === bare(step.id) ? [step.id] : []))
  ])
  expect(unsaid).toEqual([])
})
