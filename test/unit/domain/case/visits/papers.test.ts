import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { papersOf, type SitePaper, type VisitForPapers } from '../../../../../src-shared/domain/case/visits/papers'
import {
  type Capacity,
  capacities,
  type VisitKind,
  visitKinds,
  visitOutcomes
} from '../../../../../src-shared/domain/case/visits/vocabulary'

const there = (...present: Capacity[]) => present.map((capacity) => ({ name: `M. ${capacity}`, capacity }))
const answer = (visit: VisitForPapers, paper: SitePaper) => {
  const found = papersOf(visit).find((one) => one.paper === paper)
  if (!found) throw new Error(`No answer for ${paper}`)
  return found
}

const allowed: readonly (readonly [VisitKind, readonly Capacity[], SitePaper])[] = [
  ['reception', ['owner'], 'reception-report'],
  ['reception', ['agent', 'architect'], 'reception-report'],
  ['lifting', ['owner'], 'lifting-report'],
  ['after-sales', ['agent'], 'lifting-report'],
  ['after-sales', ['tenant'], 'visit-report'],
  ['expert', ['expert', 'insurer'], 'visit-report']
]

const refused: readonly (readonly [VisitKind, readonly Capacity[], SitePaper, readonly string[]])[] = [
  ['reception', ['tenant'], 'reception-report', ['owner-missing', 'occupant-cannot']],
  ['reception', ['caretaker', 'contractor'], 'reception-report', ['owner-missing', 'occupant-cannot']],
  ['reception', ['architect'], 'reception-report', ['owner-missing', 'architect-assists']],
  ['reception', [], 'reception-report', ['owner-missing']],
  ['lifting', ['tenant'], 'lifting-report', ['owner-missing', 'occupant-cannot']],
  ['after-sales', ['owner'], 'reception-report', ['after-reception']],
  ['lifting', ['owner'], 'reception-report', ['after-reception']],
  ['pre-reception', ['owner'], 'reception-report', ['before-reception']],
  ['pre-reception', ['owner'], 'lifting-report', ['before-reception']],
  ['reception', ['owner'], 'lifting-report', ['reserves-just-made']],
  ['joint-inspection', ['owner'], 'lifting-report', ['inspects-only']],
  ['expert', ['owner', 'expert'], 'reception-report', ['inspects-only']],
  ['after-sales', ['contractor'], 'visit-report', ['nobody-there']]
]

describe('a paper may be signed', () => {
  it.each(allowed)('%s with %j: %s', (kind, present, paper) => {
    expect(answer({ kind, persons: there(...present) }, paper)).toMatchObject({ may: true, reasons: [] })
  })
  it.each(refused)('%s with %j: no %s', (kind, present, paper, reasons) => {
    expect(answer({ kind, persons: there(...present) }, paper)).toMatchObject({ may: false, reasons })
  })
})

const visits = fc.record({
  kind: fc.constantFrom(...visitKinds),
  persons: fc.array(fc.record({ name: fc.constant('M. Özdemir'), capacity: fc.constantFrom(...capacities) }), {
    maxLength: 6
  }),
  outcome: fc.constantFrom(undefined, ...visitOutcomes)
})

test('whoever is there besides, a tenant or a caretaker neither accepts nor lifts', () => {
  fc.assert(
    fc.property(visits, (visit) => {
      for (const { paper, signatories } of papersOf(visit)) {
        if (paper === 'visit-report') continue
        const occupants = signatories.filter(({ capacity }) => capacity === 'tenant' || capacity === 'caretaker')
        expect(occupants.every(({ signing }) => signing === 'may-not')).toBe(true)
      }
    })
  )
})

test('nothing is accepted or lifted unless somebody there decides for the owner', () => {
  fc.assert(
    fc.property(visits, (visit) => {
      for (const { paper, may, reasons, signatories } of papersOf(visit)) {
        expect(may).toBe(reasons.length === 0)
        if (!may || paper === 'visit-report') continue
        expect(signatories.some(({ signing }) => signing === 'accepts' || signing === 'lifts')).toBe(true)
      }
    })
  )
})

test('no paper is signed at a visit that failed', () => {
  const persons = there('owner', 'contractor')
  for (const kind of visitKinds)
    for (const outcome of ['absent', 'no-access'] as const)
      expect(papersOf({ kind, persons, outcome }).every(({ may }) => !may)).toBe(true)
})
