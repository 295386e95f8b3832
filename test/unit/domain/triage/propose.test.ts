import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DisputeType,
  disputeTypes,
  priorities,
  typeDefaults
} from '../../../../src-shared/domain/case/dispute-types'
import type { Cue } from '../../../../src-shared/domain/triage/cue'
import { findCues } from '../../../../src-shared/domain/triage/find-cues'
import { needsToAsk } from '../../../../src-shared/domain/triage/needs'
import type { TriageFacts } from '../../../../src-shared/domain/triage/points'
import { proposeTriage } from '../../../../src-shared/domain/triage/propose'
import { cueCategories, immediateActions } from '../../../../src-shared/domain/triage/vocabulary'
import { frenchSentences } from './sentences-fr'

const said = (text: string, type: DisputeType = 'other', facts: TriageFacts = {}) =>
  proposeTriage(findCues(text, 'fr'), type, facts)
const decided = (proposal: ReturnType<typeof said>) => ({
  severity: proposal.severity.value,
  safety: proposal.safety.value,
  complexity: proposal.complexity.value,
  impact: proposal.impact.value,
  actions: proposal.actions.map((action) => action.value),
  priority: proposal.priority.value,
  points: proposal.points
})

describe('triage', () => {
  test('proposes nothing out of the ordinary for an ordinary message', () => {
    expect(decided(said('Le volet frotte contre le rail.'))).toEqual({
      severity: 'low',
      safety: 'none',
      complexity: 'simple',
      impact: 'one',
      actions: [],
      priority: 'P3',
      points: 0
    })
  })

  test('weighs a worked example: reminders twice, no hot water, an old mother, anger, a lawyer', () => {
    const text =
      'Troisième relance ! Toujours pas d’eau chaude, ma mère a 86 ans, j’en ai marre. Mon avocat vous écrira.'
    expect(decided(said(text, 'service'))).toEqual({
      severity: 'high',
      safety: 'none',
      complexity: 'simple',
      impact: 'one',
      actions: ['restore-essential', 'send-to-legal', 'call-today', 'give-news'],
      priority: 'P1',
      points: 80
    })
  })

  test('calls at once when gas is smelt or somebody speaks of ending it', () => {
    expect(decided(said('Odeur de gaz dans tout l’immeuble.'))).toMatchObject({
      severity: 'critical',
      safety: 'certain',
      impact: 'many',
      actions: ['make-safe', 'call-now', 'tell-insurer'],
      priority: 'P1'
    })
    expect(decided(said('Je n’en peux plus, je pense au suicide.'))).toMatchObject({
      severity: 'critical',
      safety: 'none',
      actions: ['call-now'],
      priority: 'P1'
    })
  })

  test('keeps possible apart from certain', () => {
    expect(decided(said('Des moisissures couvrent le mur.'))).toMatchObject({
      severity: 'high',
      safety: 'possible',
      complexity: 'expert',
      actions: ['make-safe', 'call-today']
    })
    expect(said('Le volet frotte.', 'safety').safety).toEqual({
      value: 'possible',
      because: [{ kind: 'type', type: 'safety' }]
    })
  })

  test('sends a lawyer’s letter to those who know the law, within two days at most', () => {
    const proposal = said('Vous recevrez une mise en demeure.')
    expect(decided(proposal)).toMatchObject({ actions: ['send-to-legal'], priority: 'P2', severity: 'low' })
    expect(proposal.priority.because).toHaveLength(1)
  })

  test('counts what the file says', () => {
    const facts: TriageFacts = {
      earlierCase: true,
      missedDate: true,
      registeredLetter: true,
      stakeCents: 1_000_001,
      grievances: 2,
      households: 3
    }
    expect(decided(said('Bonjour.', 'billing', facts))).toEqual({
      severity: 'medium',
      safety: 'none',
      complexity: 'several',
      impact: 'several',
      actions: ['give-news'],
      priority: 'P2',
      points: 36
    })
    expect(said('Bonjour.', 'billing', { stakeCents: 100_000 }).points).toBe(0)
    expect(said('Bonjour.', 'billing', { stakeCents: 100_001 }).points).toBe(5)
    expect(said('Bonjour.', 'billing', { households: 5, departments: 2 })).toMatchObject({
      impact: { value: 'many' },
      complexity: { value: 'several' },
      severity: { value: 'medium' }
    })
  })
})

