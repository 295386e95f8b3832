import { beforeEach, describe, expect, it, test } from 'vitest'
import type { AppContext } from '../../../src-main/app/context'
import { openWorkspace } from '../../../src-main/app/workspace'
import { bulkHandlers } from '../../../src-main/ipc/handlers/bulk'
import { caseHandlers } from '../../../src-main/ipc/handlers/case'
import { contactHandlers } from '../../../src-main/ipc/handlers/contact'
import { draftHandlers } from '../../../src-main/ipc/handlers/draft'
import { filterHandlers } from '../../../src-main/ipc/handlers/filter'
import { letterBatchHandlers } from '../../../src-main/ipc/handlers/letter-batch'
import { letterRegisterHandlers } from '../../../src-main/ipc/handlers/letter-register'
import { organisationHandlers } from '../../../src-main/ipc/handlers/organisation'
import { searchHandlers } from '../../../src-main/ipc/handlers/search'
import { siteHandlers } from '../../../src-main/ipc/handlers/site'
import { splitHandlers } from '../../../src-main/ipc/handlers/split'
import { todayHandlers } from '../../../src-main/ipc/handlers/today'
import { contract, type Input, type Output } from '../../../src-shared/ipc/contract'
import type { Procedure } from '../../../src-shared/ipc/procedure'
import { caseId, eventId, letterId, personId, planId, savedFilterId, siteId } from '../../../src-shared/lib/ids'
import { aLeak, noAddress, person } from '../../support/store/samples'
import { appAround, newDesk, type TestDesk } from '../../support/store/test-desk'
import { leaHandler, newId } from '../../support/store/test-store'

const handlers = {
  ...caseHandlers,
  ...contactHandlers,
  ...draftHandlers,
  ...letterRegisterHandlers,
  ...organisationHandlers,
  ...searchHandlers,
  ...siteHandlers,
  ...todayHandlers,
  ...bulkHandlers,
  ...splitHandlers,
  ...filterHandlers,
  ...letterBatchHandlers
}
type Called = keyof typeof handlers
interface AnyHandler {
  handle(input: unknown, call: unknown): Promise<{ readonly ok: boolean }>
}

let desk: TestDesk
beforeEach(async () => {
  desk = await newDesk()
})

/** A call as the window makes it: its input is parsed, its answer has to fit the contract. */
async function call<C extends Called>(channel: C, input: Input<C>, app: AppContext = desk.app) {
  const procedure: Procedure = contract[channel]
  const { handle }: AnyHandler = { handle: handlers[channel] }
  const reply = await handle(procedure.input.parse(input), {
    app,
    signal: new AbortController().signal,
    progress: () => undefined
  })
  if ('value' in reply) procedure.output.parse(reply.value)
  if ('reason' in reply) expect(procedure.refusals).toContain(reply.reason)
  return reply
}

async function value<C extends Called>(channel: C, input: Input<C>): Promise<Output<C>> {
  const reply = await call(channel, input)
  if (!('value' in reply)) throw new Error(`${channel}: ${JSON.stringify(reply)}`)
  return reply.value as Output<C>
}

const capture = (who: Input<'case.capture'>['who'] = { kind: 'new', contact: person('Marguerite', 'Lefèvre') }) =>
  ({ who, role: 'client', status: 'consumer', ...aLeak }) as const

test('a complaint is captured, logged on, found, listed, shown and counted', async () => {
  const { id, reference } = await value('case.capture', capture())
  expect(reference).toBe('2026-A-0001')
  const command = { type: 'log-communication', channel: 'call', flow: 'in', text: 'La fuite reprend' } as const
  const { events, undoable } = await value('case.do', { id, command })
  expect([events.length, undoable]).toEqual([1, undefined])
  expect((await value('case.list', { view: 'open', sort: 'due', offset: 0, limit: 20 })).rows[0]?.id).toBe(id)
  expect((await value('case.counts', {})).views).toMatchObject({ open: 1, 'waiting-on-us': 1, closed: 0 })
  expect((await value('case.counts', {})).today).toBe(1)
  const { bands } = await value('today.list', {})
  expect(bands.filter(({ rows }) => rows.length > 0).map(({ band }) => band)).toEqual(['waiting'])
  const view = await value('case.get', { id })
  expect(view.parties[0]?.details).toMatchObject({ lastName: 'Lefèvre' })
  expect((await value('case.timeline', { id, limit: 10 })).entries.map((entry) => entry.type)).toEqual([
    'communication-logged',
    'opened'
  ])
  expect((await value('search.query', { text: 'reprend', limit: 5 })).hits).toMatchObject([{ entry: events[0] }])
  expect(await value('letter.list', {})).toEqual({ letters: [], submitted: [] })
})

