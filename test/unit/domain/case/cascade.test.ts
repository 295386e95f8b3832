import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cascadeOf, theirDay } from '../../../../src-shared/domain/case/defects/cascade'
import { picturesToShow } from '../../../../src-shared/domain/case/defects/pictures'
import { lotId } from '../../../../src-shared/lib/ids'
import { addDays, plainDate } from '../../../../src-shared/lib/plain-date'
import { opening, plumber, withPlumber } from '../../../support/case-commands'
import { type Ask, played } from '../../../support/case-plays'
import { defect, steps } from '../../../support/defect-plays'

const lot = lotId.parse('01890000-0000-7000-8000-000000000901')
const known = { ...defect, visibility: 'communicable' } as const
const shared = (...more: readonly Ask[]) => played([opening(), withPlumber, ...more]).open

describe('to whom a defect goes', () => {
  it('goes to the party named for it, else to the holder of its lot', () => {
    const named = shared({ ...known, responsible: plumber })
    expect(cascadeOf(named, []).shares).toEqual([{ contractor: plumber, defects: [named.defects[0]?.id] }])
    const state = shared(known)
    const placed = { ...state, defects: state.defects.map((one) => ({ ...one, lot })) }
    expect(cascadeOf(placed, [{ id: lot, contractor: plumber }]).shares).toHaveLength(1)
    expect(cascadeOf(placed, [{ id: lot }]).left).toEqual([{ defect: state.defects[0]?.id, why: 'no-contractor' }])
  })
  it('stays here while it is internal', () => {
    const state = shared({ ...defect, responsible: plumber })
    expect(cascadeOf(state, [])).toEqual({
      shares: [],
      left: [{ defect: state.defects[0]?.id, why: 'internal' }]
    })
  })
  it('goes once, and again after the repair failed or was accepted too soon', () => {
    const base: readonly Ask[] = [{ ...known, responsible: plumber }, steps.notify]
    expect(cascadeOf(shared(...base), [])).toEqual({ shares: [], left: [] })
    expect(cascadeOf(shared(...base, steps.check, steps.refuse), []).shares).toHaveLength(1)
    expect(cascadeOf(shared(...base, steps.check, steps.accept), []).shares).toHaveLength(1)
  })
  it('goes nowhere once the client has lifted it', () => {
    const state = shared({ ...known, responsible: plumber }, steps.repair, steps.lift)
    expect(cascadeOf(state, [])).toEqual({ shares: [], left: [] })
  })
})

it('sends the communicable photographs of a defect, and no other file', () => {
  const state = shared(known)
  const [first] = state.defects
  if (!first) throw new Error('No defect')
  const piece = (id: string, mediaType: string) => ({ entry: first.entry, attachment: { id: id as never, mediaType } })
  const pieces = [piece('a', 'image/jpeg'), piece('b', 'audio/webm')]
  const going = (asked: typeof first, entries: Parameters<typeof picturesToShow>[2] = state.entries) =>
    picturesToShow(pieces, asked, entries).map(({ attachment }) => attachment.id)
  expect(going(first)).toEqual(['a'])
  expect(going(first, { ...state.entries, [first.entry]: { visibility: 'internal' } })).toEqual([])
  // Of a list that came in, one entry holds the photographs of all its defects.
  expect(going({ ...first, pieces: [] })).toEqual([])
})

describe('the day of a subcontractor', () => {
  const today = plainDate.parse('2026-03-03')
  it.each([
    ['2026-04-02', 7, '2026-03-26'],
    ['2026-03-06', 7, '2026-03-04'],
    ['2026-03-04', 7, '2026-03-04'],
    ['2026-03-03', 7, undefined],
    ['2026-02-01', 0, undefined],
    ['2026-03-31', 0, '2026-03-31']
  ] as const)('ours on %s less %i days is %s', (ours, margin, theirs) => {
    expect(theirDay(plainDate.parse(ours), margin, today)).toBe(theirs)
  })
  it('is never past, never after ours', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 365 }), (away, margin) => {
        const ours = addDays(today, away)
        const theirs = theirDay(ours, margin, today)
        return theirs === undefined ? ours <= today : theirs > today && theirs <= ours
      })
    )
  })
})
