import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeContact } from '../../../../src-main/store/commands/execute-contact'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { findDraft, saveDraft } from '../../../../src-main/store/drafts/drafts'
import { appendEvents } from '../../../../src-main/store/events/append-events'
import { readTimeline } from '../../../../src-main/store/queries/case-timeline'
import { readCase } from '../../../../src-main/store/queries/case-view'
import { checkViews } from '../../../../src-main/store/views/check'
import { ensureViews, rebuildViews } from '../../../../src-main/store/views/rebuild'
import { type CaseCommandInput, caseCommand } from '../../../../src-shared/domain/case/commands'
import { type CaseId, contactId, eventId, streamId } from '../../../../src-shared/lib/ids'
import { ok } from '../../../../src-shared/lib/result'
import { aCapture, company, firmCommands, person } from '../../../support/store/samples'
import { takenFile } from '../../../support/store/taken-file'
import { createTestStore, leaHandler, newId, type TestStore } from '../../../support/store/test-store'

let store: TestStore
beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
  await ensureViews(store.files.write, deadlineLore)
  const set = await executeOrganisationAll(store.acting, firmCommands)
  if (!set.ok) throw new Error(set.reason.code)
})
afterEach(() => store.remove())

async function captured(lastName = 'Lefèvre'): Promise<CaseId> {
  const done = await captureCase(store.acting, aCapture(person('Élodie', lastName)))
  if (!done.ok) throw new Error(done.reason.code)
  return done.value.id
}

function ask(id: CaseId, input: CaseCommandInput) {
  store.clock.pass(1)
  return executeCase(store.acting, id, caseCommand.parse(input))
}

async function done(id: CaseId, input: CaseCommandInput) {
  const answer = await ask(id, input)
  if (!answer.ok) throw new Error(answer.reason.code)
  return answer.value
}

async function view(id: CaseId) {
  const found = await readCase(store.db, store.streams, id)
  if (!found) throw new Error('no such case')
  return found
}

const count = (table: string) => store.files.raw.prepare(`select count(*) from ${table}`).pluck().get()

describe('a refusal', () => {
  it('leaves nothing behind, in the tables and in memory', async () => {
    const id = await captured()
    const before = [count('events'), count('view_timeline'), count('view_search'), await view(id)]
    expect(await ask(id, { type: 'move-stage', to: 'withdrawn' })).toMatchObject({
      ok: false,
      reason: { code: 'stage-needs-reason' }
    })
    expect([count('events'), count('view_timeline'), count('view_search'), await view(id)]).toEqual(before)
  })

  it('tells a case that is not there', async () => {
    const { id } = (await view(await captured())).row
    expect(await ask(id, { type: 'add-note', text: 'Là' })).toMatchObject({ ok: true })
    expect(
      await executeCase(store.acting, newId() as CaseId, caseCommand.parse({ type: 'add-note', text: 'Où ?' }))
    ).toMatchObject({ reason: { code: 'no-such-case' } })
  })

  it('names the contact and the site nobody knows', async () => {
    const id = await captured()
    const stranger = newId()
    expect(await ask(id, { type: 'link-party', contact: stranger, role: 'owner', status: 'consumer' })).toMatchObject({
      reason: { code: 'no-such-contact' }
    })
    const { summary, wanted, since, row } = await view(id)
    const details = {
      summary,
      wanted,
      since,
      department: row.department,
      priority: row.priority,
      language: 'fr' as const
    }
    expect(await ask(id, { type: 'change-details', disputeType: row.type, ...details, site: stranger })).toMatchObject({
      reason: { code: 'no-such-site' }
    })
  })

  it('comes back with what a full disk says, without a trace', async () => {
    const id = await captured()
    const vault = { ...store.acting.vault, write: async () => ({ ok: false as const, reason: 'disk-full' as const }) }
    const answer = await executeCase({ ...store.acting, vault }, id, caseCommand.parse({ type: 'add-note', text: 'X' }))
    expect(answer).toEqual({ ok: false, reason: { code: 'disk-full' } })
  })

  it('and an exception roll the whole command back, and what follows sees the case as it was', async () => {
    const id = await captured()
    const before = await view(id)
    const { raw } = store.files
    raw.exec("create temp trigger cut after insert on view_search begin select raise(abort, 'the power went'); end")
    await expect(ask(id, { type: 'add-note', text: 'Perdue' })).rejects.toThrow('the power went')
    raw.exec('drop trigger cut')
    expect(await view(id)).toEqual(before)
    await done(id, { type: 'add-note', text: 'Gardée' })
    expect(await checkViews(store.db, deadlineLore)).toEqual([])
    expect((await readTimeline(store.db, id, { limit: 9 })).entries.map((entry) => entry.type)).toEqual([
      'note-added',
      'opened'
    ])
  })
})

