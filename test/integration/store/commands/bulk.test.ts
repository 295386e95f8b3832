import { afterEach, beforeEach, expect, test } from 'vitest'
import { executeBulk, previewBulk, undoBulk } from '../../../../src-main/store/commands/bulk'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { splitCase, undoSplit } from '../../../../src-main/store/commands/split-case'
import { readTimeline } from '../../../../src-main/store/queries/case-timeline'
import { readCase, readCaseRow } from '../../../../src-main/store/queries/case-view'
import { type CaseId, caseId, eventId } from '../../../../src-shared/lib/ids'
import { aCapture, asks, firmCommands, person } from '../../../support/store/samples'
import { createTestStore, leaHandler, newId, type TestStore } from '../../../support/store/test-store'

let store: TestStore
let cases: readonly CaseId[]

beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
  await executeOrganisationAll(store.acting, firmCommands)
  const found: CaseId[] = []
  for (const name of ['Lefèvre', 'N’Diaye', 'Œuvrard']) {
    const done = await captureCase(store.acting, aCapture(person('Élodie', name), { title: `Salle de bains ${name}` }))
    if (!done.ok) throw new Error(done.reason.code)
    found.push(done.value.id)
  }
  cases = found
})
afterEach(() => store.remove())

const rows = () => Promise.all(cases.map((id) => readCaseRow(store.db, id)))
const entries = async () => Number((await store.db.selectFrom('events').select('id').execute()).length)
const [first, second] = [() => cases[0] as CaseId, () => cases[1] as CaseId]

test('a preview says what each case would do, and writes nothing', async () => {
  await executeCase(store.acting, second(), asks({ type: 'assign', to: leaHandler }))
  const before = await entries()
  const told = await previewBulk(store.db, store.acting, cases, asks({ type: 'assign', to: leaHandler }))
  expect(told.done.map((row) => row.id)).toEqual([cases[0], cases[2]])
  expect(told.refused).toMatchObject([{ row: { id: second() }, reason: 'already-there' }])
  expect(await entries()).toBe(before)
})

test('what is done to many is done to each that takes it, and taken back as one', async () => {
  await executeCase(store.acting, second(), asks({ type: 'move-stage', to: 'withdrawn', reason: 'Elle renonce' }))
  const until = '2026-03-20'
  const done = await executeBulk(store.acting, cases, asks({ type: 'snooze', until, reason: 'Congés' }))
  expect(done).toMatchObject({ ok: true, value: { refused: [{ row: { id: second() }, reason: 'case-over' }] } })
  expect((await rows()).map((row) => row?.snoozedUntil)).toEqual([until, undefined, until])
  if (!done.ok) throw new Error('refused')
  const undone = await undoBulk(store.acting, done.value.done)
  expect(undone).toMatchObject({ ok: true, value: { done: [{}, {}], refused: [] } })
  expect((await rows()).map((row) => row?.snoozedUntil)).toEqual([undefined, undefined, undefined])
})

test('taking back leaves what was changed since, and says so', async () => {
  const done = await executeBulk(store.acting, cases, asks({ type: 'assign', to: leaHandler }))
  if (!done.ok) throw new Error('refused')
  await executeCase(store.acting, first(), asks({ type: 'assign' }))
  const undone = await undoBulk(store.acting, done.value.done)
  expect(undone).toMatchObject({ ok: true, value: { refused: [{ row: { id: first() }, reason: 'changed-since' }] } })
  expect((await rows()).map((row) => row?.owner)).toEqual([undefined, undefined, undefined])
})

test('cases are closed together with their reason, and reopened by taking it back', async () => {
  const close = asks({ type: 'move-stage', to: 'closed', reason: 'Réglé au téléphone' })
  const done = await executeBulk(store.acting, [...cases, first(), caseId.parse(newId())], close)
  if (!done.ok) throw new Error('refused')
  expect(done.value.done).toHaveLength(3)
  expect((await rows()).map((row) => row?.stage)).toEqual(['closed', 'closed', 'closed'])
  await undoBulk(store.acting, done.value.done)
  expect((await rows()).map((row) => row?.stage)).toEqual(['received', 'received', 'received'])
})

test('a write that fails leaves none of them changed', async () => {
  const broken = { ...store.acting, newId: failingAfter(1) }
  await expect(executeBulk(broken, cases, asks({ type: 'tag', tag: 'Îlot B' }))).rejects.toThrow('no more ids')
  expect((await rows()).map((row) => row?.tags)).toEqual([[], [], []])
})

function failingAfter(times: number): () => string {
  let left = times
  return () => {
    if (left === 0) throw new Error('no more ids')
    left -= 1
    return newId()
  }
}

test('a split opens a case with the same party from chosen entries, linked both ways, and can be taken back', async () => {
  const noted = await executeCase(store.acting, first(), asks({ type: 'add-note', text: 'Le volet aussi est cassé' }))
  const entry = noted.ok ? noted.value.events[0] : undefined
  if (!entry) throw new Error('refused')
  const split = { from: first(), title: 'Volet roulant', disputeType: 'works', summary: 'Le volet est cassé' } as const
  const done = await splitCase(store.acting, { ...split, entries: [{ entry, text: 'Repris : le volet est cassé' }] })
  if (!done.ok) throw new Error(done.reason.code)
  const { id } = done.value
  const [old, made] = [await viewOf(first()), await viewOf(id)]
  expect(made.parties).toEqual(old.parties)
  expect(made.links).toMatchObject([{ relation: 'split-from', row: { id: first() } }])
  expect(old.links).toMatchObject([{ relation: 'split-into', row: { id } }])
  const told = (await readTimeline(store.db, id, { limit: 10 })).entries.map((one) => one.type)
  expect(told).toContain('note-added')

  const undone = await undoSplit(store.acting, { from: first(), id, reason: 'Scission annulée' })
  expect(undone.ok).toBe(true)
  expect((await viewOf(first())).links).toEqual([])
  expect(await viewOf(id)).toMatchObject({ links: [], row: { stage: 'withdrawn' } })
})

test('a split from an entry of another case is refused whole', async () => {
  const entry = eventId.parse(newId())
  const split = { from: first(), title: 'X', disputeType: 'works', summary: 'X' } as const
  const before = await entries()
  const done = await splitCase(store.acting, { ...split, entries: [{ entry, text: 'X' }] })
  expect(done).toMatchObject({ ok: false, reason: { code: 'entry-unknown' } })
  expect(await entries()).toBe(before)
})

async function viewOf(id: CaseId) {
  const view = await readCase(store.db, store.streams, id)
  if (!view) throw new Error(`no case ${id}`)
  return view
}
