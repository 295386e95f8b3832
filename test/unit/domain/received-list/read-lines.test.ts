import { describe, expect, test } from 'vitest'
import type { Row } from '../../../../src-shared/domain/import/table'
import { compareLists } from '../../../../src-shared/domain/received-list/compare'
import { kindGuess } from '../../../../src-shared/domain/received-list/kind-guess'
import { lotMeant, lotsOf, proposeLots } from '../../../../src-shared/domain/received-list/lots'
import { columnsOf, guessMapping, linesOf, saysLifted } from '../../../../src-shared/domain/received-list/read-lines'
import { oursOf } from '../../../../src-shared/domain/received-list/take'
import { lotId } from '../../../../src-shared/lib/ids'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { type ArchitectLine, architectSheet, firstIndex, inSecond, secondIndex } from '../../../support/architect-list'

const today = plainDate.parse('2026-03-15')
const rowsOf = (lines: readonly ArchitectLine[]): readonly Row[] =>
  architectSheet(lines).rows.map((cells, at) => ({
    line: at + 1,
    cells: cells.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? cell : ''))
  }))
const plumbing = {
  id: lotId.parse('01890000-0000-7000-8000-000000000a08'),
  number: '8',
  name: 'Plomberie – chauffage',
  withdrawn: false
}

function read(lines: readonly ArchitectLine[]) {
  const rows = rowsOf(lines)
  const { lines: listed } = linesOf(rows, guessMapping(columnsOf(rows)), today)
  return { listed, ...oursOf(listed, proposeLots(lotsOf(listed), [plumbing])) }
}

test('the columns of an architect’s list are recognised by their headings', () => {
  const columns = columnsOf(rowsOf(firstIndex()))
  const mapping = guessMapping(columns)
  expect(columns.map(({ key, heading }) => [heading, mapping[key]])).toEqual([
    ['N°', 'number'],
    ['Logement', 'place'],
    ['Pièce', 'place'],
    ['Désignation', 'text'],
    ['Entreprise', 'lot'],
    ['Constaté le', 'noted'],
    ['À lever pour le', 'due'],
    ['État', 'status']
  ])
})

test('what is remembered of a sender goes before what the headings say', () => {
  const columns = columnsOf(rowsOf(firstIndex()))
  expect(guessMapping(columns, { entreprise: 'ignore' })['entreprise']).toBe('ignore')
})

test('of 143 lines 38 are ours, with their numbers, places and days', () => {
  const { listed, ours, others } = read(firstIndex())
  expect([listed.length, ours.length, others]).toEqual([143, 38, 105])
  expect(ours[0]).toMatchObject({
    theirs: '2',
    place: 'A101, Salle de bains',
    due: '2026-03-31',
    lifted: false,
    lot: plumbing.id
  })
})

test('the second index lifts 20, brings 11, renumbers 3, changes 2 and loses one', () => {
  const counts = new Map<string, number>()
  for (const { kind } of compareLists(read(firstIndex()).ours, read(secondIndex()).ours)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const { lifted, fresh, renumbered, changed, gone, same } = inSecond
  expect(Object.fromEntries(counts)).toEqual({ lifted, new: fresh, renumbered, changed, gone, same })
})

test('headings that nothing is known of are headings all the same; a first line with figures is none', () => {
  const rows: readonly Row[] = [
    { line: 1, cells: ['Repère', 'Quoi'] },
    { line: 2, cells: ['P-1', 'Vitre rayée'] }
  ]
  expect(columnsOf(rows).map(({ heading }) => heading)).toEqual(['Repère', 'Quoi'])
  expect(columnsOf(rows.slice(1)).map(({ key }) => key)).toEqual(['#1', '#2'])
})

test('a line that says nothing is counted, with where it stands', () => {
  const rows: readonly Row[] = [
    { line: 1, cells: ['N°', 'Description', 'Lot'] },
    { line: 2, cells: [1, 'Vitre rayée', 'Vitrerie'] },
    { line: 3, cells: [2, '', 'Vitrerie'] },
    { line: 4, cells: [] },
    { line: 5, cells: ['N°', 'Description', 'Lot'] },
    { line: 6, cells: [3, 'Gond à graisser', ''] }
  ]
  const { lines, unread } = linesOf(rows, guessMapping(columnsOf(rows)), today)
  expect(lines.map(({ row }) => row)).toEqual([2, 6])
  expect(unread).toEqual([3])
})

describe('what a status says', () => {
  const lifted = ['Levée', 'LEVE', 'Réserve levée le 12/03', 'Soldé', 'Closed', 'quitus', 'Lifted']
  const open = ['À lever', 'a lever', 'Non levée', 'pas encore levée', 'Not lifted', 'En cours', 'Fait', 'Repris', '']
  test.each(lifted)('%j is lifted', (status) => expect(saysLifted(status)).toBe(true))
  test.each(open)('%j is not', (status) => expect(saysLifted(status)).toBe(false))
})

describe('which lot of the site the words mean', () => {
  const lots = [
    { ...plumbing, number: '8', name: 'Plomberie – chauffage' },
    { ...plumbing, id: lotId.parse('01890000-0000-7000-8000-000000000a11'), number: '11', name: 'Peinture' }
  ]
  test.each([
    ['08 plomberie sanitaire', '8'],
    ['lot 11', '11'],
    ['peinture', '11'],
    ['12 sols souples', undefined],
    ['plomberie et peinture', undefined],
    ['', undefined]
  ])('%j', (words, number) => expect(lotMeant(words, lots)?.number).toBe(number))
})

test('the kind of a defect is guessed from its words', () => {
  expect(kindGuess('Absence de rosace')).toBe('missing-work')
  expect(kindGuess('Chasse d’eau qui fuit')).toBe('poor-work')
  expect(kindGuess('Fuite au raccord')).toBe('test-failed')
  expect(kindGuess('Garde-corps non conforme')).toBe('non-compliant')
})
