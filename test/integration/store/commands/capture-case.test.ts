import { afterEach, beforeEach, expect, test } from 'vitest'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { readTimeline } from '../../../../src-main/store/queries/case-timeline'
import { readCase } from '../../../../src-main/store/queries/case-view'
import { checkViews } from '../../../../src-main/store/views/check'
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
  expect(await checkViews(store.db)).toMatchObject([{ kind: 'view-version' }])
})
