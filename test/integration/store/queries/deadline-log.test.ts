import { afterEach, beforeEach, expect, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { LINES_OF_A_PART, readDayForLog } from '../../../../src-main/store/queries/deadline-log'
import { ensureViews } from '../../../../src-main/store/views/rebuild'
import { type CaseCommandInput, caseCommand } from '../../../../src-shared/domain/case/commands'
import { type CaseId, eventId } from '../../../../src-shared/lib/ids'
import { type Instant, instant } from '../../../../src-shared/lib/plain-date'
import { aCapture, firmCommands, person } from '../../../support/store/samples'
import { createTestStore, leaHandler, newId, type TestStore } from '../../../support/store/test-store'

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

const drop = (id: CaseId, rule: string, reason: string) => ask(id, { type: 'drop-deadline', rule, reason })
const read = (last?: { readonly upTo?: ReturnType<typeof eventId.parse>; readonly at: Instant }) =>
  readDayForLog(store.db, { today: store.clock.today(), now: store.clock.now(), last })

test('what is ours by its day, what others may do, and what nobody has confirmed, each apart', async () => {
  const id = await captured('Œuvrard', { disputeType: 'works' })
  const days = ['2026-03-10', '2026-03-11', '2026-03-12', '2026-04-10', '2026-04-11', '2026-04-12']
  for (const due of days) await ask(id, { type: 'make-promise', text: `Avant le ${due}`, due })
  await ask(id, { type: 'record-anchors', given: { reception: '2025-04-01' } })
  await ask(id, { type: 'confirm-deadline', rule: 'gpa-1y', given: {} })
  store.clock.moveTo('2026-03-11T17:00:00.000Z')
  const { due } = await read()
  const promised = (part: 'late' | 'today' | 'soon') =>
    due[part].rows.filter(({ step }) => step.kind === 'promise').map((row) => row.due)
  expect(promised('late')).toEqual(['2026-03-10'])
  expect(promised('today')).toEqual(['2026-03-11'])
  // The tenth of April is the thirtieth day.
  expect(promised('soon')).toEqual(['2026-03-12', '2026-04-10'])
  expect(due.exposure).toMatchObject({ count: 1, rows: [{ lane: 'exposure', step: { rule: 'gpa-1y' } }] })
  expect(due.unconfirmed.rows.every(({ lane }) => lane === 'proposed')).toBe(true)
  store.clock.moveTo('2026-04-02T07:00:00.000Z')
  expect((await read()).due.exposure.count).toBe(0)
})

test('the first log tells what was closed in thirty days, those after it what was closed since, wherever the clock stood', async () => {
  const id = await captured('Lefèvre', { disputeType: 'works' })
  await ask(id, { type: 'record-anchors', given: { reception: '2025-06-01' } })
  await drop(id, 'biennale-2y', 'Aucun équipement')
  store.clock.moveTo('2026-05-20T09:00:00.000Z')
  expect((await read()).closed.count).toBe(0)
  await drop(id, 'gpa-1y', 'Levée des réserves signée')
  const first = await read()
  expect(first.closed).toMatchObject({
    count: 1,
    rows: [{ rule: 'gpa-1y', outcome: 'dropped', reason: 'Levée des réserves signée', by: leaHandler }]
  })
  if (!first.upTo) throw new Error('no end')
  const last = { upTo: first.upTo, at: store.clock.now() }
  expect((await read(last)).closed.count).toBe(0)
  store.clock.moveTo('2026-05-19T09:00:00.000Z')
  await drop(id, 'decennale-10y', 'Hors objet')
  expect((await read(last)).closed.rows.map(({ rule }) => rule)).toEqual(['decennale-10y'])
})

test('a case that ends tells which of its deadlines were still open, until it is taken up again', async () => {
  const id = await captured('Lefèvre-Martin', { disputeType: 'works' })
  await ask(id, { type: 'record-anchors', given: { reception: '2025-06-01' } })
  await ask(id, { type: 'confirm-deadline', rule: 'gpa-1y', given: {}, subject: 'Lot gros œuvre' })
  await ask(id, { type: 'confirm-deadline', rule: 'biennale-2y', given: {} })
  await drop(id, 'decennale-10y', 'Hors objet')
  await ask(id, { type: 'move-stage', to: 'withdrawn', reason: 'La cliente renonce' })
  const first = await read()
  expect(first.closed.count).toBe(3)
  expect(first.closed.rows.map(({ rule, outcome, reason }) => [rule, outcome, reason])).toEqual([
    ['decennale-10y', 'dropped', 'Hors objet'],
    ['gpa-1y', 'case-ended', 'La cliente renonce'],
    ['biennale-2y', 'case-ended', 'La cliente renonce']
  ])
  expect(first.closed.rows[1]).toMatchObject({ subject: 'Lot gros œuvre', by: leaHandler })
  await ask(id, { type: 'move-stage', to: 'reopened', reason: 'Elle revient' })
  expect((await read()).closed.rows.map(({ rule }) => rule)).toEqual(['decennale-10y'])
})

test('where the end of the log before is not in this copy, its hour decides', async () => {
  const id = await captured("d'Arcy", { disputeType: 'works' })
  await ask(id, { type: 'record-anchors', given: { reception: '2025-06-01' } })
  await drop(id, 'gpa-1y', 'Avant')
  store.clock.pass(10)
  const at = store.clock.now()
  await drop(id, 'biennale-2y', 'Après')
  const elsewhere = eventId.parse(newId())
  for (const last of [{ upTo: elsewhere, at }, { at: instant.parse(at) }])
    expect((await read(last)).closed.rows.map(({ reason }) => reason)).toEqual(['Après'])
})

test('where not all fit on paper, they are counted', async () => {
  const id = await captured('Martin')
  const columns = `'${id}', 'ours', 'step', '{"kind":"none"}', '2026-03-01', null, null, null, null, 'works'`
  const add = store.files.raw.prepare(`insert into view_agenda values (?, ${columns})`)
  for (let n = 0; n < LINES_OF_A_PART + 7; n += 1) add.run(`row-${n}`)
  const { late } = (await read()).due
  expect([late.count, late.rows.length]).toEqual([LINES_OF_A_PART + 7, LINES_OF_A_PART])
})
