import { describe, expect, it } from 'vitest'
import type { CaseState } from '../../../../src-shared/domain/case/state'
import { piecesFor } from '../../../../src-shared/domain/dossier/exhibits'
import {
  enclosedIn,
  inNumberOrder,
  listNumbers,
  numberedInList
} from '../../../../src-shared/domain/dossier/list-numbers'
import { timeZone } from '../../../../src-shared/lib/plain-date'
import { file, letterId, noticing, opening, withPlumber } from '../../../support/case-commands'
import { type Ask, played } from '../../../support/case-plays'

const zone = timeZone.parse('Europe/Paris')
const shown = (
  n: number,
  on: string,
  more: object = {},
  visibility: 'communicable' | 'internal' = 'communicable'
): Ask => ({
  type: 'add-evidence',
  text: `Pièce ${n}`,
  visibility,
  happened: { kind: 'day', on },
  attachments: [file(n, more)]
})
const stateAfter = (...asked: readonly Ask[]): CaseState => {
  const { state } = played([opening(), withPlumber, ...asked])
  if (!state) throw new Error('No case')
  return state
}
const enclosing = (...exhibits: readonly (readonly [piece: number, number: number])[]): Ask =>
  noticing({
    enclosures: exhibits.map(([piece]) => file(piece).id),
    exhibits: exhibits.map(([piece, number]) => ({ piece: file(piece).id, number }))
  })
const numbersOf = (state: CaseState) =>
  Object.fromEntries(
    [...listNumbers(state, zone)].map(([id, number]) => [state.pieces[id]?.attachment.name ?? '', number])
  )
const [one, two, three] = [file(1), file(2), file(3)].map(({ name }) => name)

describe('the numbers in the list of exhibits', () => {
  const dated = [shown(1, '2026-03-01'), shown(2, '2026-03-02'), shown(3, '2026-03-03')]

  it('follow the list until a letter names a piece by its own, which it keeps', () => {
    expect(numbersOf(stateAfter(...dated))).toEqual({ [`${one}`]: 1, [`${two}`]: 2, [`${three}`]: 3 })
    const older = shown(4, '2026-01-01')
    const state = stateAfter(...dated, enclosing([2, 2]), older)
    expect(numbersOf(state)).toMatchObject({ [`${file(4).name}`]: 1, [`${two}`]: 2, [`${one}`]: 3, [`${three}`]: 4 })
    const listed = inNumberOrder(piecesFor(state, 'other-party', zone), listNumbers(state, zone))
    expect(listed.map(({ title }) => title).slice(0, 4)).toEqual(['Pièce 4', 'Pièce 2', 'Pièce 1', 'Pièce 3'])
  })

  it('are each given once, whatever two machines gave, and a redacted copy has that of its original', () => {
    const twice = stateAfter(
      ...dated,
      enclosing([1, 1]),
      noticing({
        ...{ letter: letterId(3), document: file(92).id, attachments: [file(92)], enclosures: [file(2).id] },
        exhibits: [{ piece: file(2).id, number: 1 }]
      })
    )
    const numbers = Object.values(numbersOf(twice))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbersOf(twice)[`${one}`]).toBe(1)
    const copy = shown(5, '2026-03-04', { madeFrom: { id: file(3).id, how: 'redacted' } })
    const state = stateAfter(...dated, enclosing([3, 3]), copy)
    expect(numbersOf(state)[`${file(5).name}`]).toBe(3)
    expect(numberedInList(state, zone, [file(3).id])).toEqual([{ piece: file(3).id, number: 3 }])
  })

  it('are those under which a letter lists its enclosures, in their order; one not in the list comes after', () => {
    const state = stateAfter(...dated, shown(6, '2026-03-09', {}, 'internal'))
    const asked = [file(6).id, file(3).id, file(1).id, file(3).id]
    expect(numberedInList(state, zone, asked).map(({ number }) => number)).toEqual([1, 3, 4])
  })

  it('begin at 1 in a letter of the first versions, which kept none', () => {
    const enclosures = [file(2).id, file(1).id]
    expect(enclosedIn({ enclosures })).toEqual([
      { piece: file(2).id, number: 1 },
      { piece: file(1).id, number: 2 }
    ])
    const kept = [{ piece: file(2).id, number: 7 }]
    expect(enclosedIn({ enclosures, exhibits: kept })).toBe(kept)
  })
})
