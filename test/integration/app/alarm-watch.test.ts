import { afterEach, beforeEach, expect, test } from 'vitest'
import { deadlineLore } from '../../../src-main/app/deadline-data'
import { AlarmWatch } from '../../../src-main/app/session/alarm-watch'
import { captureCase } from '../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../src-main/store/commands/execute-organisation'
import { ensureViews } from '../../../src-main/store/views/rebuild'
import { type CaseCommandInput, caseCommand } from '../../../src-shared/domain/case/commands'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { CaseId } from '../../../src-shared/lib/ids'
import { type PlainDate, plainDate } from '../../../src-shared/lib/plain-date'
import { aCapture, firmCommands, person } from '../../support/store/samples'
import { createTestStore, type TestStore } from '../../support/store/test-store'

let store: TestStore
let shown: { title: string; body: string }[]
let told: PlainDate | undefined
let noted: string[]
let watch: AlarmWatch

let language: Language
beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
  await ensureViews(store.files.write, deadlineLore)
  await executeOrganisationAll(store.acting, firmCommands)
  shown = []
  told = undefined
  language = 'fr'
  noted = []
  watch = newWatch()
})
afterEach(() => store.remove())

/** As the application watches after a start. */
function newWatch(): AlarmWatch {
  return new AlarmWatch({
    vault: { read: store.db },
    clock: store.clock,
    language: () => language,
    ruleNames: async () => (await store.streams.organisation(store.db)).state.ruleNames ?? {},
    told: {
      get: () => told,
      set: async (day) => {
        told = day
      }
    },
    notifier: { show: (one) => shown.push(one) },
    onClockWentBack: () => noted.push('clock'),
    onNewDay: () => noted.push('day')
  })
}

async function captured(opening: object = {}): Promise<CaseId> {
  const done = await captureCase(store.acting, aCapture(person('Élodie', "d'Arcy"), opening))
  if (!done.ok) throw new Error(done.reason.code)
  return done.value.id
}
async function ask(id: CaseId, input: CaseCommandInput) {
  const done = await executeCase(store.acting, id, caseCommand.parse(input))
  if (!done.ok) throw new Error(done.reason.code)
}
/** A right whose last prudent day is 30 July 2026. */
const confirmed = (id: CaseId) =>
  ask(id, {
    type: 'confirm-deadline',
    rule: 'presc-consumer-pro',
    subject: 'Facture 12',
    given: { trigger: plainDate.parse('2024-07-31'), direction: 'we-claim' }
  })
async function warnedOn(day: string): Promise<boolean> {
  shown = []
  store.clock.moveTo(`${day}T08:00:00.000Z`)
  await watch.look()
  return shown.length > 0
}

test('one is warned at the lead time, 30, 7 and 1 days before, then every day until it is closed with a reason', async () => {
  const id = await captured()
  await confirmed(id)
  const deadline = (await store.streams.cases.load(store.db, id)).state?.deadlines[0]
  expect(deadline?.value).toMatchObject({ actBy: '2026-07-30' })
  const from = deadline?.value.warnFrom ?? ''
  const days = ['2026-04-01', from, '2026-06-29', '2026-06-30', '2026-07-01', '2026-07-23', '2026-07-24', '2026-07-29']
  const warned: string[] = []
  for (const day of [...days, '2026-07-30', '2026-07-31', '2026-08-01'].toSorted()) {
    if (await warnedOn(day)) warned.push(day)
    told = store.clock.today()
    // Each day by itself: nothing was missed in between.
    if (day === from) expect(shown[0]?.body).toContain('Facture 12')
  }
  // What was not looked at in between is told at the next look.
  expect(warned).toEqual([from, '2026-06-30', '2026-07-23', '2026-07-29', '2026-07-30', '2026-07-31', '2026-08-01'])
  await ask(id, {
    type: 'close-deadline',
    deadline: deadline?.id ?? '',
    outcome: 'acted',
    reason: 'Assignation délivrée'
  })
  expect(await warnedOn('2026-08-02')).toBe(false)
})

test('once a day, without the name of a client', async () => {
  await confirmed(await captured())
  expect(await warnedOn('2026-07-30')).toBe(true)
  expect(shown[0]?.title).toBe('Une échéance demande votre attention')
  expect(shown[0]?.body).toContain('2026-A-0001')
  expect(JSON.stringify(shown)).not.toContain('Arcy')
  expect(await warnedOn('2026-07-30')).toBe(false)
  watch = newWatch()
  expect(await warnedOn('2026-07-30')).toBe(false)
})

test('a rule of the firm is told by its name, in the language of the screen', async () => {
  const rule = deadlineLore().rules.byId.get('presc-consumer-pro')?.at(-1) ?? expect.unreachable()
  const words = { name: 'Délai du contrat-cadre', language: 'fr' as const, otherName: 'Framework contract' }
  await executeOrganisationAll(store.acting, [
    { type: 'set-deadline-settings', settings: { rules: [{ ...rule, words }] } }
  ])
  await confirmed(await captured())
  expect(await warnedOn('2026-07-29')).toBe(true)
  expect(shown[0]?.body).toContain('Délai du contrat-cadre · Facture 12')
  language = 'en'
  expect(await warnedOn('2026-07-30')).toBe(true)
  expect(shown[0]?.body).toContain('Framework contract · Facture 12')
})

test('what came while nobody looked is told at the next start, and what nobody has confirmed too', async () => {
  await confirmed(await captured())
  const other = await captured({ direction: 'we-claim' })
  told = plainDate.parse('2026-06-28')
  expect(await warnedOn('2026-07-10')).toBe(true)
  expect(shown[0]?.title).toBe('Une échéance depuis le 28\u00a0juin 2026')
  await ask(other, { type: 'record-anchors', given: { reception: plainDate.parse('2025-09-01') } })
  expect(await warnedOn('2026-08-25')).toBe(true)
  expect(shown[0]?.body).toContain('Confirmer ou écarter')
})

test('a clock that went back is said, at the start by what was recorded last', async () => {
  await captured()
  await warnedOn('2026-03-09')
  expect(noted).toEqual(['clock'])
  noted = []
  watch = newWatch()
  await warnedOn('2026-03-11')
  await warnedOn('2026-03-12')
  expect(noted).toEqual(['day'])
  await warnedOn('2026-03-11')
  expect(noted).toEqual(['day', 'clock', 'day'])
})
