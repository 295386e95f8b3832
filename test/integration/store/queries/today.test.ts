import { afterEach, beforeEach, expect, test } from 'vitest'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { countToday, readToday } from '../../../../src-main/store/queries/today'
import { type CaseCommandInput, caseCommand } from '../../../../src-shared/domain/case/commands'
import type { CaseId } from '../../../../src-shared/lib/ids'
import { addDays, plainDate } from '../../../../src-shared/lib/plain-date'
import { aCapture, firmCommands, person } from '../../../support/store/samples'
import { takenFile } from '../../../support/store/taken-file'
import { createTestStore, leaHandler, newId, type TestStore } from '../../../support/store/test-store'

let store: TestStore
const today = plainDate.parse('2026-03-10')

beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
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

const answered = (id: CaseId) => ask(id, { type: 'log-communication', channel: 'call', flow: 'out', text: 'Répondu' })
const promised = (id: CaseId, due: string) => ask(id, { type: 'make-promise', text: 'Rappeler', due })

async function noticed(id: CaseId, deadline: string, deposited = true): Promise<void> {
  const state = (await store.streams.cases.load(store.db, id)).state
  const document = takenFile(store)
  const letter = newId()
  await ask(id, {
    type: 'issue-letter',
    letter,
    kind: 'formal-notice',
    language: 'fr',
    to: state?.parties[0]?.contact ?? '',
    subject: 'Mise en demeure',
    signatory: leaHandler,
    dated: '2026-03-10',
    document: document.id,
    enclosures: [],
    visibility: 'communicable',
    attachments: [document],
    deadline: { on: deadline, daysFromPresentation: 30 }
  })
  if (deposited) await ask(id, { type: 'deposit-letter', letter, tracking: '', on: '2026-03-10' })
}

const bands = async (day = today) =>
  (await readToday(store.db, day)).bands
    .filter(({ band, rows }) => band !== 'safety' || rows.length > 0)
    .map(({ band, rows }) => [band, rows.map((row) => row.names[0]?.split(' ')[1])])

test('a workspace without a case has nothing to do', async () => {
  expect(await readToday(store.db, today)).toEqual({
    bands: [
      { band: 'safety', rows: [] },
      { band: 'promised', rows: [] },
      { band: 'rights', rows: [] },
      { band: 'waiting', rows: [] }
    ],
    more: 0
  })
  expect(await countToday(store.db, today)).toBe(0)
})

test('promises by today, rights within fifteen days, and those who wait', async () => {
  const [now, later, right, far] = [
    await captured('Promise'),
    await captured('Plustard'),
    await captured('Droit'),
    await captured('Lointain')
  ]
  await captured('Attend')
  for (const id of [now, later, right, far]) await answered(id)
  await promised(now, '2026-03-10')
  await promised(later, '2026-03-11')
  await noticed(right, '2026-03-25')
  await noticed(far, '2026-03-26')
  expect(await bands()).toEqual([
    ['promised', ['Promise']],
    ['rights', ['Droit']],
    ['waiting', ['Attend']]
  ])
  expect(await bands(addDays(today, 1))).toEqual([
    ['promised', ['Promise', 'Plustard']],
    ['rights', ['Droit', 'Lointain']],
    ['waiting', ['Attend']]
  ])
})

test('a deadline is shown from its lead time on, put off but for its days of warning, then daily until closed', async () => {
  const id = await captured('Garantie')
  await answered(id)
  const given = { trigger: plainDate.parse('2024-08-03'), direction: 'we-claim' as const }
  await ask(id, { type: 'confirm-deadline', rule: 'presc-consumer-pro', given })
  const shownOn = async (day: string) => (await bands(plainDate.parse(day)))[1]?.[1]?.length === 1
  expect(await shownOn('2026-05-30')).toBe(false)
  expect(await shownOn('2026-05-31')).toBe(true)
  await ask(id, { type: 'snooze', until: '2027-01-01', reason: 'On attend l’expert' })
  const shown: string[] = []
  for (const day of ['07-01', '07-02', '07-24', '07-25', '07-30', '07-31', '08-20']) {
    if (await shownOn(`2026-${day}`)) shown.push(day)
  }
  expect(shown).toEqual(['07-01', '07-24', '07-30', '07-31', '08-20'])
  const deadline = (await store.streams.cases.load(store.db, id)).state?.deadlines[0]?.id ?? ''
  await ask(id, { type: 'close-deadline', deadline, outcome: 'acted', reason: 'Assignation délivrée' })
  expect(await shownOn('2026-08-20')).toBe(false)
})