const cueArbitrary: fc.Arbitrary<Cue> = fc
  .constantFrom(...Object.values(frenchSentences).flatMap(({ found }) => found))
  .map((text) => findCues(text, 'fr'))
  .filter((cues) => cues.length > 0)
  .chain((cues) => fc.constantFrom(...cues))
const cues = fc
  .array(cueArbitrary, { maxLength: 8 })
  .map((some) => [...some].sort((a, b) => cueCategories.indexOf(a.category) - cueCategories.indexOf(b.category)))
const type = fc.constantFrom(...disputeTypes)

describe('whatever is said', () => {
  test('a safety cue comes first: today, never less than high, making safe before all else', () => {
    const danger = cueArbitrary.filter((cue) => cue.category === 'safety')
    fc.assert(
      fc.property(cues, danger, type, (some, cue, of) => {
        const proposal = proposeTriage([cue, ...some], of)
        expect(proposal.priority.value).toBe('P1')
        expect(proposal.safety.value).not.toBe('none')
        expect(['high', 'critical']).toContain(proposal.severity.value)
        expect(proposal.actions[0]?.value).toBe('make-safe')
        expect(proposal.severity.because[0]).toMatchObject({ kind: 'cue', cue: { category: 'safety' } })
      }),
      { numRuns: 200 }
    )
  })

  test('anger, publicity and threats to leave change nothing but the order of the queue', () => {
    const tone = cueArbitrary.filter((cue) => ['anger', 'public', 'churn'].includes(cue.category))
    fc.assert(
      fc.property(cues, fc.array(tone, { minLength: 1, maxLength: 4 }), type, (some, loud, of) => {
        const calm = proposeTriage(some, of)
        const angry = proposeTriage([...some, ...loud], of)
        const { severity, safety, complexity, impact, actions } = angry
        expect({ severity, safety, complexity, impact, actions }).toEqual({
          severity: calm.severity,
          safety: calm.safety,
          complexity: calm.complexity,
          impact: calm.impact,
          actions: calm.actions
        })
        expect(angry.points).toBeGreaterThanOrEqual(calm.points)
      }),
      { numRuns: 200 }
    )
  })

  test('points stay within 100, a priority is never below that of the type, actions keep their order', () => {
    fc.assert(
      fc.property(cues, type, (some, of) => {
        const proposal = proposeTriage(some, of)
        expect(proposal.points).toBeGreaterThanOrEqual(0)
        expect(proposal.points).toBeLessThanOrEqual(100)
        const rank = priorities.indexOf(proposal.priority.value)
        expect(rank).toBeLessThanOrEqual(priorities.indexOf(typeDefaults[of].priority))
        const places = proposal.actions.map((action) => immediateActions.indexOf(action.value))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(proposal.actions.every((action) => action.because.length > 0)).toBe(true)
      }),
      { numRuns: 200 }
    )
  })
})

test('needs to ask about come from the words, none from anger', () => {
  const needs = (text: string) => needsToAsk(findCues(text, 'fr')).map(({ need }) => need)
  expect(needs('Je suis en fauteuil roulant.')).toEqual(['step-free-access', 'visit-at-home'])
  expect(needs('Je ne sais pas lire, appelez-moi.')).toEqual(['call-rather-than-write', 'plain-words'])
  expect(needs('Je suis au chômage.')).toEqual(['payment-in-parts'])
  expect(needs('C’est inadmissible, je suis furieux !!')).toEqual([])
})