describe('capture', () => {
  it('takes a known contact, and refuses an unknown one', async () => {
    const id = contactId.parse(newId())
    const known = { ...aCapture(), who: { kind: 'known' as const, id } }
    expect(await captureCase(store.acting, known)).toMatchObject({ reason: { code: 'no-such-contact' } })
    await executeContact(store.acting, id, { type: 'create', contact: company('Gauthier & Fils') })
    const answer = await captureCase(store.acting, known)
    if (!answer.ok) throw new Error(answer.reason.code)
    expect((await view(answer.value.id)).row.names).toEqual(['Gauthier & Fils'])
  })

  it('leaves no contact behind when the case is refused', async () => {
    const future = aCapture(person('Ève', 'Fautive'), { happened: { kind: 'day', on: '2026-03-11' } })
    expect(await captureCase(store.acting, future)).toMatchObject({ reason: { code: 'happened-in-future' } })
    expect([count('view_contacts'), count('view_cases'), count('events')]).toEqual([0, 0, 2])
  })

  it('removes the draft it was typed in', async () => {
    const key = { kind: 'capture' as const }
    const savedAt = store.clock.now()
    await store.files.write(async (trx) => ok(await saveDraft(trx, leaHandler, { key, content: '{"w', savedAt })))
    expect(await findDraft(store.db, leaHandler, key)).toMatchObject({ content: '{"w' })
    await captured()
    expect(await findDraft(store.db, leaHandler, key)).toBeUndefined()
  })
})

describe('references', () => {
  const references = async () =>
    (await store.db.selectFrom('view_cases').select('reference').orderBy('reference').execute()).map(
      (row) => row.reference
    )

  it('follow one another, by year and by machine letter, in every life of the vault', async () => {
    await captured()
    await captured()
    const again = store.restored('B')
    expect(await captureCase(again, aCapture())).toMatchObject({ value: { reference: '2026-B-0001' } })
    store.clock.moveTo('2026-12-31T23:30:00.000Z')
    expect(await captureCase(store.acting, aCapture())).toMatchObject({ value: { reference: '2027-A-0001' } })
    expect(await references()).toEqual(['2026-A-0001', '2026-A-0002', '2026-B-0001', '2027-A-0001'])
  })

  it('are not given again under the same letter, though the epoch changed and the views were rebuilt', async () => {
    await captured()
    store.files.raw.exec('update views set version = 0')
    await ensureViews(store.files.write, deadlineLore)
    const again = store.restored('A')
    expect(await captureCase(again, aCapture())).toMatchObject({ value: { reference: '2026-A-0002' } })
  })

  it('are not given again once the case that bore one is gone from the views', async () => {
    await captured()
    store.files.raw.exec('delete from view_cases')
    expect(await captureCase(store.acting, aCapture())).toMatchObject({ value: { reference: '2026-A-0002' } })
    expect(() => store.files.raw.exec('update reference_numbers set highest = 1')).toThrow('given twice')
    expect(() => store.files.raw.exec('delete from reference_numbers')).toThrow('given twice')
  })
})