test('a letter that is not posted is a right that runs out', async () => {
  const id = await captured('Courrier')
  await answered(id)
  await noticed(id, '2026-06-01', false)
  const [, , rights] = (await readToday(store.db, today)).bands
  expect(rights?.rows).toMatchObject([{ next: { kind: 'post-letter' }, due: '2026-03-10' }])
})

test('a letter that asked for something comes back the day after, until an answer is noted', async () => {
  const id = await captured('Relance')
  const party = (await store.streams.cases.load(store.db, id)).state?.parties[0]?.contact ?? ''
  const document = takenFile(store)
  await ask(id, {
    ...{ type: 'issue-letter', letter: newId(), kind: 'information-request', language: 'fr', to: party },
    ...{ subject: 'Vos photographies', signatory: leaHandler, dated: '2026-03-10', document: document.id },
    ...{ enclosures: [], visibility: 'communicable', attachments: [document] },
    deadline: { on: plainDate.parse('2026-03-20') }
  })
  const rights = async (day: string) => (await readToday(store.db, plainDate.parse(day))).bands[2]?.rows
  expect(await rights('2026-03-20')).toEqual([])
  expect(await rights('2026-03-21')).toMatchObject([{ id, next: { kind: 'chase-letter' }, due: '2026-03-20' }])
  await ask(id, { type: 'log-communication', channel: 'email', flow: 'in', with: party, text: 'Voici les photos.' })
  expect(await rights('2026-03-21')).toEqual([])
})

test('a promise hides no letter of the same case, and who waits is not told a second time', async () => {
  const id = await captured('Tout')
  await noticed(id, '2026-03-25')
  await promised(id, '2026-03-10')
  await ask(id, { type: 'log-communication', channel: 'call', flow: 'in', text: 'Alors ?' })
  const { bands: all } = await readToday(store.db, today)
  expect(all.map(({ rows }) => rows.length)).toEqual([0, 1, 1, 0])
  // Its own next step is to acknowledge; here it stands for the promise and for the letter.
  expect(all[1]?.rows).toMatchObject([{ next: { kind: 'promise' }, due: '2026-03-10' }])
  expect(all[2]?.rows).toMatchObject([{ id, next: { kind: 'await-answer' }, due: '2026-03-25' }])
  expect(await countToday(store.db, today)).toBe(2)
})

test('a deadline hides no second one, put off or not', async () => {
  const id = await captured('Double')
  await answered(id)
  const confirm = (subject: string, trigger: string) =>
    ask(id, {
      type: 'confirm-deadline',
      rule: 'presc-consumer-pro',
      subject,
      given: { trigger: plainDate.parse(trigger), direction: 'we-claim' }
    })
  await confirm('Facture 1', '2024-03-12')
  await confirm('Facture 2', '2024-04-10')
  const told = async (day: string) =>
    (await readToday(store.db, plainDate.parse(day))).bands[2]?.rows.map(
      ({ next }) => 'subject' in next && next.subject
    )
  expect(await told('2026-03-10')).toEqual(['Facture 1', 'Facture 2'])
  await ask(id, { type: 'snooze', until: '2027-01-01', reason: 'On attend l’expert' })
  expect(await told('2026-03-04')).toEqual(['Facture 1'])
  expect(await told('2026-04-01')).toEqual(['Facture 1'])
  expect(await told('2026-04-02')).toEqual(['Facture 1', 'Facture 2'])
  expect(await countToday(store.db, plainDate.parse('2026-04-02'))).toBe(2)
})

