import { describe, expect, test } from 'vitest'
import {
  addressee,
  type ContactForm,
  contactFormOf,
  newContactForm,
  readContact
} from '../../../../src-renderer/components/contacts/contact-form'
import type { Contact } from '../../../../src-shared/domain/contact/contact'

const address = {
  flat: 'Esc. B, 3e',
  building: '',
  street: '12 rue de l’Église',
  locality: '',
  postcode: '69003',
  town: 'Lyon'
}
const common = {
  status: 'consumer',
  address: { ...address, country: 'FR' },
  language: 'fr',
  notes: 'Travaille de nuit'
} as const
const people: readonly Contact[] = [
  {
    ...{ kind: 'person', civility: 'madame', firstName: 'Élodie', lastName: 'D’Hérouville-Saint-Clair', ...common },
    ...{ phones: ['06 12 34 56 78', '04 78 00 00 00'], emails: ['elodie@courriel.example'], preferredChannel: 'call' }
  },
  { kind: 'household', names: ['Anne Petit', 'Jean Moreau'], phones: [], emails: [], ...common },
  { kind: 'body', body: 'syndicate', name: 'SDC Les Ormes', attention: 'Foncia', phones: [], emails: [], ...common }
]

const typed = (changes: Partial<ContactForm>): ContactForm => ({ ...newContactForm('Élodie Petit', 'fr'), ...changes })
const errorsOf = (form: ContactForm) => {
  const read = readContact(form)
  return read.ok ? {} : read.errors
}

describe('a contact as it is typed', () => {
  test.each(people)('comes back as it was: $kind', (one) => {
    expect(readContact(contactFormOf(one))).toEqual({ ok: true, value: one })
  })

  test('takes one telephone and one e-mail a line, and leaves blank lines out', () => {
    const read = readContact(typed({ phones: ' 06 12 34 56 78\n\n04 78 00 00 00 ', emails: 'a@b.example\n' }))
    expect(read).toMatchObject({
      ok: true,
      value: { phones: ['06 12 34 56 78', '04 78 00 00 00'], emails: ['a@b.example'] }
    })
  })

  test('says at its field what is wrong, whatever the line', () => {
    expect(errorsOf(typed({ emails: 'a@b.example\npas une adresse' }))).toEqual({ emails: 'not-an-email' })
    expect(errorsOf(typed({ lastName: ' ' }))).toEqual({ lastName: 'required' })
    expect(errorsOf(typed({ kind: 'household', first: 'Anne', second: '' }))).toEqual({ second: 'required' })
    expect(errorsOf(typed({ street: 'r'.repeat(501) }))).toEqual({ street: 'too-long-500' })
  })

  test('keeps the name when one changes one’s mind about the kind', () => {
    const form = newContactForm('Entreprise Dubois', 'fr')
    expect(form).toMatchObject({ kind: 'body', status: 'professional', name: 'Entreprise Dubois' })
    expect(readContact({ ...form, kind: 'person' })).toMatchObject({ ok: true, value: { lastName: 'Dubois' } })
  })

  test('goes on an envelope as soon as it has a name, even while an e-mail is half typed', () => {
    expect(addressee(typed({ emails: 'elodie@' }))).toMatchObject({ lastName: 'Petit' })
    expect(addressee(typed({ lastName: '' }))).toBeUndefined()
  })
})
