import type { Address } from 'postal-mime'
import type { Person } from '../arrival'
import { shownLine } from '../text/clean'

const MOST_PEOPLE = 500
const EMAIL = /^[^\s@<>"]{1,128}@[^\s@<>"]{1,250}$/u

/** Undefined for what names nobody. An address that is none (Exchange writes its directory's) is left out. */
export function person(
  part: Person['part'],
  name: string | undefined,
  address: string | undefined
): Person | undefined {
  const email = address?.trim().replace(/^(?:smtp:|mailto:)/iu, '') ?? ''
  const isEmail = EMAIL.test(email)
  const shown = shownLine(name ?? '').replace(/^(['"])(.*)\1$/u, '$2')
  const isName = shown !== '' && shown.toLowerCase() !== email.toLowerCase()
  if (!isEmail && !isName) return undefined
  return { part, ...(isName ? { name: shown } : {}), ...(isEmail ? { email } : {}) }
}

export function peopleOf(part: Person['part'], addresses: readonly Address[] | undefined): readonly Person[] {
  return (addresses ?? [])
    .flatMap((address) => (address.group ? address.group : [address]))
    .slice(0, MOST_PEOPLE)
    .flatMap((mailbox) => person(part, mailbox.name, mailbox.address) ?? [])
}