test('who is at the keyboard decides what is theirs', async () => {
  const { id } = await value('case.capture', capture())
  const moved = await value('case.do', { id, command: { type: 'assign', to: leaHandler } })
  expect(moved.undoable).toBe(moved.events[0])
  expect((await value('case.list', { view: 'mine', sort: 'due', offset: 0, limit: 20 })).total).toBe(1)
  expect((await value('case.counts', {})).views.mine).toBe(1)
})

test('a known contact and a site are changed, and a new one gets its id', async () => {
  const { id } = await value('contact.do', { command: { type: 'create', contact: person('Zoé', 'Ångström') } })
  await value('contact.do', { id, command: { type: 'change', contact: person('Zoé', 'Ångström-Petit') } })
  await value('case.capture', capture({ kind: 'known', id }))
  expect((await value('contact.get', { id })).cases).toHaveLength(1)
  expect((await value('contact.list', { query: 'angstrom', limit: 5 })).contacts).toMatchObject([{ id, openCases: 1 }])
  const site = { name: 'Résidence L’Étang', businessNumber: '', address: noAddress }
  const made = await value('site.do', { command: { type: 'create', site } })
  expect(await value('site.list', { query: '' })).toEqual({ sites: [{ id: made.id, site, open: 0 }] })
})

test('the firm is shown and changed, and a new home zone is said', async () => {
  const { people, preferences } = await value('organisation.get', {})
  expect(people).toMatchObject([{ id: leaHandler }])
  if (!preferences) throw new Error('no preferences')
  const moved = { ...preferences, zone: 'America/Martinique' }
  await value('organisation.do', { command: { type: 'set-preferences', preferences: moved } })
  expect(desk.told.zones).toEqual(['America/Martinique'])
  const again = { type: 'set-preferences' as const, preferences: moved }
  expect(await call('organisation.do', { command: again })).toMatchObject({ reason: 'nothing-changed' })
})

test('drafts are kept as typed, each person’s own, and go when they are done', async () => {
  const { id } = await value('case.capture', capture())
  const composer = { kind: 'composer', case: id } as const
  const letter = { kind: 'letter', case: id, letterKind: 'acknowledgement' } as const
  const content = '{"text":"à moitié \u0000 « écrit'
  await value('draft.save', { key: composer, content: 'un' })
  desk.clock.pass(1)
  const { savedAt } = await value('draft.save', { key: composer, content })
  await value('draft.save', { key: letter, content: '{}' })
  await value('draft.save', { key: { kind: 'capture' }, content: '' })
  expect(await value('draft.get', { key: composer })).toEqual({ draft: { key: composer, content, savedAt } })
  const { drafts } = await value('draft.list', {})
  expect(drafts.map(({ key }) => key.kind).toSorted()).toEqual(['capture', 'composer', 'letter'])
  // What they say is asked for one by one.
  expect(drafts.map((draft) => Object.keys(draft).toSorted())).toEqual(drafts.map(() => ['key', 'savedAt']))
  desk.workspace.choosePerson(newId() as typeof leaHandler)
  expect(await value('draft.list', {})).toEqual({ drafts: [] })
  await value('draft.remove', { key: composer })
  desk.workspace.choosePerson(leaHandler)
  expect(await value('draft.get', { key: composer })).not.toEqual({})
  await value('draft.remove', { key: composer })
  expect(await value('draft.get', { key: composer })).toEqual({})
})

test('a clock that went back is said, and the time recorded does not go back', async () => {
  const { id } = await value('case.capture', capture())
  desk.clock.moveTo('2026-03-10T08:00:00.000Z')
  await value('case.do', { id, command: { type: 'add-note', text: 'Une heure plus tôt' } })
  expect(desk.told.notices).toEqual(['clock-went-back'])
  const { entries } = await value('case.timeline', { id, limit: 5 })
  expect(new Set(entries.map((entry) => entry.recordedAt))).toEqual(new Set(['2026-03-10T09:00:00.000Z']))
})