describe('files', () => {
  it('are what the store took in, whatever the window says of them', async () => {
    const id = await captured()
    const file = takenFile(store, 'Dégât n° 1.jpg')
    const told = { ...file, name: '../../etc/passwd', mediaType: 'text/html', size: 1, picture: undefined }
    await done(id, { type: 'add-evidence', text: 'Le plafond', attachments: [told] })
    expect((await view(id)).pieces).toMatchObject([{ attachment: file, visibility: 'internal' }])
  })

  it('that nobody took in are refused, and nothing is written', async () => {
    const id = await captured()
    const file = { ...takenFile(store), id: newId() }
    const before = count('events')
    expect(await ask(id, { type: 'add-note', text: 'Voici', attachments: [file] as never })).toEqual({
      ok: false,
      reason: { code: 'attachment-unknown', params: { name: file.name } }
    })
    const capture = aCapture(person('Ève', 'Sansfichier'), { attachments: [file] })
    expect(await captureCase(store.acting, capture)).toMatchObject({ reason: { code: 'attachment-unknown' } })
    expect(count('events')).toBe(before)
  })

  it('already in the vault may be named again and stay with their first entry', async () => {
    const id = await captured()
    const file = takenFile(store)
    const first = await done(id, { type: 'add-evidence', text: 'Le plafond', attachments: [file] })
    await done(id, {
      type: 'add-note',
      text: 'Voir la photo',
      visibility: 'communicable',
      attachments: [{ ...file, size: 1 }]
    })
    expect((await view(id)).pieces).toMatchObject([
      { attachment: file, entry: first.events[0], visibility: 'internal' }
    ])
    const other = await captured('Moreau')
    await done(other, { type: 'add-note', text: 'Même photo', attachments: [file] })
    expect((await view(other)).pieces).toMatchObject([{ attachment: file }])
  })

  it('made from a piece say so; made from nothing are refused', async () => {
    const id = await captured()
    const [original, copy] = [takenFile(store), takenFile(store, 'caviardé.jpg')]
    const madeFrom = { id: original.id, how: 'redacted' as const }
    const adding = { type: 'add-evidence' as const, text: '', attachments: [{ ...copy, madeFrom }] }
    expect(await ask(id, adding)).toMatchObject({ reason: { code: 'piece-unknown' } })
    await done(id, { ...adding, attachments: [original] })
    await done(id, adding)
    expect((await view(id)).pieces[1]).toMatchObject({ attachment: { id: copy.id, madeFrom } })
  })
})

describe('undo', () => {
  it('gives back the stage and says what can be taken back', async () => {
    const id = await captured()
    const moved = await done(id, { type: 'move-stage', to: 'investigating', reason: 'Visite' })
    expect(moved.undoable).toBe(moved.events[0])
    const undone = await done(id, { type: 'undo', entry: moved.undoable ?? '' })
    expect((await view(id)).row.stage).toBe('received')
    const { entries } = await readTimeline(store.db, id, { limit: 10 })
    expect(entries.find((entry) => entry.id === moved.events[0])?.undoneBy).toBe(undone.events[0])
    expect((await done(id, { type: 'add-note', text: 'Rien à annuler' })).undoable).toBeUndefined()
  })

  it('gives back the owner before, whoever it was', async () => {
    const id = await captured()
    const other = newId()
    const first = await done(id, { type: 'assign', to: leaHandler })
    const second = await done(id, { type: 'assign', to: other })
    expect(await ask(id, { type: 'undo', entry: first.undoable ?? '' })).toMatchObject({
      reason: { code: 'changed-since' }
    })
    await done(id, { type: 'undo', entry: second.undoable ?? '' })
    expect((await view(id)).row.owner).toBe(leaHandler)
    // The inverse is the last change now, and can itself be taken back.
    const back = (await readTimeline(store.db, id, { limit: 1 })).entries[0]
    await done(id, { type: 'undo', entry: back?.id ?? '' })
    expect((await view(id)).row.owner).toBe(other)
  })

  it('takes nothing back in another case', async () => {
    const [one, other] = [await captured(), await captured('Moreau')]
    const moved = await done(one, { type: 'move-stage', to: 'investigating', reason: 'Visite' })
    expect(await ask(other, { type: 'undo', entry: moved.undoable ?? '' })).toMatchObject({
      reason: { code: 'entry-unknown' }
    })
  })
})

