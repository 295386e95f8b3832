import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Comparable, changeKinds, compareLists } from '../../../../src-shared/domain/received-list/compare'

const line = (given: Partial<Comparable>): Comparable => ({
  theirs: '12',
  place: 'A101, Salle de bains',
  text: 'Joint de baignoire discontinu',
  lotWords: '08 - PLOMBERIE',
  lifted: false,
  ...given
})
const kinds = (before: readonly Comparable[], after: readonly Comparable[]) =>
  compareLists(before, after).map((one) => [one.kind, 'fields' in one ? one.fields : []])

describe('what became of a line', () => {
  const cases: readonly (readonly [string, Partial<Comparable>, string, readonly string[]])[] = [
    ['spaces, capitals and accents change nothing', { text: 'JOINT  de baignoire, discontinu' }, 'same', []],
    ['it is lifted', { lifted: true }, 'lifted', ['lifted']],
    ['it is lifted under another number', { lifted: true, theirs: '47' }, 'lifted', ['theirs', 'lifted']],
    ['it has another number', { theirs: '47' }, 'renumbered', ['theirs']],
    ['it says more', { text: 'Joint de baignoire discontinu en pied de cloison' }, 'changed', ['text']],
    ['it is elsewhere', { place: 'A102, Cuisine' }, 'changed', ['place']],
    ['it is of another lot', { lotWords: '11 - PEINTURE' }, 'changed', ['lotWords']],
    ['it is due', { due: '2026-03-31' as never }, 'changed', ['due']]
  ]
  test.each(cases)('%s', (_name, given, kind, fields) => {
    expect(kinds([line({})], [line(given)])).toEqual([[kind, fields]])
  })

  test('what is no longer lifted is changed, not lifted', () => {
    expect(kinds([line({ lifted: true })], [line({})])).toEqual([['changed', ['lifted']]])
  })

  test('another defect under an old number is new, and the old one is gone', () => {
    const other = line({ place: 'B204, Séjour', text: 'Vitre rayée' })
    expect(kinds([line({})], [other])).toEqual([
      ['new', []],
      ['gone', []]
    ])
  })

  test('two that swap their numbers are renumbered, not changed', () => {
    const [a, b] = [line({ theirs: '1', text: 'Siphon non raccordé' }), line({ theirs: '2', text: 'Évier descellé' })]
    expect(kinds([a, b], [line({ ...a, theirs: '2' }), line({ ...b, theirs: '1' })])).toEqual([
      ['renumbered', ['theirs']],
      ['renumbered', ['theirs']]
    ])
  })

  test('of two with the same words each keeps its number', () => {
    const two = [line({ theirs: '1' }), line({ theirs: '2' })]
    expect(kinds(two, two.toReversed())).toEqual([
      ['same', []],
      ['same', []]
    ])
  })
})

const words = fc.constantFrom('Joint absent', 'Plinthe décollée', 'Évier descellé', 'Porte qui frotte', 'Siphon')
const place = fc.constantFrom('A101, Cuisine', 'A102, WC', '')
const anyLine: fc.Arbitrary<Comparable> = fc.record({
  theirs: fc.oneof(fc.integer({ min: 1, max: 30 }).map(String), fc.constant('')),
  place,
  text: words,
  lotWords: fc.constantFrom('Plomberie', 'Peinture'),
  lifted: fc.boolean()
})
const anyList = fc.array(anyLine, { maxLength: 25 })

describe('whatever two lists hold', () => {
  test('a list compared with itself changes nothing', () => {
    fc.assert(fc.property(anyList, (list) => kinds(list, list).every(([kind]) => kind === 'same')))
  })

  test('every line of both is told once, and nothing else', () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const told = compareLists(before, after)
        const old = told.flatMap((one) => (one.kind === 'new' ? [] : [one.old]))
        const next = told.flatMap((one) => (one.kind === 'gone' ? [] : [one.next]))
        expect(new Set(old)).toEqual(new Set(before))
        expect(old).toHaveLength(before.length)
        expect(new Set(next)).toEqual(new Set(after))
        expect(next).toHaveLength(after.length)
        expect(told.every(({ kind }) => changeKinds.includes(kind))).toBe(true)
      })
    )
  })

  test('numbers alone that change neither make a defect nor lose one', () => {
    fc.assert(
      fc.property(anyList, fc.integer({ min: 1, max: 1_000 }), (list, by) => {
        const renumbered = list.map((one) => ({ ...one, theirs: `${by}-${one.theirs}` }))
        const told = compareLists(list, renumbered).map(({ kind }) => kind)
        return told.every((kind) => kind !== 'new' && kind !== 'gone')
      })
    )
  })

  test('the order of the lines tells nothing where each stands once', () => {
    const once = fc.uniqueArray(anyLine, { selector: ({ place: at, text, theirs }) => `${at}/${text}/${theirs}` })
    fc.assert(
      fc.property(once, (list) => {
        const told = compareLists(list, list.toReversed()).map(({ kind }) => kind)
        return told.every((kind) => kind === 'same')
      })
    )
  })
})
