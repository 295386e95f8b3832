import { afterEach, beforeEach, expect, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeOrganisation, executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { agendaDays, countAgenda, listAgenda } from '../../../../src-main/store/queries/agenda'
import { checkViews } from '../../../../src-main/store/views/check'
import { ensureViews } from '../../../../src-main/store/views/rebuild'
import { type CaseCommandInput, caseCommand } from '../../../../src-shared/domain/case/commands'
import type { CaseId } from '../../../../src-shared/lib/ids'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { aCapture, firmCommands, person } from '../../../support/store/samples'
import { createTestStore, leaHandler, type TestStore } from '../../../support/store/test-store'

let store: TestStore

beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
  await ensureViews(store.files.write, deadlineLore)
  await executeOrganisationAll(store.acting, firmCommands)
})
afterEach(() => store.remove())

async function captured(lastName: string, opening: object = {}): Promise<CaseId> {
  const done = await captureCase(store.acting, aCapture(person('Élodie', lastName), opening))
  if (!done.ok) throw new Error(done.reason.code)
  return done.value.id
}

async function ask(id: CaseId, input: CaseCommandInput) {
  store.clock.pass(1)
  const done = await executeCase(store.acting, id, caseCommand.parse(input))
  if (!done.ok) throw new Error(done.reason.code)
}

const page = { offset: 0, limit: 50 }
const listed = async (asked: object = {}) => (await listAgenda(store.db, { lane: 'ours', ...page, ...asked })).rows
const promise = (id: CaseId, text: string, due: string) => ask(id, { type: 'make-promise', text, due })

test('all that is due of all cases, the first day first, and each with its case and entry', async () => {
  const one = await captured('Œuvrard')
  const other = await captured("d'Arcy")
  await promise(one, 'Envoyer le devis', '2026-03-20')
  await promise(other, 'Rappeler', '2026-03-11')
  await promise(other, 'Rappeler encore', '2026-03-20')
  const rows = await listed({ kind: 'promise' })
  expect(rows.map(({ due, case: { id } }) => [due, id]).toSorted()).toEqual(
    [
      ['2026-03-11', other],
      ['2026-03-20', one],
      ['2026-03-20', other]
    ].toSorted()
  )
  expect(rows.map(({ due }) => due)).toEqual(['2026-03-11', '2026-03-20', '2026-03-20'])
  expect(rows[0]).toMatchObject({ case: { names: ["Élodie d'Arcy"] }, step: { kind: 'promise', text: 'Rappeler' } })
  expect(rows.every(({ entry }) => entry !== undefined)).toBe(true)
  expect((await listed({ from: plainDate.parse('2026-03-12'), kind: 'promise' })).length).toBe(2)
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
})

test('narrowed by who is in charge and by department, page by page', async () => {
  const one = await captured('Martin', { disputeType: 'billing', department: 'accounting' })
  await captured('Roche', { disputeType: 'works' })
  await ask(one, { type: 'assign', to: leaHandler })
  expect((await listed({ owner: leaHandler })).every(({ case: { id } }) => id === one)).toBe(true)
  expect((await listed({ owner: leaHandler })).length).toBeGreaterThan(0)
  expect((await listed({ department: 'accounting' })).map(({ case: { id } }) => id)).toContain(one)
  expect(await listed({ department: 'logistics' })).toEqual([])
  const first = await listAgenda(store.db, { lane: 'ours', offset: 0, limit: 1 })
  expect(first).toMatchObject({ rows: [{}], more: true })
})

test('rights, exposures and proposals stand apart, and a closed case leaves the agenda', async () => {
  const id = await captured('Lefèvre', { disputeType: 'works' })
  await ask(id, { type: 'record-anchors', given: { reception: plainDate.parse('2025-06-01') } })
  const before = await countAgenda(store.db, { kind: 'deadline' })
  expect(before).toMatchObject({ ours: 0, exposure: 0 })
  expect(before.proposed).toBeGreaterThan(1)
  await ask(id, { type: 'confirm-deadline', rule: 'gpa-1y', given: {} })
  expect(await countAgenda(store.db, { kind: 'deadline' })).toEqual({
    ...before,
    exposure: 1,
    proposed: before.proposed - 1
  })
  expect(await listed({ lane: 'exposure' })).toMatchObject([{ due: '2026-06-01', step: { rule: 'gpa-1y' } }])
  await ask(id, { type: 'record-anchors', given: { reception: plainDate.parse('2025-06-10') } })
  expect(await listed({ lane: 'exposure' })).toMatchObject([{ due: '2026-06-10' }])
  await ask(id, { type: 'move-stage', to: 'withdrawn', reason: 'La cliente renonce' })
  expect(await countAgenda(store.db, {})).toEqual({ ours: 0, exposure: 0, proposed: 0 })
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
})

test('a day of a month tells its first rows and how many there are', async () => {
  const id = await captured('Nguyễn')
  for (let count = 0; count < 6; count += 1) await promise(id, `Étape ${count}`, '2026-03-20')
  const asked = { from: plainDate.parse('2026-03-19'), until: plainDate.parse('2026-03-31') }
  const days = await agendaDays(store.db, { lane: 'ours', kind: 'promise', ...asked })
  expect(days).toMatchObject([{ day: '2026-03-20', count: 6 }])
  expect(days[0]?.rows).toHaveLength(4)
})

test('a page is read in the order of an index, whatever narrows it', async () => {
  const plan = (where: string) =>
    store.files.raw
      .prepare(
        `explain query plan select * from view_agenda join view_cases on view_cases.id = view_agenda.case_id
          where view_agenda.lane = 'ours' ${where} order by view_agenda.due, view_agenda.id limit 50`
      )
      .all()
  for (const where of ['', `and view_agenda.owner = 'x'`, `and view_agenda.department = 'works'`]) {
    const steps = JSON.stringify(plan(where))
    expect(steps).toContain('INDEX view_agenda_')
    expect(steps).not.toContain('TEMP B-TREE')
  }
})

test('other lead times of the firm move the warning of what nobody has confirmed', async () => {
  const id = await captured('Faïence', { disputeType: 'works', direction: 'we-claim' })
  await ask(id, { type: 'record-anchors', given: { reception: plainDate.parse('2025-06-01') } })
  const warned = async () => (await listed({ lane: 'proposed' })).map(({ warnFrom }) => warnFrom)[0]
  const before = await warned()
  const settings = { lead: { notice: { days: 90 }, summons: { days: 90 }, performance: { days: 90 } } }
  const done = await executeOrganisation(store.acting, { type: 'set-deadline-settings', settings })
  expect(done).toMatchObject({ ok: true })
  expect(before !== undefined && ((await warned()) ?? '') < before).toBe(true)
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
})
