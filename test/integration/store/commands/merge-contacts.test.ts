import { afterEach, beforeEach, expect, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeContact, mergeContacts, partContacts } from '../../../../src-main/store/commands/execute-contact'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { readCase } from '../../../../src-main/store/queries/case-view'
import { countContacts, listContacts, readContact } from '../../../../src-main/store/queries/contacts'
import { listLetters } from '../../../../src-main/store/queries/letters'
import { findAlike } from '../../../../src-main/store/search/alike-contacts'
import { findRelated } from '../../../../src-main/store/search/related-cases'
import { streamsOf } from '../../../../src-main/store/streams/streams'
import { checkViews } from '../../../../src-main/store/views/check'
import { ensureViews, viewTables } from '../../../../src-main/store/views/rebuild'
import { type Contact, displayNames } from '../../../../src-shared/domain/contact/contact'
import { contract } from '../../../../src-shared/ipc/contract'
import { relatedAsked } from '../../../../src-shared/ipc/contract/related'
import { type ContactId, contactId } from '../../../../src-shared/lib/ids'
import { aCapture, asks, firmCommands, person } from '../../../support/store/samples'
import { takenFile } from '../../../support/store/taken-file'
import { createTestStore, leaHandler, newId, type TestStore } from '../../../support/store/test-store'

let store: TestStore
beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
  await ensureViews(store.files.write, deadlineLore)
  await executeOrganisationAll(store.acting, firmCommands)
})
afterEach(() => store.remove())

const streams = () => streamsOf(store.acting.vault)
const show = (id: ContactId) => readContact(store.db, streams(), id)
const found = async (query: string) => (await listContacts(store.db, { query, limit: 10 })).map(({ id }) => id)
const merge = async (from: ContactId, into: ContactId) =>
  expect(await mergeContacts(store.acting, { from, into })).toEqual({ ok: true, value: undefined })

async function withCase(contact: Contact) {
  const captured = await captureCase(store.acting, aCapture(contact))
  if (!captured.ok) throw new Error(captured.reason.code)
  return captured.value
}

/** The rows of every view, as they stand. */
function allRows() {
  return viewTables.map((table) => [table, store.files.raw.prepare(`select * from ${table} order by 1, 2`).all()])
}

const marguerite = person('Marguerite', 'Lefèvre', { phones: ['06 12 34 56 78'] })
const mistyped = person('Margueritte', 'LEFEVRE', { phones: ['04 78 00 00 00'], emails: ['m.lefevre@exemple.fr'] })

test('merged, one contact stands for both everywhere; taken back, everything is as it was', async () => {
  const kept = await withCase(marguerite)
  const double = await withCase(mistyped)
  await sendLetter(double.id, double.contact)
  const before = allRows()
  await merge(double.contact, kept.contact)

  expect(await found('')).toEqual([kept.contact])
  expect(await countContacts(store.db, '')).toBe(1)
  expect(await found('margueritte'), 'by the words of the double too').toEqual([kept.contact])
  expect(await countContacts(store.db, 'margueritte')).toBe(1)
  const page = await show(double.contact)
  expect(page).toEqual(await show(kept.contact))
  expect(page).toMatchObject({
    summary: { id: kept.contact, openCases: 2, contact: { phones: ['06 12 34 56 78', '04 78 00 00 00'] } },
    merged: [{ id: double.contact, contact: mistyped }]
  })
  expect(page?.cases.map(({ row }) => row.id).toSorted()).toEqual([kept.id, double.id].toSorted())
  expect(contract['contact.get'].output.parse(page)).toEqual(page)
  const view = await readCase(store.db, streams(), double.id)
  expect(view?.row.names).toEqual(['Marguerite Lefèvre'])
  expect(view?.parties[0]).toMatchObject({ contact: double.contact, details: { emails: ['m.lefevre@exemple.fr'] } })
  expect((await listLetters(store.db))[0]?.toNames).toEqual(['Marguerite Lefèvre'])
  const asked = relatedAsked.parse({ contacts: [kept.contact], limit: 5 })
  expect((await findRelated(store.db, asked)).map(({ row }) => row.id).toSorted()).toEqual(
    [kept.id, double.id].toSorted()
  )
  expect(await checkViews(store.db, deadlineLore)).toEqual([])

  expect(await partContacts(store.acting, double.contact)).toMatchObject({ ok: true })
  expect(allRows()).toEqual(before)
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
})

