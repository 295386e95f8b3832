import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { type CaseListAsked, countCases, listCases } from '../../../../src-main/store/queries/case-list'
import { type CaseCommandInput, caseCommand } from '../../../../src-shared/domain/case/commands'
import { caseSorts, caseViews } from '../../../../src-shared/ipc/case-views'
import { caseRow } from '../../../../src-shared/ipc/contract/shapes'
import type { CaseId } from '../../../../src-shared/lib/ids'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { aCapture, firmCommands, person } from '../../../support/store/samples'
import { createTestStore, leaHandler, type TestStore } from '../../../support/store/test-store'

let store: TestStore
const today = plainDate.parse('2026-03-10')
const asking = { today, person: leaHandler, department: 'works' as const }

const people = [
  ['Élodie', 'Étienne'],
  ['Zoé', 'Eberhardt'],
  ['Anne', 'Œuvrard'],
  ['Marc', 'Oberlin'],
  ['Jean', 'd’Ornano'],
  ['Ève', 'Zimmermann']
] as const
const cases: CaseId[] = []

async function ask(at: number, input: CaseCommandInput) {
  store.clock.pass(10)
  const done = await executeCase(store.acting, cases[at] as CaseId, caseCommand.parse(input))
  if (!done.ok) throw new Error(done.reason.code)
}

beforeAll(async () => {
  store = createTestStore('2026-03-02T09:00:00.000Z')
  await executeOrganisationAll(store.acting, firmCommands)
  for (const [index, [first, last]] of people.entries()) {
    store.clock.moveTo(`2026-03-0${index + 2}T09:00:00.000Z`)
    const type = index % 2 === 0 ? 'billing' : 'works'
    const done = await captureCase(
      store.acting,
      aCapture(person(first, last), { title: `Lot ${12 - index}`, disputeType: type })
    )
    if (!done.ok) throw new Error(done.reason.code)
    cases.push(done.value.id)
  }
  store.clock.moveTo('2026-03-10T08:00:00.000Z')
  await ask(0, { type: 'log-communication', channel: 'call', flow: 'out', text: 'Répondu' })
  await ask(1, { type: 'assign', to: leaHandler })
  await ask(2, { type: 'move-stage', to: 'withdrawn', reason: 'La cliente renonce' })
  await ask(3, { type: 'move-stage', to: 'investigating', reason: 'Visite faite' })
  await ask(3, { type: 'make-promise', text: 'Rappeler', due: '2026-03-11' })
  await ask(5, { type: 'log-communication', channel: 'email', flow: 'in', text: 'Relance' })
})
afterAll(() => store.remove())

const asked: CaseListAsked = { view: 'all', query: '', sort: 'reference', descending: false, offset: 0, limit: 50 }
const list = async (more: Partial<CaseListAsked>) => {
  const { rows, total } = await listCases(store.db, { ...asked, ...more }, asking)
  return { total, at: rows.map((row) => cases.indexOf(row.id)) }
}

describe('order', () => {
  it.each([
    ['reference', [0, 1, 2, 3, 4, 5]],
    // Lot 7 before lot 10.
    ['title', [5, 4, 3, 2, 1, 0]],
    // Eberhardt, Étienne, Oberlin, Œuvrard, d’Ornano under O by its particle under D, Zimmermann.
    ['name', [4, 1, 0, 3, 2, 5]],
    ['opened', [0, 1, 2, 3, 4, 5]],
    ['activity', [4, 0, 1, 2, 3, 5]]
  ] as const)('by %s', async (sort, expected) => {
    expect((await list({ sort })).at).toEqual(expected)
    expect((await list({ sort, descending: true })).at).toEqual(expected.toReversed())
  })

  it('by due day puts the earliest first and cases that wait for nothing last, either way', async () => {
    const due = async (descending: boolean) =>
      (await listCases(store.db, { ...asked, sort: 'due', descending }, asking)).rows.map((row) => row.due)
    const up = await due(false)
    expect(up.slice(0, 5)).toEqual(up.slice(0, 5).toSorted())
    expect(up[5]).toBeUndefined()
    expect(await due(true)).toEqual([...up.slice(0, 5).toReversed(), undefined])
  })

  it('by waiting puts the longest wait first and those who do not wait last', async () => {
    const { rows } = await listCases(store.db, { ...asked, sort: 'waiting' }, asking)
    expect(rows.map((row) => row.waitingSince)).toEqual([
      '2026-03-03',
      '2026-03-05',
      '2026-03-06',
      '2026-03-07',
      undefined,
      undefined
    ])
  })

  it('by stage follows the ladder', async () => {
    const { rows } = await listCases(store.db, { ...asked, sort: 'stage' }, asking)
    expect(rows.map((row) => row.stage)).toEqual([
      'received',
      'received',
      'received',
      'received',
      'investigating',
      'withdrawn'
    ])
  })
})

