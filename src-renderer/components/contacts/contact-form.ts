import type { CountryCode } from '../../../src-shared/domain/address/postal-address'
import type { Channel, Language, Status } from '../../../src-shared/domain/common/vocabulary'
import { type Contact, type ContactInput, type civilities, contact } from '../../../src-shared/domain/contact/contact'
import type { Known } from '../../../src-shared/domain/contact/likeness'
import {
  type BodyKind,
  type ContactKind,
  guessKind,
  readHousehold,
  readPerson,
  usualStatus
} from '../../../src-shared/domain/contact/read-name'
import { fieldReasons } from '../../../src-shared/ipc/field-reasons'
import type { Read } from '../../lib/form-resolver'
import { emptyAddress } from './new-contact'

type AddressLine = 'careOf' | 'flat' | 'building' | 'street' | 'locality' | 'postcode' | 'town'

/** A contact as it is typed: the names of every kind side by side, so that changing one's mind on the kind loses none. */
export interface ContactForm extends Record<AddressLine, string> {
  readonly kind: ContactKind
  readonly civility: (typeof civilities)[number]
  readonly firstName: string
  readonly lastName: string
  readonly first: string
  readonly second: string
  readonly body: BodyKind
  readonly name: string
  readonly attention: string
  readonly status: Status
  readonly country: CountryCode
  /** One a line. */
  readonly phones: string
  readonly emails: string
  readonly preferredChannel?: Channel | undefined
  readonly language: Language
  readonly notes: string
}

const nobody = {
  ...{ civility: 'unknown' as const, firstName: '', lastName: '', first: '', second: '' },
  ...{ body: 'company' as const, name: '', attention: '' }
}

function namesOf(of: Contact): Partial<ContactForm> {
  switch (of.kind) {
    case 'person':
      return { civility: of.civility, firstName: of.firstName, lastName: of.lastName }
    case 'household':
      return { first: of.names[0] ?? '', second: of.names[1] ?? '' }
    case 'body':
      return { body: of.body, name: of.name, attention: of.attention }
  }
}

/** The fields of a contact that is known. */
export function contactFormOf(of: Contact): ContactForm {
  const { kind, status, address, phones, emails, preferredChannel, language, notes } = of
  const ways = { phones: phones.join('\n'), emails: emails.join('\n'), preferredChannel }
  return { ...nobody, ...namesOf(of), kind, status, ...address, careOf: address.careOf ?? '', ...ways, language, notes }
}

/** The fields of somebody new, from the name that was typed. */
export function newContactForm(typed: string, language: Language): ContactForm {
  const { kind, body } = guessKind(typed)
  const [first, second] = readHousehold(typed)
  const address = { careOf: '', ...emptyAddress }
  return {
    ...{ kind, body, first, second, name: typed.trim(), attention: '', ...readPerson(typed) },
    ...{ status: usualStatus(kind, body), ...address, phones: '', emails: '', language, notes: '' }
  }
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function toInput(form: ContactForm): ContactInput {
  const { careOf, flat, building, street, locality, postcode, town, country } = form
  const common = {
    status: form.status,
    address: { ...(careOf.trim() !== '' && { careOf }), flat, building, street, locality, postcode, town, country },
    phones: lines(form.phones),
    emails: lines(form.emails),
    ...(form.preferredChannel && { preferredChannel: form.preferredChannel }),
    language: form.language,
    notes: form.notes
  }
  switch (form.kind) {
    case 'person':
      return { kind: 'person', civility: form.civility, firstName: form.firstName, lastName: form.lastName, ...common }
    case 'household':
      return { kind: 'household', names: [form.first, form.second], ...common }
    case 'body':
      return { kind: 'body', body: form.body, name: form.name, attention: form.attention, ...common }
  }
}

/** The field of the form that stands for a path of the contact. */
function fieldOf(path: string): string {
  if (path === 'names.0') return 'first'
  if (path === 'names.1') return 'second'
  return path.replace(/^address\./u, '').replace(/\.\d+$/u, '')
}

/** The contact the fields say, or what is wrong with them. */
export function readContact(form: ContactForm): Read<Contact> {
  const parsed = contact.safeParse(toInput(form), { reportInput: true })
  if (parsed.success) return { ok: true, value: parsed.data }
  const errors: Record<string, string> = {}
  for (const [path, code] of Object.entries(fieldReasons(parsed.error))) errors[fieldOf(path)] ??= code
  return { ok: false, errors }
}

/** The contact as far as an envelope needs it; undefined while it has no name. */
export function addressee(form: ContactForm): Contact | undefined {
  const read = readContact({ ...form, phones: '', emails: '', notes: '' })
  return read.ok ? read.value : undefined
}

/** What is typed so far that tells whether somebody is known already. */
export function knownOfForm({ kind, phones, emails, town, ...names }: ContactForm): Known {
  const typed = {
    person: [`${names.firstName} ${names.lastName}`.trim()],
    household: [names.first, names.second],
    body: [names.name]
  }
  return { names: typed[kind].filter((name) => name !== ''), phones: lines(phones), emails: lines(emails), town }
}
