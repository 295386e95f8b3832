import { expect, test } from 'vitest'
import type { CaseCommandInput } from '../../../../../src-shared/domain/case/commands'
import { sortedDefects } from '../../../../../src-shared/domain/case/visits/sorted'
import { file, latest, opening } from '../../../../support/case-commands'
import { played } from '../../../../support/case-plays'

const visit = (n: number) => `01890000-0000-7000-8000-0000000004a${n}`
const defect = (n: number) => `01890000-0000-7000-8000-0000000005a${n}`
const begin = (n: number): CaseCommandInput => ({ type: 'begin-visit', visit: visit(n), kind: 'after-sales' })
const capture = (n: number, of: number): CaseCommandInput => ({
  type: 'capture-defect',
  defect: defect(n),
  visit: visit(of),
  room: 'Séjour',
  attachments: [file(n)]
})
const sort = (n: number): CaseCommandInput => ({
  type: 'sort-defect',
  defect: defect(n),
  kind: 'missing-work',
  place: 'Séjour, mur est',
  text: 'Plinthe non posée'
})

test('a defect has its number in the case and one of its own in the visit', () => {
  const { open } = played([opening(), begin(1), capture(1, 1), capture(2, 1), begin(2), capture(3, 2)])
  expect(open.defects.map(({ number, item }) => [number, item])).toEqual([
    [1, 1],
    [2, 2],
    [3, 1]
  ])
  expect(open.visits.map(({ number }) => number)).toEqual([1, 2])
})

test('a number that was taken back is not given again', () => {
  const { open } = played([
    opening(),
    begin(1),
    capture(1, 1),
    (state) => ({ type: 'undo', entry: latest(state, 'defect-captured') }),
    capture(2, 1)
  ])
  expect(open.defects.map(({ number }) => number)).toEqual([2])
})

test('what is added to a defect counts as of its entry, and goes when it is taken back', () => {
  const add: CaseCommandInput = { type: 'document-defect', defect: defect(1), attachments: [file(7), file(8)] }
  const { open } = played([opening(), begin(1), capture(1, 1), add])
  const entry = latest(open, 'defect-captured')
  expect(Object.values(open.pieces).map((piece) => piece.entry)).toEqual([entry, entry, entry])
  const { open: after } = played([
    opening(),
    begin(1),
    capture(1, 1),
    add,
    (state) => ({ type: 'undo', entry: latest(state, 'defect-documented') })
  ])
  expect(Object.values(after.pieces).map(({ attachment }) => attachment.id)).toEqual([file(1).id])
})

test('sorting names the defect and its photographs; taken back, it is to be sorted again', () => {
  const { open } = played([opening(), begin(1), capture(1, 1), sort(1)])
  expect(sortedDefects(open.defects)).toMatchObject([{ kind: 'missing-work', place: 'Séjour, mur est', item: 1 }])
  expect(Object.values(open.pieces).map(({ title }) => title)).toEqual(['Plinthe non posée'])
  const { open: after } = played([
    opening(),
    begin(1),
    capture(1, 1),
    sort(1),
    (state) => ({ type: 'undo', entry: latest(state, 'defect-sorted') })
  ])
  expect(sortedDefects(after.defects)).toEqual([])
  expect(after.defects).toMatchObject([{ sorted: false, room: 'Séjour' }])
  expect(Object.values(after.pieces).map(({ title }) => title)).toEqual([''])
})