async function sendLetter(id: Parameters<typeof executeCase>[1], to: ContactId) {
  const document = takenFile(store)
  const letter = asks({
    ...{ type: 'issue-letter', letter: newId(), kind: 'formal-notice', language: 'fr', to, subject: 'Mise en demeure' },
    ...{ signatory: leaHandler, dated: '2026-03-10', document: document.id, enclosures: [] },
    ...{ visibility: 'communicable', attachments: [document], deadline: { on: '2026-04-10', daysFromPresentation: 15 } }
  })
  expect(await executeCase(store.acting, id, letter)).toMatchObject({ ok: true })
}

test('what is said of the double is said of the one that stays, and new cases are with it', async () => {
  const kept = await withCase(marguerite)
  const double = await withCase(mistyped)
  await merge(double.contact, kept.contact)
  const contact = person('Marguerite', 'Lefèvre-Petit')
  expect(await executeContact(store.acting, double.contact, { type: 'change', contact })).toMatchObject({ ok: true })
  expect((await show(kept.contact))?.summary.contact).toEqual(contact)
  expect((await readCase(store.db, streams(), double.id))?.row.names).toEqual(['Marguerite Lefèvre-Petit'])
  const later = await captureCase(store.acting, { ...aCapture(), who: { kind: 'known', id: double.contact } })
  expect(later).toMatchObject({ ok: true, value: { contact: kept.contact } })
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
})

test('three in a row go on in the last, and part one by one', async () => {
  const [one, two, three] = [
    await withCase(mistyped),
    await withCase(marguerite),
    await withCase(person('M.', 'Lefèvre'))
  ]
  await merge(one.contact, two.contact)
  await merge(two.contact, three.contact)
  expect((await show(one.contact))?.cases).toHaveLength(3)
  expect((await readCase(store.db, streams(), one.id))?.row.names).toEqual(['M. Lefèvre'])
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
  await partContacts(store.acting, two.contact)
  expect((await show(one.contact))?.summary.id).toBe(two.contact)
  expect((await show(three.contact))?.cases).toHaveLength(1)
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
  expect(await mergeContacts(store.acting, { from: one.contact, into: three.contact })).toMatchObject({
    reason: { code: 'contact-merged' }
  })
})

test('a contact being typed is told from those it may be, but not from itself or what was merged', async () => {
  const kept = await withCase(marguerite)
  const double = await withCase(mistyped)
  await withCase(person('Paul', 'Durand', { phones: [] }))
  const known = { names: ['lefevre marguerite'], phones: [], emails: ['M.Lefevre@exemple.fr'], town: '' }
  const alike = async (except?: ContactId) =>
    (await findAlike(store.db, { known, ...(except && { except }) })).map(({ id, reasons }) => [
      id,
      reasons.map(({ why }) => why)
    ])
  expect(await alike()).toEqual([
    [double.contact, ['email', 'near-name']],
    [kept.contact, ['name']]
  ])
  expect(await alike(double.contact)).toEqual([[kept.contact, ['name']]])
  await merge(double.contact, kept.contact)
  expect(await alike()).toEqual([[kept.contact, ['email', 'name']]])
  expect(await findAlike(store.db, { known: { names: ['%"_'], phones: ['12'], emails: ['@'], town: '' } })).toEqual([])
})

test.each([
  ['Paul Matrin', 'Paul Martin'],
  ['Pteit Anne', 'Anne Petit'],
  ['Anne Pedit', 'Anne Petit'],
  ['Annemarie Le Fèvre', 'Anne-Marie Lefèvre'],
  ['Lefèbre Anne Marie', 'Anne-Marie Lefèvre'],
  ['Durnad Luc', 'Luc Durand']
])('a first look by parts of words does not miss what is alike: %s', async (typed, name) => {
  const [first = '', ...last] = name.split(' ')
  const { contact } = await withCase(person(first, last.join(' '), { phones: [] }))
  const known = { names: [typed], phones: [], emails: [], town: '' }
  expect((await findAlike(store.db, { known })).map(({ id }) => id)).toEqual([contact])
})

test('a merge names what is there', async () => {
  const { contact } = await withCase(marguerite)
  const nobody = contactId.parse(newId())
  expect(await mergeContacts(store.acting, { from: nobody, into: contact })).toMatchObject({
    reason: { code: 'no-such-contact' }
  })
  expect(await partContacts(store.acting, contact)).toMatchObject({ reason: { code: 'not-merged' } })
  expect((await show(contact))?.summary.contact).toSatisfy((one: Contact) => displayNames(one).length === 1)
})
