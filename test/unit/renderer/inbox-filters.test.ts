import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Filters, isNarrowed, readFilters, writeFilters } from '../../../src-renderer/features/inbox/filters'
import { departments, disputeTypes } from '../../../src-shared/domain/case/dispute-types'
import { stages } from '../../../src-shared/domain/case/stages'
import { caseSorts, caseViews } from '../../../src-shared/ipc/case-views'
import { leaHandler } from '../../support/store/test-store'

const usual: Filters = {
  view: 'open',
  type: undefined,
  stage: undefined,
  owner: undefined,
  department: undefined,
  tag: undefined,
  days: 14,
  query: '',
  sort: 'due',
  descending: false
}

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  view: fc.constantFrom(...caseViews),
  type: fc.option(fc.constantFrom(...disputeTypes), { nil: undefined }),
  stage: fc.option(fc.constantFrom(...stages), { nil: undefined }),
  owner: fc.option(fc.constant(leaHandler), { nil: undefined }),
  department: fc.option(fc.constantFrom(...departments), { nil: undefined }),
  tag: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { nil: undefined }),
  days: fc.integer({ min: 1, max: 365 }),
  query: fc.string({ unit: 'grapheme', maxLength: 40 }),
  sort: fc.constantFrom(...caseSorts),
  descending: fc.boolean()
})

describe('the filters of the list', () => {
  test('come back from the address as they were written in it', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(readFilters(writeFilters(filters).slice(1))).toEqual(filters)
      })
    )
  })

  test('leave no trace in the address when they are as usual', () => {
    expect(writeFilters(usual)).toBe('')
    expect(isNarrowed(usual)).toBe(false)
    expect(isNarrowed({ ...usual, query: 'Lefèvre' })).toBe(true)
    expect(isNarrowed({ ...usual, view: 'late' })).toBe(false)
  })

  test('are as usual wherever the address says nothing one understands', () => {
    expect(readFilters('view=nowhere&type=&stage=later&sort=colour&order=up')).toEqual(usual)
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(readFilters(search).view).toBe('open')
      })
    )
  })
})
