import { expect, test } from 'vitest'
import {
  awaitingCheck,
  type DeadlineLogCommand,
  type DeadlineLogEvent,
  decideDeadlineLog
} from '../../../../src-shared/domain/organisation/deadline-log'
import { organisationEvents } from '../../../../src-shared/domain/organisation/organisation'
import {
  emptyOrganisation,
  evolveOrganisation,
  type OrganisationState
} from '../../../../src-shared/domain/organisation/state'
import { deadlineLogId, eventId, personId } from '../../../../src-shared/lib/ids'
import { instant, plainDate } from '../../../../src-shared/lib/plain-date'
import { file } from '../../../support/case-commands'

const jeanne = personId.parse('01890000-0000-7000-8000-0000000000e1')
const ali = personId.parse('01890000-0000-7000-8000-0000000000e2')
const zoe = personId.parse('01890000-0000-7000-8000-0000000000e3')
const log = (n: number) => deadlineLogId.parse(`01890000-0000-7000-8000-00000000f00${n}`)
const entry = (n: number) => eventId.parse(`01890000-0000-7000-8000-0000000e${String(n).padStart(4, '0')}`)
const day = (text: string) => plainDate.parse(text)
const morning = instant.parse('2026-03-10T09:00:00.000Z')
const counts = { late: 2, today: 1, soon: 4, exposure: 1, unconfirmed: 3, closed: 0 }

const keep = (n: number, on = '2026-03-10'): DeadlineLogCommand => ({
  ...{ type: 'keep-deadline-log', log: log(n), day: day(on), document: file(n), counts, upTo: entry(n) }
})
const check = (n: number, remark = ''): DeadlineLogCommand => ({ type: 'check-deadline-log', log: log(n), remark })

let place = 0
function recorded(state: OrganisationState, event: DeadlineLogEvent, actor: typeof ali): OrganisationState {
  place += 1
  expect(organisationEvents[event.type].safeParse(event.payload)).toMatchObject({ success: true })
  return evolveOrganisation(state, { ...event, header: { id: entry(place), recordedAt: morning, actor } })
}

function after(...done: readonly (readonly [typeof ali, DeadlineLogCommand])[]): OrganisationState {
  return done.reduce((state, [actor, command]) => {
    const decided = decideDeadlineLog(state.logs, command, actor)
    if (!decided.ok) throw new Error(decided.reason.code)
    return recorded(state, decided.value, actor)
  }, emptyOrganisation)
}

test('a log is kept with its file, its numbers, and who prepared it', () => {
  const { logs } = after([jeanne, keep(1)])
  expect(logs).toEqual([
    { id: log(1), day: '2026-03-10', document: file(1).id, counts, upTo: entry(1), by: jeanne, at: morning }
  ])
})

test('somebody else checks it, with or without a remark', () => {
  const { logs } = after(
    [jeanne, keep(1)],
    [jeanne, keep(2)],
    [ali, check(1)],
    [zoe, check(2, 'Le délai du B12 manque')]
  )
  expect(logs?.map(({ checked }) => checked)).toEqual([
    { by: ali, at: morning },
    { by: zoe, at: morning, remark: 'Le délai du B12 manque' }
  ])
})

test.each([
  ['whoever prepared it', jeanne, 1, 'deadline-log-own'],
  ['a log nobody knows', ali, 9, 'deadline-log-unknown'],
  ['a second time', zoe, 2, 'deadline-log-checked'],
  ['a second time by its author', jeanne, 2, 'deadline-log-checked']
])('a check is refused: %s', (_name, actor, which, code) => {
  const { logs } = after([jeanne, keep(1)], [jeanne, keep(2)], [ali, check(2)])
  expect(decideDeadlineLog(logs, check(which), actor)).toEqual({ ok: false, reason: { code } })
})

test('of two checks recorded apart the first one stands, and a check of nothing changes nothing', () => {
  const state = after([jeanne, keep(1)], [ali, check(1)])
  const event: DeadlineLogEvent = { type: 'deadline-log-checked', payload: { attachments: [], log: log(1) } }
  expect(recorded(state, event, zoe).logs).toEqual(state.logs)
  const other: DeadlineLogEvent = { type: 'deadline-log-checked', payload: { attachments: [], log: log(9) } }
  expect(recorded(state, other, zoe).logs).toEqual(state.logs)
})

test('a firm that never kept one has none, and the rest of what it says of itself stays', () => {
  expect(emptyOrganisation.logs).toBeUndefined()
  const state = recorded({ ...emptyOrganisation, deadlines: {} }, { ...decided(keep(1)) }, jeanne)
  expect(state).toMatchObject({ deadlines: {}, people: [], seen: {} })
})

function decided(command: DeadlineLogCommand): DeadlineLogEvent {
  const done = decideDeadlineLog(undefined, command, jeanne)
  if (!done.ok) throw new Error(done.reason.code)
  return done.value
}

test('what waits is said to others the same day, and to everybody from the next one on', () => {
  const logs = after([jeanne, keep(1, '2026-03-09')], [jeanne, keep(2)], [ali, keep(3)], [zoe, check(3)]).logs ?? []
  const waiting = (on: string, who: typeof ali | undefined) => awaitingCheck(logs, day(on), who).map(({ id }) => id)
  expect(waiting('2026-03-10', jeanne)).toEqual([log(1)])
  expect(waiting('2026-03-10', ali)).toEqual([log(1), log(2)])
  expect(waiting('2026-03-11', jeanne)).toEqual([log(1), log(2)])
})
