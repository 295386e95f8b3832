import { expect, it } from 'vitest'
import { workLists } from '../../../../src-shared/domain/case/defects/work-lists'
import { opening, plumber, withPlumber } from '../../../support/case-commands'
import { type Ask, played } from '../../../support/case-plays'
import { defect, steps } from '../../../support/defect-plays'

const listed = (...more: readonly Ask[]) =>
  workLists(played([opening(), withPlumber, ...more]).open, [], []).map(({ contractor, defects }) => ({
    contractor,
    places: defects.map(({ place }) => place)
  }))
const at = (place: string, more: Partial<typeof defect> = {}): Ask => ({
  ...{ ...defect, visibility: 'communicable', place },
  ...more
})

it('lists what each firm has to repair in the order one walks, and the rest as ours', () => {
  const theirs = { responsible: plumber }
  const asked = [at('B 10, cuisine', theirs), at('B 9, salon', theirs), at('A 12, WC', theirs), at('Hall'), at('Cave')]
  expect(listed(...asked)).toEqual([
    { contractor: plumber, places: ['A 12, WC', 'B 9, salon', 'B 10, cuisine'] },
    { contractor: undefined, places: ['Cave', 'Hall'] }
  ])
})

it('keeps to ourselves what is internal, and leaves out what the client has lifted', () => {
  expect(listed(at('Hall', { responsible: plumber, visibility: 'internal' }))).toEqual([
    { contractor: undefined, places: ['Hall'] }
  ])
  const lifted = { ...defect, visibility: 'communicable', responsible: plumber } as const
  expect(listed(lifted, steps.repair, steps.lift)).toEqual([])
})
