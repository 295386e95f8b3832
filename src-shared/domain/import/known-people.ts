import { foldText } from '../../lib/fold-text'
import { type Contact, displayNames } from '../contact/contact'

/** Why two contacts are taken for the same one. */
export const matchReasons = ['name-and-email', 'name-and-phone', 'name-and-place', 'email', 'phone', 'name'] as const
export type MatchReason = (typeof matchReasons)[number]

/** The name and something else besides: reused unless somebody says otherwise. */
export function isSure(reason: MatchReason): boolean {
  return reason.startsWith('name-and-')
}

interface Traits {
  readonly name: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly place: string
}

const TITLES = /\b(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|maitre|me|mrs|ms|et|and|sarl|sas|sa|sci)\b/gu
const LAST_FIGURES = 9

/** Of those just asked for: each is sought twice and then kept. */
const traits = new WeakMap<Contact, Traits>()

function traitsOf(contact: Contact): Traits {
  const known = traits.get(contact) ?? workedOut(contact)
  traits.set(contact, known)
  return known
}

function workedOut(contact: Contact): Traits {
  const words = foldText(displayNames(contact).join(' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(TITLES, ' ')
    .split(' ')
    .filter(Boolean)
  const { postcode, town } = contact.address
  return {
    // Whatever comes first, the first name or the last.
    name: words.toSorted().join(' '),
    emails: contact.emails.map((email) => email.toLowerCase()),
    phones: contact.phones.map((phone) => phone.replace(/\D/gu, '').slice(-LAST_FIGURES)),
    place: postcode.trim() || foldText(town).trim()
  }
}

/** Contacts by what tells one from another; `T` is whatever stands for a contact. */
export class KnownPeople<T> {
  readonly #byName = new Map<string, { readonly who: T; readonly traits: Traits }[]>()
  readonly #byEmail = new Map<string, T>()
  readonly #byPhone = new Map<string, T>()

  add(who: T, contact: Contact): void {
    const traits = traitsOf(contact)
    const same = this.#byName.get(traits.name)
    if (same) same.push({ who, traits })
    else this.#byName.set(traits.name, [{ who, traits }])
    for (const email of traits.emails) if (!this.#byEmail.has(email)) this.#byEmail.set(email, who)
    for (const phone of traits.phones) if (!this.#byPhone.has(phone)) this.#byPhone.set(phone, who)
  }

  /** Who it most likely is, and why. */
  find(contact: Contact): { readonly who: T; readonly reason: MatchReason } | undefined {
    const traits = traitsOf(contact)
    const namesakes = this.#byName.get(traits.name) ?? []
    for (const { who, traits: known } of namesakes) {
      const reason = agreement(known, traits)
      if (reason) return { who, reason }
    }
    const [namesake] = namesakes.filter(({ traits: known }) => !contradict(known, traits))
    if (namesake) return { who: namesake.who, reason: 'name' }
    return this.#byWay(traits)
  }

  #byWay(traits: Traits): { readonly who: T; readonly reason: MatchReason } | undefined {
    for (const email of traits.emails) {
      const who = this.#byEmail.get(email)
      if (who !== undefined) return { who, reason: 'email' }
    }
    for (const phone of traits.phones) {
      const who = this.#byPhone.get(phone)
      if (who !== undefined) return { who, reason: 'phone' }
    }
    return undefined
  }
}

function agreement(a: Traits, b: Traits): MatchReason | undefined {
  if (a.emails.some((email) => b.emails.includes(email))) return 'name-and-email'
  if (a.phones.some((phone) => b.phones.includes(phone))) return 'name-and-phone'
  return a.place !== '' && a.place === b.place ? 'name-and-place' : undefined
}

/** Both say where they live, and it is not the same place. */
function contradict(a: Traits, b: Traits): boolean {
  return a.place !== '' && b.place !== '' && a.place !== b.place
}
