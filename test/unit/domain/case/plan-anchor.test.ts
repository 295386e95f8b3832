import { expect, test } from 'vitest'
import { planAnchor, plansFor } from '../../../../src-shared/domain/case/deadlines/plan-anchor'
import type { DeadlineValue } from '../../../../src-shared/domain/case/events/deadlines'
import { planWords } from '../../../../src-shared/texts/plan-words'
import { translator } from '../../../../src-shared/texts/translator'
import { day, plans } from '../../../support/deadlines'

const right = (actBy: string, more: Partial<DeadlineValue> = {}, standing: 'open' | 'acted' = 'open') => ({
  standing,
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
  expect(planAnchor({ anchor: 'act-by' }, { given: {} }, rights)).toBe('2026-09-11')
  expect(planAnchor({ anchor: 'act-by' }, { given: {} }, [])).toBeUndefined()
})

test('others hang on what the case says, or on what is asked', () => {
  const given = { delivered: day('2026-02-02'), complained: day('2026-02-10') }
  expect(planAnchor({ anchor: 'delivered' }, { given }, [])).toBe('2026-02-02')
  expect(planAnchor({ anchor: 'defect-notified' }, { given }, [])).toBe('2026-02-10')
  expect(planAnchor({ anchor: 'due-date' }, { given }, [])).toBeUndefined()
})

test.each(['fr', 'en'] as const)('every shipped plan and step has its words in %s', (language) => {
  const words = planWords(translator(language))
  const bare = (id: string) => id.replaceAll('-', ' ')
  const unsaid = plans.flatMap(({ id, anchor, steps }) => [
    ...(words.plan(id) === bare(id) ? [id] : []),
    ...(words.anchor(anchor) === bare(anchor) ? [anchor] : []),
    ...steps.flatMap((step) => (words.step(step.id) === bare(step.id) ? [step.id] : []))
  ])
  expect(unsaid).toEqual([])
})
