import { foldText } from '../../lib/fold-text'
import { type Contact, displayNames } from '../contact/contact'
import type { ArrivalPerson } from './arrival'

/** The last nine figures of a phone number, by which a French one is the same with +33, 0033 or 0; shorter ones are none. */
export function phoneKey(phone: string): string | undefined {
  const figures = phone.replace(/\D/gu, '')
  return figures.length < 9 ? undefined : figures.slice(-9)
}

export function emailKey(email: string): string {
  return email.trim().toLowerCase()
}

/** A name as it is compared: its words without accents, capitals and order. */
export function nameKey(name: string): string {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ')
}

/** By what a person of an arrival is the same as a contact; undefined where nothing says so. */
export function samePerson(person: ArrivalPerson, contact: Contact): 'email' | 'phone' | 'name' | undefined {
  const email = person.email === undefined ? undefined : emailKey(person.email)
  if (email !== undefined && contact.emails.some((one) => emailKey(one) === email)) return 'email'
  const phone = person.phone === undefined ? undefined : phoneKey(person.phone)
  if (phone !== undefined && contact.phones.some((one) => phoneKey(one) === phone)) return 'phone'
  const name = person.name === undefined ? '' : nameKey(person.name)
  if (name !== '' && displayNames(contact).some((one) => nameKey(one) === name)) return 'name'
  return undefined
}

/** Those of an arrival's people who wrote it, or whom it went to when it was ours. */
export function otherSide(people: readonly ArrivalPerson[], ours: ReadonlySet<string>): readonly ArrivalPerson[] {
  const others = people.filter(({ email }) => email === undefined || !ours.has(emailKey(email)))
  const senders = others.filter(({ part }) => part === 'from')
  return senders.length > 0 ? senders : others
}

/** Whether we wrote it. */
export function isOurs(people: readonly ArrivalPerson[], ours: ReadonlySet<string>): boolean {
  return people.some(({ part, email }) => part === 'from' && email !== undefined && ours.has(emailKey(email)))
}
