import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Acting } from '../../../../src-main/store/commands/acting'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { listFilters, listTags, removeFilter, saveFilter } from '../../../../src-main/store/filters/saved-filters'
import { noteLook, readChanges } from '../../../../src-main/store/queries/changes'
import type { CaseCommandInput } from '../../../../src-shared/domain/case/commands'
import { contract } from '../../../../src-shared/ipc/contract'
import { savedFilters } from '../../../../src-shared/ipc/contract/inbox'
import { type CaseId, personId, savedFilterId } from '../../../../src-shared/lib/ids'
import { ok } from '../../../../src-shared/lib/result'
import { aCapture, asks, firmCommands, person } from '../../../support/store/samples'
import { createTestStore, leaHandler, newId, type TestStore } from '../../../support/store/test-store'

let store: TestStore
let other: Acting

beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
  await executeOrganisationAll(store.acting, firmCommands)
  other = { ...store.acting, actor: personId.parse(newId()) }
})
afterEach(() => store.remove())

async function captured(name: string): Promise<CaseId> {
  const done = await captureCase(store.acting, aCapture(person('Élodie', name)))
  if (!done.ok) throw new Error(done.reason.code)
  return done.value.id
}
const ask = (acting: Acting, id: CaseId, input: CaseCommandInput) => executeCase(acting, id, asks(input))
const look = () => store.files.write(async (trx) => ok(await noteLook(trx, leaHandler, store.clock.now())))
const changes = async () => {
  const reader = { person: leaHandler, today: store.clock.today(), zone: store.clock.zone }
  return contract['today.changes'].output.parse(await readChanges(store.db, reader))
}

test('before the first look there is nothing to tell', async () => {
  await captured('Lefèvre')
  expect(await changes()).toEqual({ changed: [], more: 0, missed: [] })
})

test('what others wrote since is told, one line for each case, the latest first; one’s own is not', async () => {
  const [leak, shutter] = [await captured('Lefèvre'), await captured('N’Diaye')]
  await look()
  await ask(store.acting, leak, { type: 'add-note', text: 'Par moi' })
  expect((await changes()).changed).toEqual([])
  await ask(other, leak, { type: 'add-note', text: 'Un' })
  await ask(other, shutter, { type: 'add-note', text: 'Deux' })
  await ask(other, leak, { type: 'tag', tag: 'urgent' })
  const { changed, since } = await changes()
  expect(since).toBe(store.clock.now())
  expect(changed).toMatchObject([
    { row: { id: leak }, count: 2, last: { type: 'tagged', actor: other.actor } },
    { row: { id: shutter }, count: 1, last: { type: 'note-added' } }
  ])
  await look()
  expect((await changes()).changed).toEqual([])
})

test('what fell due while nobody looked is told; what falls due today is the day’s own', async () => {
  const [kept, today, asleep] = [await captured('Lefèvre'), await captured('N’Diaye'), await captured('Œuvrard')]
  await look()
  await ask(store.acting, kept, { type: 'make-promise', text: 'Rappeler', due: '2026-03-12' })
  await ask(store.acting, today, { type: 'make-promise', text: 'Rappeler', due: '2026-03-16' })
  await ask(store.acting, asleep, { type: 'snooze', until: '2026-03-14', reason: 'Congés' })
  store.clock.moveTo('2026-03-16T08:00:00.000Z')
  const told = (await changes()).missed.filter(({ kind }) => kind !== 'grave').map(({ kind, row }) => [kind, row.id])
  expect(told).toEqual([
    ['promise', kept],
    ['woken', asleep]
  ])
  await look()
  expect((await changes()).missed.filter(({ kind }) => kind !== 'grave')).toEqual([])
})

test('saved filters belong to whoever saved them; a name used again is given the new ones', async () => {
  const filters = savedFilters.parse({ view: 'late', sort: 'due', query: 'fuite' })
  const save = (name: string, of = filters, who = leaHandler) =>
    store.files.write(async (trx) => {
      const saved = { id: savedFilterId.parse(newId()), name, filters: of, at: store.clock.now() }
      return ok(await saveFilter(trx, who, saved))
    })
  await save('Les fuites')
  await save('À rappeler', { ...filters, view: 'no-news' })
  await save('Celles d’un autre', filters, other.actor)
  const again = await save('Les fuites', { ...filters, view: 'all' })
  const mine = await listFilters(store.db, leaHandler)
  expect(mine.map(({ name, filters: kept }) => [name, kept.view])).toEqual([
    ['Les fuites', 'all'],
    ['À rappeler', 'no-news']
  ])
  const [own] = mine
  if (!own) throw new Error('nothing saved')
  expect(again).toEqual({ ok: true, value: own.id })
  await store.files.write(async (trx) => ok(await removeFilter(trx, other.actor, own.id)))
  expect(await listFilters(store.db, leaHandler)).toHaveLength(2)
  await store.files.write(async (trx) => ok(await removeFilter(trx, leaHandler, own.id)))
  expect(await listFilters(store.db, leaHandler)).toHaveLength(1)
})

test('the tags of open cases, those used most first', async () => {
  const [one, two] = [await captured('Lefèvre'), await captured('N’Diaye')]
  await ask(store.acting, one, { type: 'tag', tag: 'Îlot B' })
  await ask(store.acting, two, { type: 'tag', tag: 'Îlot B' })
  await ask(store.acting, two, { type: 'tag', tag: 'fuite' })
  expect(await listTags(store.db)).toEqual([
    { tag: 'Îlot B', count: 2 },
    { tag: 'fuite', count: 1 }
  ])
})
