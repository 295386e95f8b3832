import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { readTimeline } from '../../../../src-main/store/queries/case-timeline'
import { type CaseCommandInput, caseCommand } from '../../../../src-shared/domain/case/commands'
import { timelineEntry } from '../../../../src-shared/ipc/contract/shapes'
import type { CaseId, EventId } from '../../../../src-shared/lib/ids'
import { aCapture, firmCommands } from '../../../support/store/samples'
import { takenFile } from '../../../support/store/taken-file'
import { createTestStore, leaHandler, type TestStore } from '../../../support/store/test-store'

let store: TestStore
let id: CaseId

beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
  await executeOrganisationAll(store.acting, firmCommands)
  const done = await captureCase(store.acting, aCapture())
  if (!done.ok) throw new Error(done.reason.code)
  id = done.value.id
})
afterEach(() => store.remove())

async function ask(input: CaseCommandInput): Promise<EventId> {
  store.clock.pass(10)
  const done = await executeCase(store.acting, id, caseCommand.parse(input))
  const event = done.ok && done.value.events[0]
  if (!event) throw new Error(done.ok ? 'nothing' : done.reason.code)
  return event
}

const note = (text: string, more: object = {}) => ask({ type: 'add-note', text, ...more })
const all = () => readTimeline(store.db, id, { limit: 100 })
const texts = async () =>
  (await all()).entries.map(({ event }) => (event && 'text' in event.payload ? event.payload.text : event?.type))

test('what happened last comes first, whenever it was written down', async () => {
  await note('Aujourd’hui')
  await note('Hier soir', { happened: { kind: 'instant', at: '2026-03-09T22:30:00.000Z' } })
  await note('Hier, on ne sait à quelle heure', { happened: { kind: 'day', on: '2026-03-09' } })
  await note('En février', { happened: { kind: 'month', month: '2026-02' } })
  expect(await texts()).toEqual(['Aujourd’hui', 'opened', 'Hier soir', 'Hier, on ne sait à quelle heure', 'En février'])
})

test('half past eleven in the evening of Greenwich is the next day in Paris', async () => {
  await note('À 23 h 15 le 8, heure de Paris', { happened: { kind: 'instant', at: '2026-03-08T22:15:00.000Z' } })
  await note('À 0 h 30 le 9, heure de Paris', { happened: { kind: 'instant', at: '2026-03-08T23:30:00.000Z' } })
  await note('Le 9 au matin', { happened: { kind: 'instant', at: '2026-03-09T07:00:00.000Z' } })
  expect((await texts()).slice(1)).toEqual([
    'Le 9 au matin',
    'À 0 h 30 le 9, heure de Paris',
    'À 23 h 15 le 8, heure de Paris'
  ])
})

test('what was written more than a day after it happened is marked', async () => {
  await note('Avant-hier', { happened: { kind: 'day', on: '2026-03-08' } })
  await note('Hier', { happened: { kind: 'day', on: '2026-03-09' } })
  expect((await all()).entries.map((entry) => entry.late)).toEqual([false, false, true])
})

test('a correction stands beside what it corrects, which moves to the day it really happened', async () => {
  const first = await note('Appel de Mme Lefevre', { happened: { kind: 'day', on: '2026-03-09' } })
  await note('Plus tard')
  await ask({ type: 'correct-entry', entry: first, text: 'Appel de Mme Lefèvre', reason: 'Accent' })
  await ask({
    type: 'correct-entry',
    entry: first,
    text: 'C’était le 2',
    reason: 'Date',
    correctedHappened: { kind: 'day', on: '2026-03-02' }
  })
  const { entries, total } = await all()
  expect(total).toBe(3)
  expect(entries.at(-1)).toMatchObject({
    id: first,
    happened: { kind: 'day', on: '2026-03-02' },
    late: true,
    event: { payload: { text: 'Appel de Mme Lefevre', happened: { on: '2026-03-09' } } },
    corrections: [
      { text: 'Appel de Mme Lefèvre', reason: 'Accent' },
      { text: 'C’était le 2', happened: { kind: 'day', on: '2026-03-02' } }
    ]
  })
})

test('the visibility shown is the one that stands', async () => {
  const first = await note('Prudence')
  await ask({ type: 'change-visibility', entry: first, to: 'lawyer' })
  const { entries } = await all()
  expect(entries.find((entry) => entry.id === first)).toMatchObject({
    visibility: 'lawyer',
    event: { payload: { visibility: 'internal' } }
  })
})

test('pages hold every entry once, in one order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 8 }), async (limit) => {
      const seen: string[] = []
      let before: string | undefined
      do {
        const page = await readTimeline(store.db, id, { limit, before })
        seen.push(...page.entries.map((entry) => entry.id))
        before = page.more
      } while (before !== undefined)
      expect(seen).toEqual((await all()).entries.map((entry) => entry.id))
    }),
    { examples: [[1], [5], [6]], numRuns: 5 }
  )
  for (let day = 1; day <= 4; day += 1) await note('Même jour', { happened: { kind: 'day', on: '2026-03-09' } })
  const first = await readTimeline(store.db, id, { limit: 2 })
  const rest = await readTimeline(store.db, id, { limit: 3, before: first.more })
  expect([...first.entries, ...rest.entries].map((entry) => entry.id)).toEqual(
    (await all()).entries.map((entry) => entry.id)
  )
  expect(rest.more).toBeUndefined()
})

test('every entry has the shape the screens expect', async () => {
  await ask({ type: 'add-evidence', text: '', attachments: [takenFile(store)] })
  await ask({ type: 'assign', to: leaHandler })
  const { entries } = await all()
  expect(entries.map((entry) => timelineEntry.parse(entry))).toEqual(entries)
})

test('a case that is not there has no entries', async () => {
  expect(await readTimeline(store.db, '0192f1a0-0000-7000-8000-00000000ffff' as CaseId, { limit: 5 })).toEqual({
    entries: [],
    total: 0
  })
})
