import { afterEach, beforeEach, expect, test } from 'vitest'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeContact } from '../../../../src-main/store/commands/execute-contact'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { executeSite } from '../../../../src-main/store/commands/execute-site'
import { listContacts, readContact } from '../../../../src-main/store/queries/contacts'
import { listLetters } from '../../../../src-main/store/queries/letters'
import { listSites } from '../../../../src-main/store/queries/sites'
import { streamsOf } from '../../../../src-main/store/streams/streams'
import { caseCommand } from '../../../../src-shared/domain/case/commands'
import type { Contact } from '../../../../src-shared/domain/contact/contact'
import { siteCommand } from '../../../../src-shared/domain/site/decide'
import { contract } from '../../../../src-shared/ipc/contract'
import { type ContactId, contactId, siteId } from '../../../../src-shared/lib/ids'
import { aCapture, company, firmCommands, noAddress, person } from '../../../support/store/samples'
import { takenFile } from '../../../support/store/taken-file'
import { createTestStore, leaHandler, newId, type TestStore } from '../../../support/store/test-store'

let store: TestStore
beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
  await executeOrganisationAll(store.acting, firmCommands)
})
afterEach(() => store.remove())

async function known(contact: Contact): Promise<ContactId> {
  const id = contactId.parse(newId())
  const done = await executeContact(store.acting, id, { type: 'create', contact })
  if (!done.ok) throw new Error(done.reason.code)
  return id
}

const show = (id: ContactId) => readContact(store.db, streamsOf(store.acting.vault), id)
const found = async (query: string) => (await listContacts(store.db, { query, limit: 10 })).map(({ id }) => id)

test('contacts stand by surname and are found by name, e-mail, telephone and town', async () => {
  const [zoe, body, elodie] = [
    await known(person('Zoé', 'Ångström')),
    await known(company('Établissements Œuvrard')),
    await known(person('Élodie', 'Lefèvre', { phones: ['06 12 34 56 78'], emails: ['e.lefevre@exemple.fr'] }))
  ]
  expect(await found('')).toEqual([zoe, body, elodie])
  expect(await found('lefevre elodie')).toEqual([elodie])
  expect(await found('oeuvrard')).toEqual([body])
  expect(await found('0612345678')).toEqual([zoe, elodie])
  expect(await found('e.lefevre@')).toEqual([elodie])
  expect(await found('lyon')).toHaveLength(3)
  expect(await found('"%_')).toEqual([])
  expect(await listContacts(store.db, { query: '', limit: 2 })).toHaveLength(2)
})

test('a contact shows its cases, and how many are open', async () => {
  const id = await known(person('Élodie', 'Lefèvre'))
  expect(await show(contactId.parse(newId()))).toBeUndefined()
  const capture = { ...aCapture(), who: { kind: 'known' as const, id } }
  const first = await captureCase(store.acting, capture)
  await captureCase(store.acting, capture)
  if (!first.ok) throw new Error(first.reason.code)
  // The same contact in two roles counts once.
  const owner = { type: 'link-party', contact: id, role: 'owner', status: 'consumer' }
  await executeCase(store.acting, first.value.id, caseCommand.parse(owner))
  expect(await show(id)).toMatchObject({ summary: { id, openCases: 2 }, cases: [{}, {}] })
  const ended = caseCommand.parse({ type: 'move-stage', to: 'withdrawn', reason: 'La cliente renonce' })
  await executeCase(store.acting, first.value.id, ended)
  const contact = await show(id)
  expect(contact).toMatchObject({
    summary: { openCases: 1 },
    cases: [{ row: { stage: 'received' } }, { row: { stage: 'withdrawn' }, roles: expect.arrayContaining(['owner']) }]
  })
  expect(contract['contact.get'].output.parse(contact)).toEqual(contact)
})

test('a contact that is changed twice from the same state says who saw what', async () => {
  const id = await known(person('Élodie', 'Lefèvre'))
  expect(
    await executeContact(store.acting, id, { type: 'create', contact: person('Élodie', 'Lefèvre') })
  ).toMatchObject({
    reason: { code: 'contact-exists' }
  })
  const change = { type: 'change' as const, contact: person('Élodie', 'Lefèvre-Moreau') }
  expect(await executeContact(store.acting, id, change)).toMatchObject({ ok: true })
  expect(await executeContact(store.acting, contactId.parse(newId()), change)).toMatchObject({
    reason: { code: 'no-such-contact' }
  })
  expect((await show(id))?.summary.contact).toEqual(change.contact)
})

test('sites stand by name and are found by name, number and town', async () => {
  for (const [name, businessNumber] of [
    ['Résidence L’Étang', 'CH-2025-014'],
    ['Îlot Sainte-Thérèse', 'CH-2024-002']
  ]) {
    const command = siteCommand.parse({ type: 'create', site: { name, businessNumber, address: noAddress } })
    expect(await executeSite(store.acting, siteId.parse(newId()), command)).toMatchObject({ ok: true })
  }
  const names = async (query: string) => (await listSites(store.db, query)).map(({ site }) => site.name)
  expect(await names('')).toEqual(['Îlot Sainte-Thérèse', 'Résidence L’Étang'])
  expect(await names('etang')).toEqual(['Résidence L’Étang'])
  expect(await names('2024')).toEqual(['Îlot Sainte-Thérèse'])
})

test('the register of letters follows each through the post', async () => {
  const captured = await captureCase(store.acting, aCapture(person('Élodie', 'Lefèvre')))
  if (!captured.ok) throw new Error(captured.reason.code)
  const { id, contact } = captured.value
  const letter = newId()
  const document = takenFile(store)
  const ask = async (input: object) => {
    const done = await executeCase(store.acting, id, caseCommand.parse(input))
    if (!done.ok) throw new Error(done.reason.code)
  }
  await ask({
    type: 'issue-letter',
    letter,
    kind: 'formal-notice',
    language: 'fr',
    to: contact,
    subject: 'Mise en demeure',
    signatory: leaHandler,
    dated: '2026-03-10',
    document: document.id,
    enclosures: [],
    visibility: 'communicable',
    attachments: [document],
    deadline: { on: '2026-04-10', daysFromPresentation: 15 }
  })
  await ask({ type: 'deposit-letter', letter, tracking: '1A 123 456 7890 1', on: '2026-03-10' })
  await ask({ type: 'return-letter', letter, on: '2026-03-10', reason: 'unclaimed' })
  const letters = await listLetters(store.db)
  expect(letters).toMatchObject([
    {
      id: letter,
      number: '2026-A-0001-1',
      toNames: ['Élodie Lefèvre'],
      document: document.id,
      tracking: '1A 123 456 7890 1',
      deposited: '2026-03-10',
      returned: '2026-03-10',
      row: { id }
    }
  ])
  expect(contract['letter.list'].output.parse({ letters, submitted: [] })).toEqual({ letters, submitted: [] })
})
