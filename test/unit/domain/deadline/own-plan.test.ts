import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  movedStep,
  newStep,
  ownPlan,
  planFields,
  type StepFields
} from '../../../../src-shared/domain/deadline/own-plan'
import { delayPlan } from '../../../../src-shared/domain/deadline/plan'
import { planWords } from '../../../../src-shared/texts/plan-words'
import { translator } from '../../../../src-shared/texts/translator'
import { plans } from '../../../support/deadlines'

const words = planWords(translator('fr'))
const said = { plan: (id: string) => words.plan({ id }), step: (id: string) => words.step({ id }) }
const none: ReadonlySet<string> = new Set()
const step = (id: string, more: Partial<StepFields> = {}): StepFields => ({
  id,
  name: 'Prévenir l’étancheur',
  count: '10',
  unit: 'days',
  way: 'before',
  from: 'anchor',
  ...more
})

test('a shipped plan that is opened and saved as it is stays what it was, in the words of the catalogue', () => {
  for (const plan of plans) expect(ownPlan(planFields(plan, words), plan, none, said)).toEqual(plan)
})

test('what a firm names itself is kept beside what it left in the words of the catalogue', () => {
  const [works] = plans
  if (!works) throw new Error('No plan is shipped')
  const fields = planFields(works, words)
  const steps = fields.steps.map((one) => (one.id === 'visit' ? { ...one, name: 'Passer sur place' } : one))
  const changed = ownPlan({ ...fields, name: 'Nos chantiers', steps }, works, none, said)
  expect(changed).toMatchObject({ id: 'works', name: 'Nos chantiers' })
  expect(changed?.steps.map(({ name }) => name)).toEqual([
    undefined,
    'Passer sur place',
    undefined,
    undefined,
    undefined
  ])
})

test('a new plan takes an id nobody has, and every unit and way is written', () => {
  const units = ['business-days', 'days', 'weeks', 'months', 'years'] as const
  const steps = units.flatMap((unit) => [
    step(`${unit}-a`, { unit, way: 'after' }),
    step(`${unit}-b`, { unit, way: 'before', count: '2' })
  ])
  const plan = ownPlan(
    { name: 'Étanchéité', types: ['works'], anchor: 'reception', steps },
    undefined,
    new Set(['own-1']),
    said
  )
  expect(delayPlan.parse(plan)).toMatchObject({ id: 'own-2', name: 'Étanchéité', anchor: 'reception' })
  expect(plan && planFields(plan, words).steps).toEqual(steps)
})

test.each(['', '12 jours', '401', '-1', '1,5'])('“%s” is no number of days', (count) => {
  const fields = { name: 'X', types: [], anchor: 'asked', steps: [step('a', { count })] }
  expect(ownPlan(fields, undefined, none, said)).toBeUndefined()
})

test('a step goes up or down by one place and nothing is lost', () => {
  const steps = ['a', 'b', 'c'].map((id) => step(id))
  const ids = (list: readonly StepFields[]) => list.map(({ id }) => id).join('')
  expect(ids(movedStep(steps, 'b', -1))).toBe('bac')
  expect(ids(movedStep(steps, 'b', 1))).toBe('acb')
  fc.assert(
    fc.property(fc.constantFrom('a', 'b', 'c', 'z'), fc.constantFrom(-1 as const, 1 as const), (id, by) => {
      expect([...ids(movedStep(steps, id, by))].toSorted().join('')).toBe('abc')
    })
  )
})

test('a new step counts from the one above it, under an id of its own', () => {
  const first = newStep([])
  expect(first).toMatchObject({ id: 'step-1', from: 'anchor' })
  expect(newStep([first])).toMatchObject({ id: 'step-2', from: 'step-1' })
  expect(newStep([step('step-2')])).toMatchObject({ id: 'step-1', from: 'step-2' })
})
