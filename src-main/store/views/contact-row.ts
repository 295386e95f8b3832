import { z } from 'zod'
import { type Contact, type ContactState, displayNames } from '../../../src-shared/domain/contact/contact'
import { assertNever } from '../../../src-shared/lib/assert-never'
import { foldText, sortableText } from '../../../src-shared/lib/fold-text'
import type { ViewContactsTable } from '../tables/view-contacts'
import type { Row } from './row'

export type ContactRow = Row<ViewContactsTable>

const names = z.array(z.string())

/** The names in a column that holds them as JSON. */
export function namesIn(column: string): readonly string[] {
  return names.parse(JSON.parse(column))
}

/** @param goesOnIn the contact it was merged into, as which it is shown; itself when it was not */
export function contactRow(own: ContactState, goesOnIn: ContactState = own): ContactRow {
  const { contact } = goesOnIn
  const shown = displayNames(contact)
  const sought = own === goesOnIn ? [contact] : [own.contact, contact]
  return {
    id: own.id,
    root: goesOnIn.id,
    contact: JSON.stringify(contact),
    names: JSON.stringify(shown),
    name_key: sortableText(directoryName(contact)),
    folded: foldText(sought.flatMap((one) => [...displayNames(one), ...reached(one)]).join(' ')),
    withdrawn: goesOnIn.withdrawn ? 1 : 0
  }
}

/** As a directory sorts: the surname first. */
function directoryName(contact: Contact): string {
  switch (contact.kind) {
    case 'person':
      return `${contact.lastName} ${contact.firstName}`
    case 'household':
      return contact.names.join(' ')
    case 'body':
      return contact.name
    default:
      return assertNever(contact)
  }
}

/** What else a contact is looked for by; a phone number with and without its spaces. */
function reached(contact: Contact): readonly string[] {
  const figures = contact.phones.map((phone) => phone.replace(/\D/gu, ''))
  const attention = contact.kind === 'body' ? [contact.attention] : []
  return [
    ...attention,
    ...contact.emails,
    ...contact.phones,
    ...figures,
    contact.address.postcode,
    contact.address.town
  ]
}
