import { describe, expect, it, test } from 'vitest'
import {
  contact,
  contactCommand,
  contactRefusals,
  decideContact,
  displayNames,
  evolveContact,
  postalAddressOf
} from '../../../../src-shared/domain/contact/contact'
import { contactId, eventId } from '../../../../src-shared/lib/ids'
import { instant } from '../../../../src-shared/lib/plain-date'
import { author } from '../../../support/play-case'
import { company, noAddress, person } from '../../../support/store/samples'

const id = contactId.parse('01890000-0000-7000-8000-0000000000c1')
const header = (n: number) => ({
  id: eventId.parse(`01890000-0000-7000-8000-00000000040${n}`),
  recordedAt: instant.parse('2026-03-10T09:00:00.000Z'),
  actor: author
})

const household = contact.parse({
  kind: 'household',
  names: ['Anne Petit', 'Jean d’Ornano'],
  status: 'consumer',
  address: noAddress,
  phones: [],
  emails: [],
  language: 'fr',
  notes: ''
})

test('a contact is created once, then changed by who saw what', () => {
  const created = decideContact(undefined, { type: 'create', contact: person('Zoé', 'Ångström') })
  const [event] = created.ok ? created.value : []
  if (!event) throw new Error('refused')
  const state = evolveContact(id, undefined, { ...event, header: header(1) })
  const changed = decideContact(state, { type: 'change', contact: household })
  expect(changed).toMatchObject({ ok: true, value: [{ type: 'contact-changed', payload: { saw: header(1).id } }] })
  const [next] = changed.ok ? changed.value : []
  if (!next) throw new Error('refused')
  expect(evolveContact(id, state, { ...next, header: header(2) })).toEqual({
    id,
    contact: household,
    mergedFrom: [],
    seen: header(2).id,
    withdrawn: false
  })
})

describe('refusals', () => {
  const state = { id, contact: household, mergedFrom: [], seen: header(1).id, withdrawn: false }
  const refused = [
    ['contact-exists', decideContact(state, { type: 'create', contact: household })],
    ['no-such-contact', decideContact(undefined, { type: 'change', contact: household })],
    ['contact-merged', decideContact({ ...state, mergedInto: id }, { type: 'change', contact: household })]
  ] as const

  it.each(refused)('%s', (code, done) => expect(done).toMatchObject({ ok: false, reason: { code } }))

  test('every reason that is named has been given', () => {
    expect(refused.map(([code]) => code).toSorted()).toEqual([...contactRefusals].toSorted())
  })
})

test('names are shown as each kind has them, and stand on an envelope as the caller writes them', () => {
  expect(displayNames(person('Zoé', 'Ångström'))).toEqual(['Zoé Ångström'])
  expect(displayNames(person('', 'Ångström'))).toEqual(['Ångström'])
  expect(displayNames(household)).toEqual(['Anne Petit', 'Jean d’Ornano'])
  expect(displayNames(company('Gauthier & Fils'))).toEqual(['Gauthier & Fils'])
  expect(postalAddressOf(household, ['Mme PETIT', 'M. D’ORNANO'])).toEqual({
    ...noAddress,
    recipient: ['Mme PETIT', 'M. D’ORNANO']
  })
})

describe('what people type', () => {
  const typed = (more: object) =>
    contactCommand.safeParse({ type: 'create', contact: { ...person('Zoé', 'X'), ...more } })

  it.each([
    ['a name of 500 characters', { lastName: 'é'.repeat(500) }],
    ['a name from right to left', { lastName: 'محمد بن علي' }],
    ['a name in emoji', { lastName: '👩‍👩‍👧' }],
    ['an e-mail', { emails: ['zoe@exemple.fr'] }]
  ])('%s is taken', (_name, more) => expect(typed(more).success).toBe(true))

  it.each([
    ['no name', { lastName: '  ' }, 'required'],
    ['a name of 501 characters', { lastName: 'é'.repeat(501) }, 'too-long-500'],
    ['half an e-mail', { emails: ['zoe@'] }, 'not-an-email'],
    ['two names for a household of one', { kind: 'household', names: ['Une'] }, undefined]
  ])('%s is not', (_name, more, message) => {
    const parsed = typed(more)
    expect(parsed.success).toBe(false)
    if (message) expect(parsed.error?.issues.map((issue) => issue.message)).toContain(message)
  })

  test('NUL, control characters and ends are taken off, accents are put together', () => {
    const parsed = typed({ lastName: ' Le\u0000fe\u0300vre\u0007\r\n ' })
    expect(parsed.data?.contact).toMatchObject({ lastName: 'Lefèvre' })
  })
})
