import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeContact } from '../../../../src-main/store/commands/execute-contact'
import { executeOrganisation, executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { executeSite } from '../../../../src-main/store/commands/execute-site'
import { Streams } from '../../../../src-main/store/streams/streams'
import { checkViews } from '../../../../src-main/store/views/check'
import { ensureViews, rebuildViews, viewTables } from '../../../../src-main/store/views/rebuild'
import { organisationCommand } from '../../../../src-shared/domain/organisation/decide'
import { siteCommand } from '../../../../src-shared/domain/site/decide'
import { type CaseId, type ContactId, siteId } from '../../../../src-shared/lib/ids'
import { ok } from '../../../../src-shared/lib/result'
import { commandOf, type Intent, intents } from '../../../support/random-commands'
import { aCapture, asks, company, firmCommands, noAddress, person } from '../../../support/store/samples'
import { takenFile } from '../../../support/store/taken-file'
import { createTestStore, leaHandler, newId, type TestStore } from '../../../support/store/test-store'

async function firm(): Promise<TestStore> {
  const store = createTestStore('2026-03-10T09:00:00.000Z')
  onTestFinished(() => store.remove())
  await ensureViews(store.files.write, deadlineLore)
  const set = await executeOrganisationAll(store.acting, firmCommands)
  if (!set.ok) throw new Error(set.reason.code)
  return store
}

async function opened(
  store: TestStore,
  lastName: string
): Promise<{ readonly id: CaseId; readonly contact: ContactId }> {
  const done = await captureCase(store.acting, aCapture(person('Élodie', lastName)))
  if (!done.ok) throw new Error(done.reason.code)
  return done.value
}

function allRows(store: TestStore): Record<string, unknown> {
  const read = (table: string) => store.files.raw.prepare(`select * from ${table} order by 1, 2`).all()
  return Object.fromEntries([...viewTables, 'reference_numbers', 'search_index_docsize'].map((t) => [t, read(t)]))
}

/** Words with their rows, as the index has them. */
function indexed(store: TestStore): unknown {
  store.files.raw.exec(
    "create virtual table if not exists temp.words using fts5vocab(main, 'search_index', 'instance')"
  )
  return store.files.raw.prepare('select term, doc, col, offset from temp.words order by 1, 2, 3, 4').all()
}

async function playRandom(
  store: TestStore,
  cases: readonly CaseId[],
  contacts: readonly ContactId[],
  random: readonly Intent[]
) {
  const files = [takenFile(store), takenFile(store, 'Constat œuvre n° 2.pdf'), takenFile(store)]
  for (const intent of random) {
    store.clock.pass(7)
    const id = cases[intent.what % cases.length]
    const state = id && (await store.streams.cases.load(store.db, id)).state
    if (!id || !state) throw new Error('a case is missing')
    const around = { contacts, cases, author: leaHandler, files }
    const command = commandOf(intent, state, around, store.clock.today())
    if (command) await executeCase(store.acting, id, command)
  }
}

test('the views are what a rebuild from the events gives, whatever was done', async () => {
  await fc.assert(
    fc.asyncProperty(intents(40), async (random) => {
      const store = await firm()
      const first = await opened(store, 'Lefèvre')
      const second = await opened(store, 'Œuvrard')
      await playRandom(store, [first.id, second.id], [first.contact, second.contact], random)
      const renamed = { type: 'change' as const, contact: person('Zoé', 'Ångström-Lefèvre') }
      expect(await executeContact(store.acting, first.contact, renamed)).toMatchObject({ ok: true })
      expect(await checkViews(store.db, deadlineLore)).toEqual([])
      const [rows, words] = [allRows(store), indexed(store)]
      await store.files.write(async (trx) => ok(await rebuildViews(trx, deadlineLore)))
      expect(allRows(store)).toEqual(rows)
      expect(indexed(store)).toEqual(words)
    }),
    { numRuns: 12 }
  )
}, 120_000)

test('a state kept in memory is the state that a fresh fold gives', async () => {
  await fc.assert(
    fc.asyncProperty(intents(25), async (random) => {
      const store = await firm()
      const first = await opened(store, 'Lefèvre')
      const second = await opened(store, 'Moreau')
      await playRandom(store, [first.id, second.id], [first.contact, second.contact], random)
      for (const { id } of [first, second]) {
        expect((await store.streams.cases.load(store.db, id)).state).toEqual(
          (await new Streams().cases.load(store.db, id)).state
        )
      }
    }),
    { numRuns: 10 }
  )
}, 120_000)

test('a check names every row that was changed behind the store’s back', async () => {
  const store = await firm()
  const { id, contact } = await opened(store, 'Lefèvre')
  const note = await executeCase(store.acting, id, asks({ type: 'add-note', text: 'Prudence' }))
  if (!note.ok) throw new Error(note.reason.code)
  const { raw } = store.files
  const tamper = async (sql: string, found: readonly object[]) => {
    raw.exec('begin')
    raw.exec(sql)
    expect(await checkViews(store.db, deadlineLore)).toEqual(found)
    raw.exec('rollback')
    expect(await checkViews(store.db, deadlineLore)).toEqual([])
  }
  const entry = note.value.events[0]
  await tamper("update view_cases set due = '2030-01-01'", [{ kind: 'view-differs', where: `view_cases/${id}` }])
  await tamper(`delete from view_timeline where id = '${entry}'`, [
    { kind: 'view-missing', where: `view_timeline/${id}/${entry}` }
  ])
  await tamper(`update view_contacts set names = '["X"]'`, [
    { kind: 'view-differs', where: `view_contacts/${contact}` }
  ])
  await tamper('delete from view_parties', [{ kind: 'view-missing', where: `view_parties/${id}/0` }])
  await tamper(
    `insert into view_letters values ('l', '${id}', '1', '1', 'x', '', '', '', null, null, null, null, null, null, '[]')`,
    [{ kind: 'view-extra', where: `view_letters/${id}/l` }]
  )
  await tamper(`insert into view_sites values ('s', '{}', '', '', 0)`, [{ kind: 'view-extra', where: 'view_sites/s' }])
  await tamper('update views set version = 0', [{ kind: 'view-version', where: 'views' }])
  await tamper(`drop trigger view_search_insert; insert into view_search values (999, '${id}', null, 'X', 'Y')`, [
    { kind: 'view-extra', where: `view_search/${id}/999` },
    { kind: 'search-index', where: 'search_index/999' }
  ])
  await tamper('drop trigger reference_numbers_no_delete; delete from reference_numbers', [
    { kind: 'number-too-low', where: 'reference_numbers/2026-A' }
  ])
})

test('another version of the views is rebuilt, the same one is left alone', async () => {
  const store = await firm()
  const { id } = await opened(store, 'Lefèvre')
  expect(await ensureViews(store.files.write, deadlineLore)).toEqual({ ok: true, value: 'current' })
  store.files.raw.exec("update view_cases set title = 'Autrement'; update views set version = 0")
  expect(await ensureViews(store.files.write, deadlineLore)).toEqual({ ok: true, value: 'rebuilt' })
  const row = await store.db.selectFrom('view_cases').select('title').where('id', '=', id).executeTakeFirst()
  expect(row?.title).toMatch(/^Infiltration au plafond/u)
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
})

test('another home zone moves days and hours everywhere', async () => {
  const store = await firm()
  const { id } = await opened(store, 'Lefèvre')
  const late = { kind: 'instant' as const, at: '2026-03-09T23:30:00.000Z' }
  await executeCase(store.acting, id, asks({ type: 'add-note', text: 'De nuit', happened: late }))
  const keyOfNote = async () =>
    (await store.db.selectFrom('view_timeline').select('key').orderBy('position', 'desc').executeTakeFirst())?.key
  expect(await keyOfNote()).toMatch(/^2026-03-10T00:30/u)
  const preferences = firmCommands.find((one) => one.type === 'set-preferences')?.preferences
  const moved = organisationCommand.parse({
    type: 'set-preferences',
    preferences: { ...preferences, zone: 'America/Martinique' }
  })
  expect(await executeOrganisation(store.acting, moved)).toMatchObject({ ok: true })
  expect(await keyOfNote()).toMatch(/^2026-03-09T19:30/u)
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
})

test('sites and bodies have their rows too', async () => {
  const store = await firm()
  const site = siteId.parse(newId())
  const create = siteCommand.parse({
    type: 'create',
    site: { name: 'Résidence L’Étang', businessNumber: 'CH-2025-014', address: noAddress }
  })
  expect(await executeSite(store.acting, site, create)).toMatchObject({ ok: true })
  expect(await executeSite(store.acting, site, create)).toMatchObject({ reason: { code: 'site-exists' } })
  const done = await captureCase(store.acting, aCapture(company('Plomberie Gauthier & Fils'), { site }))
  expect(done).toMatchObject({ ok: true })
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
})
