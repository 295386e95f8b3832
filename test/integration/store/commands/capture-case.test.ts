import { afterEach, beforeEach, expect, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { readTimeline } from '../../../../src-main/store/queries/case-timeline'
import { readCase } from '../../../../src-main/store/queries/case-view'
import { checkViews } from '../../../../src-main/store/views/check'
import { caseId } from '../../../../src-shared/lib/ids'
import { aCapture, asks, firmCommands } from '../../../support/store/samples'
import { createTestStore, type TestStore } from '../../../support/store/test-store'

let store: TestStore
beforeEach(() => {
  store = createTestStore()
})
afterEach(() => store.remove())

test('a complaint is captured with its contact, shown whole and logged on', async () => {
  expect(await executeOrganisationAll(store.acting, firmCommands)).toMatchObject({ ok: true })
  const captured = await captureCase(store.acting, aCapture())
  if (!captured.ok) throw new Error(captured.reason.code)
  expect(captured.value.reference).toBe('2026-A-0001')
  store.clock.pass(30)
  const done = await executeCase(
    store.acting,
    captured.value.id,
    asks({ type: 'log-communication', channel: 'call', flow: 'out', text: 'Rappelée : visite jeudi à 9 h.' })
  )
  expect(done).toMatchObject({ ok: true, value: { events: [expect.any(String)] } })
  const view = await readCase(store.db, store.streams, captured.value.id)
  expect(view).toMatchObject({ row: { reference: '2026-A-0001', names: ['Marguerite Lefèvre'], turn: 'them' } })
  const page = await readTimeline(store.db, captured.value.id, { limit: 10 })
  expect(page.entries.map((entry) => entry.type)).toEqual(['communication-logged', 'opened'])
  expect(await checkViews(store.db, deadlineLore)).toMatchObject([{ kind: 'view-version' }])
})

test('the mirror of a case is opened in one act: both say so, each with its own parties', async () => {
  await executeOrganisationAll(store.acting, firmCommands)
  const upstream = await captureCase(store.acting, aCapture())
  if (!upstream.ok) throw new Error(upstream.reason.code)
  const builder = await captureCase(store.acting, {
    ...aCapture(undefined, { direction: 'we-claim', summary: 'Reprendre l’étanchéité de la terrasse' }),
    ...{ role: 'subcontractor', status: 'professional' },
    linked: { case: upstream.value.id, relation: 'upstream' }
  })
  if (!builder.ok) throw new Error(builder.reason.code)
  const [there, here] = await Promise.all(
    [upstream.value.id, builder.value.id].map((id) => readCase(store.db, store.streams, id))
  )
  expect(there?.links).toMatchObject([{ relation: 'downstream', row: { id: builder.value.id } }])
  expect(here?.links).toMatchObject([{ relation: 'upstream', row: { id: upstream.value.id } }])
  expect(here?.parties.map((party) => party.role)).toEqual(['subcontractor'])
  expect(there?.parties.map((party) => party.role)).not.toContain('subcontractor')
})

test('a mirror of a case that is not here opens nothing', async () => {
  await executeOrganisationAll(store.acting, firmCommands)
  const capture = { ...aCapture(), linked: { case: caseId.parse(store.acting.newId()), relation: 'upstream' as const } }
  expect(await captureCase(store.acting, capture)).toMatchObject({ ok: false, reason: { code: 'no-such-case' } })
  expect(await store.db.selectFrom('view_cases').select('id').execute()).toEqual([])
})
