import { afterEach, beforeEach, expect, test } from 'vitest'
import { deadlineLore } from '../../../src-main/app/deadline-data'
import { captureCase } from '../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../src-main/store/commands/execute-organisation'
import { settingsImpact } from '../../../src-main/store/queries/settings-impact'
import { checkViews } from '../../../src-main/store/views/check'
import { type CaseCommandInput, caseCommand } from '../../../src-shared/domain/case/commands'
import { type DeadlineSettings, leadTimesOf } from '../../../src-shared/domain/deadline/settings'
import { settingsChange } from '../../../src-shared/domain/deadline/settings-change'
import type { CaseId } from '../../../src-shared/lib/ids'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { leads } from '../../support/deadlines'
import { aCapture, firmCommands, person } from '../../support/store/samples'
import { createTestStore, type TestStore } from '../../support/store/test-store'

let store: TestStore
beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
  await executeOrganisationAll(store.acting, firmCommands)
})
afterEach(() => store.remove())

async function ask(id: CaseId, input: CaseCommandInput) {
  const done = await executeCase(store.acting, id, caseCommand.parse(input))
  if (!done.ok) throw new Error(done.reason.code)
}
/** A case with a right that a summons alone keeps, its prudent day 30 July 2026. */
async function withRight(lastName: string): Promise<CaseId> {
  const done = await captureCase(store.acting, aCapture(person('Élodie', lastName), { direction: 'we-claim' }))
  if (!done.ok) throw new Error(done.reason.code)
  const given = { trigger: plainDate.parse('2024-07-31'), direction: 'we-claim' as const }
  await ask(done.value.id, { type: 'confirm-deadline', rule: 'presc-consumer-pro', given })
  return done.value.id
}
const set = async (settings: DeadlineSettings) => {
  const done = await executeOrganisationAll(store.acting, [{ type: 'set-deadline-settings', settings }])
  expect(done.ok).toBe(true)
}
const deadlineOf = async (id: CaseId) =>
  (await store.streams.cases.load(store.db, id)).state?.deadlines[0] ?? expect.unreachable()
async function impact(settings: DeadlineSettings) {
  const { state } = await store.streams.organisation(store.db)
  const after = { ...state.deadlines, ...settings }
  const around = { zone: store.clock.zone, deadlines: deadlineLore(after) }
  return settingsImpact(store.db, store.streams, settingsChange(state.deadlines, after), around)
}
const warnings = async () =>
  (await store.db.selectFrom('view_deadlines').select('warn_from').orderBy('warn_from').execute()).map(
    (row) => row.warn_from
  )

test('a lead time that is set holds for the rights that stand, once, and their earlier warning stays on record', async () => {
  const first = await withRight('Dupont')
  await withRight("d'Arcy")
  const lead = { summons: { months: 4 } }
  const before = (await deadlineOf(first)).value.warnFrom
  expect(await impact({ lead })).toEqual({ cases: 2, deadlines: 2 })
  await set({ lead })
  const { value, was } = await deadlineOf(first)
  expect(leadTimesOf(leads, lead).summons).toEqual({ months: 4 })
  expect([value.warnFrom, value.actBy]).toEqual(['2026-03-30', '2026-07-30'])
  expect(was.map((one) => one.value.warnFrom)).toEqual([before])
  expect(await warnings()).toEqual(['2026-03-30', '2026-03-30'])
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
  expect(await impact({ lead })).toEqual({ cases: 0, deadlines: 0 })
})

test('a rule in the place of a shipped one moves the dates that stand, and none once it is taken back', async () => {
  const id = await withRight('Dupont')
  const rule = deadlineLore().rules.byId.get('presc-consumer-pro')?.at(-1) ?? expect.unreachable()
  const rules = [{ ...rule, duration: { years: 3 }, words: { name: 'Trois ans' } }]
  expect(await impact({ rules })).toEqual({ cases: 1, deadlines: 1 })
  await set({ rules })
  expect((await deadlineOf(id)).value.lastDay).toBe('2027-07-31')
  expect(await impact({ rules: [] })).toEqual({ cases: 1, deadlines: 1 })
  await set({ rules: [] })
  expect((await deadlineOf(id)).value.lastDay).toBe('2026-07-31')
  expect((await deadlineOf(id)).was).toHaveLength(2)
})

test('a deadline that is closed, and those of other acts, stay as they were', async () => {
  const id = await withRight('Dupont')
  const { id: deadline, value } = await deadlineOf(id)
  expect(await impact({ lead: { payment: { days: 60 } } })).toEqual({ cases: 0, deadlines: 0 })
  await ask(id, { type: 'close-deadline', deadline, outcome: 'acted', reason: 'Assignation délivrée' })
  expect(await impact({ lead: { summons: { months: 4 } } })).toEqual({ cases: 0, deadlines: 0 })
  await set({ lead: { summons: { months: 4 } } })
  expect((await deadlineOf(id)).value).toEqual(value)
})
