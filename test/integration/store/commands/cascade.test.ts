import { afterEach, beforeEach, expect, test } from 'vitest'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { notifyContractors } from '../../../../src-main/store/commands/cascade'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { readCase } from '../../../../src-main/store/queries/case-view'
import type { CaseId, ContactId, DefectId } from '../../../../src-shared/lib/ids'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { aCapture, asks, firmCommands, person } from '../../../support/store/samples'
import { createTestStore, type TestStore } from '../../../support/store/test-store'

let store: TestStore
let client: CaseId
let roofer: ContactId
let joint: DefectId

const viewOf = async (id: CaseId) => {
  const view = await readCase(store.db, store.streams, id)
  if (!view) throw new Error('No such case')
  return view
}
const events = async () => (await store.db.selectFrom('events').select('id').execute()).length

beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
  await executeOrganisationAll(store.acting, firmCommands)
  const captured = await captureCase(store.acting, aCapture())
  const other = await captureCase(store.acting, aCapture(person('Rémy', 'L’Étanche')))
  if (!captured.ok || !other.ok) throw new Error('Not captured')
  client = captured.value.id
  roofer = other.value.contact
  const seen = { kind: 'poor-work', place: 'Terrasse', text: 'Relevé d’étanchéité décollé sur 2 m' } as const
  const party = { type: 'link-party', contact: roofer, role: 'subcontractor', status: 'professional' } as const
  await executeCase(store.acting, client, asks(party))
  for (const visibility of ['communicable', 'internal'] as const)
    await executeCase(store.acting, client, asks({ type: 'observe-defect', ...seen, responsible: roofer, visibility }))
  const [first] = (await viewOf(client)).defects
  if (!first) throw new Error('Nothing seen')
  joint = first.id
})
afterEach(() => store.remove())

test('a contractor has his own case with his defects, and a second notice joins it', async () => {
  const due = plainDate.parse('2026-03-27')
  const done = await notifyContractors(store.acting, client, [{ contractor: roofer, defects: [joint], due }])
  if (!done.ok) throw new Error(done.reason.code)
  const [notified] = done.value
  if (!notified) throw new Error('Nobody notified')
  expect(notified).toMatchObject({ contractor: roofer, opened: true, due })
  const claim = await viewOf(notified.case)
  expect(claim.defects).toMatchObject([{ place: 'Terrasse', visibility: 'communicable' }])
  expect(claim.parties.map(({ contact }) => contact)).toEqual([roofer])
  expect(claim.links).toMatchObject([{ relation: 'upstream', row: { id: client } }])
  const { tracks } = await viewOf(client)
  expect(tracks[0]?.supplier).toMatchObject([{ standing: 'notified', to: roofer, due, case: notified.case }])

  await executeCase(store.acting, client, asks({ type: 'check-repair', defects: [joint], text: 'Vu sur place' }))
  await executeCase(store.acting, client, asks({ type: 'refuse-repair', defects: [joint], text: 'Décollé de nouveau' }))
  const again = await notifyContractors(store.acting, client, [{ contractor: roofer, defects: [joint] }])
  expect(again).toMatchObject({ ok: true, value: [{ case: notified.case, opened: false }] })
  expect((await viewOf(notified.case)).defects).toHaveLength(1)
})

test('one that cannot go keeps all of them back', async () => {
  const internal = (await viewOf(client)).defects[1]?.id ?? joint
  const before = await events()
  const shares = [
    { contractor: roofer, defects: [joint] },
    { contractor: roofer, defects: [internal] }
  ]
  const done = await notifyContractors(store.acting, client, shares)
  expect(done).toMatchObject({ ok: false, reason: { code: 'defect-unknown' } })
  expect(await events()).toBe(before)
  expect((await viewOf(client)).links).toEqual([])
})