test('a deadline that nobody has confirmed is told from its lead time on, or once nobody has looked at it for some days, as long as it runs', async () => {
  const id = await captured('Réception', { direction: 'we-claim' })
  await ask(id, { type: 'record-anchors', given: { reception: plainDate.parse('2025-06-01') } })
  const told = async (day: string) =>
    (await readToday(store.db, plainDate.parse(day))).bands[2]?.rows.map(({ next }) => 'rule' in next && next.rule)
  expect(await told('2026-03-14')).toEqual([])
  // Five days after the reception was told.
  expect(await told('2026-03-15')).toEqual(['gpa-1y'])
  expect(await told('2026-05-28')).toEqual(['gpa-1y'])
  expect(await told('2026-06-02')).toEqual([])
  await ask(id, { type: 'drop-deadline', rule: 'gpa-1y', reason: 'Aucune réserve' })
  // The next one nobody has looked at for days: one at a time.
  expect(await told('2026-05-28')).toEqual(['biennale-2y'])
})

test('those who wait longest come first, by the day they began to wait', async () => {
  await captured('Deuxième', { happened: { kind: 'day', on: '2026-03-05' } })
  const first = await captured('Première', { happened: { kind: 'day', on: '2026-03-02' } })
  await ask(first, { type: 'log-communication', channel: 'call', flow: 'in', text: 'Elle rappelle aujourd’hui' })
  expect((await bands())[2]).toEqual(['waiting', ['Première', 'Deuxième']])
})

test('at most a dozen lines, and how many more there are', async () => {
  for (let n = 0; n < 14; n += 1) await captured(`Attente${n}`)
  const kept = await captured('Promise')
  await promised(kept, '2026-03-10')
  const { bands: all, more } = await readToday(store.db, today)
  expect(all.map(({ rows }) => rows.length)).toEqual([0, 1, 0, 11])
  expect(more).toBe(3)
  expect(await countToday(store.db, today)).toBe(15)
})

test('an ended case asks for nothing', async () => {
  const id = await captured('Finie')
  await promised(id, '2026-03-10')
  await ask(id, { type: 'move-stage', to: 'withdrawn', reason: 'La cliente renonce' })
  expect(await countToday(store.db, today)).toBe(0)
})

test('news that are owed stand before those who wait, from a working day before their day on', async () => {
  const silent = await captured('Silence')
  const waits = await captured('Attend')
  await answered(silent)
  await ask(silent, { type: 'move-stage', to: 'acknowledged', reason: 'De vive voix' })
  const before = plainDate.parse('2026-03-13')
  expect(await bands(before)).toEqual([
    ['promised', []],
    ['rights', []],
    ['waiting', ['Attend']]
  ])
  const due = plainDate.parse('2026-03-16')
  expect((await bands(due))[2]).toEqual(['waiting', ['Silence', 'Attend']])
  expect(await countToday(store.db, due)).toBe(2)
  const { bands: found } = await readToday(store.db, due)
  expect(found[3]?.rows[0]).toMatchObject({ next: { kind: 'stage', act: 'give-news' }, due: '2026-03-17' })
  await promised(silent, '2026-03-25')
  expect((await bands(due))[2]).toEqual(['waiting', ['Attend']])
  await ask(waits, { type: 'snooze', until: '2026-03-20', reason: 'La pièce arrive' })
  expect(await countToday(store.db, due)).toBe(0)
})

test('words that point to a danger come first and stay, put off or not, until somebody has judged them', async () => {
  const id = await captured('Danger', { summary: 'Depuis ce matin, ça sent le gaz dans la cuisine.' })
  await promised(id, '2026-03-10')
  await ask(id, { type: 'snooze', until: '2026-03-20', reason: 'Plus tard' })
  const other = await captured('Promise')
  await promised(other, '2026-03-10')
  expect((await bands()).slice(0, 2)).toEqual([
    ['safety', ['Danger']],
    ['promised', ['Promise']]
  ])
  expect(await countToday(store.db, today)).toBe(2)
  const weighed = {
    severity: 'low',
    safety: 'none',
    complexity: 'simple',
    impact: 'one',
    reason: 'Le voisin peint'
  } as const
  await ask(id, { type: 'triage', ...weighed })
  expect((await bands())[0]).toEqual(['promised', ['Danger', 'Promise']])
})
