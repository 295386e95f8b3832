import { assertNever } from '../../lib/assert-never'
import { foldText } from '../../lib/fold-text'
import type { ContactId } from '../../lib/ids'
import type { Contact } from '../contact/contact'
import type { Company, Person } from '../organisation/organisation'

/** What somebody of the firm and a party have in common. A hint, never a finding: people share names. */
export const sharedTraits = ['email', 'phone', 'address', 'surname'] as const
export type SharedTrait = (typeof sharedTraits)[number]

export interface ConflictHint {
  readonly contact: ContactId
  /** The most telling first. */
  readonly shared: readonly SharedTrait[]
}

interface Party {
  readonly contact: ContactId
  readonly details: Contact
}

/** Figures that a number keeps whatever its country code and its first zero. */
const FIGURES = 9

const words = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
const figures = (phone: string): string => phone.replace(/\D/gu, '').slice(-FIGURES)

/** A surname as it may stand within a longer name: all of its words, one after the other. */
function holdsName(text: string, surname: string): boolean {
  const name = words(surname)
  return name.length > 0 && ` ${words(text).join(' ')} `.includes(` ${name.join(' ')} `)
}

function namesOf(contact: Contact): readonly string[] {
  switch (contact.kind) {
    case 'person':
      return [contact.lastName]
    case 'household':
      return contact.names
    case 'body':
      return [contact.attention]
    default:
      return assertNever(contact)
  }
}

function shares(
  person: Person,
  firm: Pick<Company, 'address'> | undefined,
  { details }: Party
): readonly SharedTrait[] {
  const phone = figures(person.phone)
  const email = foldText(person.email.trim())
  const street = details.address.street.trim() === '' ? '' : words(details.address.street).join(' ')
  const ours = words(firm?.address.join(' ') ?? '').join(' ')
  const holds: Readonly<Record<SharedTrait, boolean>> = {
    email: email !== '' && details.emails.some((one) => foldText(one.trim()) === email),
    phone: phone.length === FIGURES && details.phones.some((one) => figures(one) === phone),
    address: street !== '' && ours.includes(street) && ours.includes(words(details.address.postcode).join(' ')),
    surname: namesOf(details).some((name) => holdsName(name, person.lastName))
  }
  return sharedTraits.filter((trait) => holds[trait])
}

/**
 * Parties that share a surname, an e-mail or a phone with the person in charge, or that have the firm's own address: to be
 * looked at before that person decides anything.
 */
export function conflictHints(
  person: Person,
  parties: readonly Party[],
  firm?: Pick<Company, 'address'>
): readonly ConflictHint[] {
  const hints = parties.map((party) => ({ contact: party.contact, shared: shares(person, firm, party) }))
  const seen = new Set<ContactId>()
  return hints.filter(({ contact, shared }) => {
    const first = !seen.has(contact)
    seen.add(contact)
    return first && shared.length > 0
  })
}