describe('refusals', () => {
  const stranger = () => caseId.parse(newId())
  const issue: Input<'case.do'>['command'] = {
    type: 'issue-letter',
    letter: newId(),
    kind: 'acknowledgement',
    language: 'fr',
    to: newId(),
    subject: 'Votre réclamation',
    signatory: leaHandler,
    dated: '2026-03-10',
    document: newId(),
    enclosures: []
  }

  it('name what is not there', async () => {
    expect(await call('case.get', { id: stranger() })).toEqual({ ok: false, reason: 'no-such-case' })
    expect(await call('case.timeline', { id: stranger(), limit: 5 })).toMatchObject({ reason: 'no-such-case' })
    expect(await call('contact.get', { id: newId() })).toMatchObject({ reason: 'no-such-contact' })
    const unknown = capture({ kind: 'known', id: newId() })
    expect(await call('case.capture', unknown)).toMatchObject({ reason: 'no-such-contact' })
  })

  it('send a letter to where letters are issued', async () => {
    const { id } = await value('case.capture', capture())
    expect(await call('case.do', { id, command: issue })).toEqual({ ok: false, reason: 'use-letter-issue' })
  })

  it('say that nothing is open, or that nobody is at the keyboard', async () => {
    const { id } = await value('case.capture', capture())
    const calls: { [C in Called]: Input<C> } = {
      'case.list': { view: 'all', sort: 'due', offset: 0, limit: 1 },
      'case.counts': {},
      'case.get': { id },
      'case.clocks': { id },
      'case.timeline': { id, limit: 1 },
      'case.capture': capture(),
      'case.do': { id, command: { type: 'add-note', text: 'X' } },
      'case.related': { limit: 1 },
      'contact.list': { query: '', limit: 1 },
      'contact.get': { id: newId() },
      'contact.do': { command: { type: 'create', contact: person('Zoé', 'X') } },
      'contact.alike': { known: { names: ['X'], phones: [], emails: [], town: '' } },
      'contact.merge': { from: newId(), into: newId() },
      'contact.part': { from: newId() },
      'draft.get': { key: { kind: 'capture' } },
      'draft.save': { key: { kind: 'capture' }, content: '' },
      'draft.remove': { key: { kind: 'capture' } },
      'draft.list': {},
      'letter.list': {},
      'organisation.get': {},
      'organisation.do': { command: { type: 'set-mediator' } },
      'search.query': { text: 'x', limit: 1 },
      'site.list': { query: '' },
      'site.do': { command: { type: 'create', site: { name: 'X', businessNumber: '', address: noAddress } } },
      'today.list': {},
      'today.changes': {},
      'today.look': {},
      'bulk.preview': { cases: [id], command: { type: 'wake' } },
      'bulk.do': { cases: [id], command: { type: 'wake' } },
      'bulk.undo': { done: [{ case: id, entry: eventId.parse(newId()) }] },
      'letter-batch.preview': { cases: [id], kind: 'payment-reminder-1', to: personId.parse(newId()) },
      'letter-batch.submit': { cases: [id], kind: 'payment-reminder-1', to: personId.parse(newId()) },
      'letter-batch.undo': { done: [{ case: id, letter: letterId.parse(newId()) }] },
      'split.do': {
        from: id,
        title: 'X',
        disputeType: 'works',
        summary: 'X',
        entries: [{ entry: eventId.parse(newId()), text: '' }]
      },
      'split.undo': { from: id, id: caseId.parse(newId()), reason: 'X' },
      'filter.list': {},
      'filter.save': { name: 'X', filters: { view: 'late', sort: 'due' } },
      'filter.remove': { id: savedFilterId.parse(newId()) },
      'filter.tags': {},
      'site.get': { id: siteId.parse(newId()) },
      'site.plan': { id: siteId.parse(newId()), plan: planId.parse(newId()) }
    }
    const nobody = openWorkspace(desk.vault, { clock: desk.clock })
    for (const channel of Object.keys(calls) as Called[]) {
      expect([
        channel,
        await call(
          channel,
          calls[channel],
          appAround(() => undefined)
        )
      ]).toEqual([channel, { ok: false, reason: 'not-open' }])
      const needsSomebody = (contract[channel].refusals as readonly string[]).includes('no-person')
      const alone = await call(
        channel,
        calls[channel],
        appAround(() => nobody)
      )
      expect([channel, 'reason' in alone && alone.reason === 'no-person']).toEqual([channel, needsSomebody])
    }
  })
})