describe('linked cases', () => {
  const links = async (id: CaseId) => (await view(id)).links.map(({ relation, row }) => [relation, row.id])

  it('say so on both sides, in one transaction, with the same visibility', async () => {
    const [one, other] = [await captured(), await captured('Moreau')]
    const { events } = await done(one, { type: 'link', case: other, relation: 'mirror', visibility: 'lawyer' })
    expect([await links(one), await links(other)]).toEqual([[['mirror', other]], [['mirror', one]]])
    expect(events).toHaveLength(1)
    expect((await readTimeline(store.db, other, { limit: 1 })).entries[0]).toMatchObject({
      type: 'linked',
      visibility: 'lawyer'
    })
    expect(await checkViews(store.db, deadlineLore)).toEqual([])
  })

  it('are parted on both sides, by unlinking or by taking back, from either side', async () => {
    const [one, other] = [await captured(), await captured('Moreau')]
    await done(one, { type: 'link', case: other, relation: 'related' })
    await done(other, { type: 'unlink', case: one, relation: 'related' })
    expect([await links(one), await links(other)]).toEqual([[], []])
    await done(one, { type: 'link', case: other, relation: 'related' })
    const there = (await readTimeline(store.db, other, { limit: 1 })).entries[0]
    await done(other, { type: 'undo', entry: there?.id ?? '' })
    expect([await links(one), await links(other)]).toEqual([[], []])
    const undone = (await readTimeline(store.db, one, { limit: 9 })).entries.filter((entry) => entry.undoneBy)
    expect(undone.map((entry) => entry.type)).toEqual(['linked'])
    expect(await checkViews(store.db, deadlineLore)).toEqual([])
  })

  it('must both be there', async () => {
    const one = await captured()
    const before = count('events')
    expect(await ask(one, { type: 'link', case: newId(), relation: 'mirror' })).toMatchObject({
      reason: { code: 'no-such-case' }
    })
    expect(count('events')).toBe(before)
  })
})

describe('a letter', () => {
  it('goes with its events, its file and the draft it was written in', async () => {
    const id = await captured()
    const { parties } = await view(id)
    const document = takenFile(store, '2026-A-0001-1.pdf')
    const key = { kind: 'letter' as const, case: id, letterKind: 'acknowledgement' as const }
    const savedAt = store.clock.now()
    await store.files.write(async (trx) => ok(await saveDraft(trx, leaHandler, { key, content: '{}', savedAt })))
    const { events, undoable } = await done(id, {
      type: 'issue-letter',
      letter: newId(),
      kind: 'acknowledgement',
      language: 'fr',
      to: parties[0]?.contact ?? '',
      subject: 'Votre réclamation',
      signatory: leaHandler,
      dated: '2026-03-10',
      document: document.id,
      enclosures: [],
      visibility: 'communicable',
      attachments: [document],
      promise: { text: 'Une réponse de fond', due: '2026-03-20' }
    })
    expect(events).toHaveLength(3)
    expect(undoable).toBeUndefined()
    expect(await findDraft(store.db, leaHandler, key)).toBeUndefined()
    expect(await view(id)).toMatchObject({
      row: { stage: 'acknowledged', turn: 'them', due: '2026-03-20', next: { kind: 'promise' } },
      letters: [{ number: '2026-A-0001-1' }],
      promises: [{ due: '2026-03-20', standing: 'open' }]
    })
    expect(await checkViews(store.db, deadlineLore)).toEqual([])
  })
})

it('keeps entries of a newer version, and goes on without reading them', async () => {
  const id = await captured()
  await store.files.write(async (trx) => {
    await appendEvents(trx, {
      vault: store.acting.vault.id,
      machine: store.acting.vault.machine,
      stream: { kind: 'case', id: streamId.parse(id) },
      actor: leaHandler,
      recordedAt: store.clock.now(),
      events: [
        { id: eventId.parse(newId()), type: 'drone-flown', payload: { height: 30 } },
        { id: eventId.parse(newId()), type: 'note-added', payload: { text: 'Une autre forme', pages: 2 } }
      ]
    })
    await rebuildViews(trx, deadlineLore)
    return ok(undefined)
  })
  await done(id, { type: 'add-note', text: 'La suite' })
  const { entries, total } = await readTimeline(store.db, id, { limit: 10 })
  expect(total).toBe(4)
  expect(entries.map((entry) => [entry.type, entry.event !== undefined])).toEqual([
    ['note-added', true],
    ['note-added', false],
    ['drone-flown', false],
    ['opened', true]
  ])
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
})
