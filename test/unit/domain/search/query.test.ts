import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { parseSearch } from '../../../../src-shared/domain/search/query'
import { searchNames } from '../../../../src-shared/texts/search-names'

const names = searchNames()
const word = (text: string, more: object = {}) => ({ text, exact: false, absent: false, ...more })

it.each([
  ['', [], []],
  ['joint  fendu', [word('joint'), word('fendu')], []],
  ['"joint fendu" -plombier', [word('joint fendu', { exact: true }), word('plombier', { absent: true })], []],
  ['« joint fendu »', [word('joint fendu', { exact: true })], []],
  ['-"joint fendu"', [word('joint fendu', { exact: true, absent: true })], []],
  ['"jamais fermé', [word('jamais fermé', { exact: true })], []],
  ['type:works', [], [{ field: 'type', is: 'works', not: false }]],
  ['type:désordre', [], [{ field: 'type', is: 'works', not: false }]],
  ['type:defect', [], [{ field: 'type', is: 'works', not: false }]],
  ['type:travaux', [], [{ field: 'type', is: 'works', not: false }]],
  ['Nature:Facturation', [], [{ field: 'type', is: 'billing', not: false }]],
  ['-étape:reçue', [], [{ field: 'stage', is: 'received', not: true }]],
  ['etape:accuse-envoye', [], [{ field: 'stage', is: 'acknowledged', not: false }]],
  ['état:"en retard"', [], [{ field: 'state', is: 'late', not: false }]],
  ['tour:à-nous', [], [{ field: 'turn', is: 'us', not: false }]],
  ['person:Lefèvre', [], [{ field: 'person', holds: 'Lefèvre', not: false }]],
  [
    'personne:"Lefèvre Marguerite" joint',
    [word('joint')],
    [{ field: 'person', holds: 'Lefèvre Marguerite', not: false }]
  ],
  ['due:<7d', [], [{ field: 'due', how: 'before', day: { kind: 'days', days: 7 }, not: false }]],
  ['échéance:<7j', [], [{ field: 'due', how: 'before', day: { kind: 'days', days: 7 }, not: false }]],
  ['due:>=2026-03-12', [], [{ field: 'due', how: 'after', day: { kind: 'day', day: '2026-03-12' }, not: false }]],
  ['ouvert:12/3/2026', [], [{ field: 'opened', how: 'on', day: { kind: 'day', day: '2026-03-12' }, not: false }]],
  ['14:30', [word('14:30')], []],
  ['https://exemple.fr', [word('https://exemple.fr')], []],
  ['2026-A-0042', [word('2026-A-0042')], []]
])('%s', (typed, words, filters) => {
  expect(parseSearch(typed, names)).toEqual({ words, filters, unknown: [] })
})

it.each(['type:girafe', 'due:demain', 'due:<31/02/2026', '-stage:', 'type:', 'priorité:sous'])(
  '%s means nothing and is told',
  (typed) => {
    const { filters, unknown } = parseSearch(`joint ${typed}`, names)
    expect(filters).toEqual([])
    expect(typed.endsWith(':') ? unknown.length <= 1 : unknown).toEqual(typed.endsWith(':') ? true : [typed])
  }
)

test('whatever is typed is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
      const { words, filters, unknown } = parseSearch(typed, names)
      expect(words.every(({ text }) => text !== '')).toBe(true)
      expect(filters.length + unknown.length + words.length).toBeLessThanOrEqual(typed.length)
    })
  )
})