describe('views and filters', () => {
  it.each([
    ['all', [0, 1, 2, 3, 4, 5]],
    ['open', [0, 1, 3, 4, 5]],
    ['closed', [2]],
    ['mine', [1]],
    ['waiting-on-us', [1, 3, 4, 5]],
    ['waiting-on-them', [0]],
    ['late', [0, 1, 4, 5]],
    ['no-next-step', []],
    ['no-news', []],
    ['snoozed', []]
  ] as const)('%s', async (view, expected) => {
    expect(await list({ view })).toEqual({ total: expected.length, at: expected })
  })

  it('what is late depends on the day that is asked for', async () => {
    const early = await listCases(store.db, { ...asked, view: 'late' }, { today: plainDate.parse('2026-03-04') })
    expect(early.rows.map((row) => cases.indexOf(row.id))).toEqual([0])
  })

  it('nobody has no cases of their own', async () => {
    expect(await listCases(store.db, { ...asked, view: 'mine' }, { today })).toEqual({ total: 0, rows: [] })
  })

  it.each([
    ['etienne', [0]],
    ['ŒUVR', [2]],
    ['oeuvr', [2]],
    ['0003', [2]],
    ['lot 7', [5]],
    ['zimm lot', [5]],
    ['l%', []],
    ["d’or' or 1=1 --", []],
    ['\0', [0, 1, 2, 3, 4, 5]],
    ['  ', [0, 1, 2, 3, 4, 5]]
  ])('the words %j', async (query, expected) => {
    expect(await list({ query })).toEqual({ total: expected.length, at: expected })
  })

  it('type and stage narrow the list, and pages follow one another', async () => {
    expect((await list({ type: 'works' })).at).toEqual([1, 3, 5])
    expect((await list({ type: 'works', stage: 'received' })).at).toEqual([1, 5])
    expect(await list({ offset: 4, limit: 3 })).toEqual({ total: 6, at: [4, 5] })
    expect(await list({ offset: 9, limit: 3 })).toEqual({ total: 6, at: [] })
  })
})

describe('what is put off', () => {
  const until = plainDate.parse('2026-03-16')
  const on = async (day: string, view: CaseListAsked['view']) => {
    const { rows } = await listCases(store.db, { ...asked, view }, { ...asking, today: plainDate.parse(day) })
    return rows.map((row) => cases.indexOf(row.id))
  }
  beforeAll(() => ask(4, { type: 'snooze', until, reason: 'Le client est en congé' }))
  afterAll(() => ask(4, { type: 'wake' }))

  it('leaves the other views, and stands in its own', async () => {
    expect(await on('2026-03-10', 'open')).toEqual([0, 1, 3, 5])
    expect(await on('2026-03-10', 'waiting-on-us')).toEqual([1, 3, 5])
    expect(await on('2026-03-10', 'snoozed')).toEqual([4])
    expect(await on('2026-03-10', 'all')).toEqual([0, 1, 2, 3, 4, 5])
    const counts = await countCases(store.db, asking)
    for (const view of caseViews) expect([view, counts[view]]).toEqual([view, (await list({ view })).total])
  })

  it('comes back on top on its day, whatever the order, and pages go on beneath it', async () => {
    expect(await on('2026-03-16', 'open')).toEqual([4, 0, 1, 3, 5])
    expect(await on('2026-03-16', 'snoozed')).toEqual([])
    const later = { ...asking, today: until }
    const second = await listCases(store.db, { ...asked, view: 'open', offset: 1, limit: 2 }, later)
    expect(second.rows.map((row) => cases.indexOf(row.id))).toEqual([0, 1])
    expect(second.total).toBe(5)
  })
})

test('no news counts from our last message, or from the opening, where they may wait for some', async () => {
  const at = async (day: string, days: number) => {
    const day1 = { ...asking, today: plainDate.parse(day) }
    const { rows } = await listCases(store.db, { ...asked, view: 'no-news', days }, day1)
    return rows.map((row) => cases.indexOf(row.id))
  }
  // The first was answered on 10 March; the others were opened from the 3rd to the 7th.
  expect(await at('2026-03-10', 7)).toEqual([1])
  expect(await at('2026-03-13', 7)).toEqual([1, 3, 4])
  expect(await at('2026-03-24', 14)).toEqual([0, 1, 3, 4, 5])
})

test('tag, person in charge and department narrow the list', async () => {
  await ask(3, { type: 'tag', tag: 'Îlot "B" 50%' })
  expect((await list({ tag: 'Îlot "B" 50%' })).at).toEqual([3])
  expect((await list({ tag: 'Îlot' })).at).toEqual([])
  expect((await list({ owner: leaHandler })).at).toEqual([1])
  await ask(3, { type: 'untag', tag: 'Îlot "B" 50%' })
})

test('what goes on in another case is in no list', async () => {
  await ask(5, { type: 'link', case: cases[4] as CaseId, relation: 'merged-into' })
  expect((await list({ view: 'all' })).at).toEqual([0, 1, 2, 3, 4])
  expect((await list({ view: 'open' })).at).toEqual([0, 1, 3, 4])
  expect((await countCases(store.db, asking)).all).toBe(5)
  await ask(5, { type: 'unlink', case: cases[4] as CaseId, relation: 'merged-into' })
  expect((await list({ view: 'all' })).total).toBe(6)
})

test('the counts are those of the lists', async () => {
  const counts = await countCases(store.db, asking)
  for (const view of caseViews) expect([view, counts[view]]).toEqual([view, (await list({ view })).total])
})

test('every row has the shape the screens expect', async () => {
  for (const sort of caseSorts) {
    const { rows } = await listCases(store.db, { ...asked, sort }, asking)
    expect(rows.map((row) => caseRow.parse(row))).toEqual(rows)
  }
})

test('the first page of the open cases and of all comes from an index in its order, whatever the order, either way', async () => {
  const wheres = ['ended = 0 and +snoozed_until is null', 'taken_back = 0 and merged_into is null']
  const orders = ['due', 'waiting_since', 'opened_on', 'last_activity_at', 'name_key', 'title_key', 'stage_rank']
  for (const where of wheres) {
    for (const by of orders) {
      for (const way of ['asc', 'desc']) {
        const order = `${by} ${way} nulls last, priority ${way}, reference_key ${way}`
        const sql = `select * from view_cases where ${where} order by ${order} limit 50`
        const plan = JSON.stringify(store.files.raw.prepare(`explain query plan ${sql}`).all())
        expect(plan).toContain('USING INDEX view_cases_')
        expect(plan).not.toContain('TEMP B-TREE')
      }
    }
  }
})
