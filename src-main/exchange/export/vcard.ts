import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import { contactName } from '../../../src-shared/texts/names'
import { escapedText, foldedLines } from './content-lines'

/**
 * A contact as a vCard 4.0 (RFC 6350): name, address, phones and e-mails. Nothing of what the firm noted of it, since a
 * card is passed on.
 */
export function vCard(language: Language, contact: Contact, id: string): string {
  const { careOf = '', flat, building, street, locality, postcode, town, country } = contact.address
  const place = ['', [careOf, flat, building].filter(Boolean).join(', '), [street, locality].filter(Boolean).join(', ')]
  const address = [...place, town, '', postcode, country].map(escapedText)
  const given = [flat, building, street, locality, postcode, town].some((part) => part !== '')
  return foldedLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${id}`,
    `KIND:${{ person: 'individual', household: 'group', body: 'org' }[contact.kind]}`,
    `FN:${escapedText(contactName(language, contact))}`,
    ...nameLines(contact),
    ...(given ? [`ADR:${address.join(';')}`] : []),
    ...contact.phones.map((phone) => `TEL;VALUE=text:${escapedText(phone)}`),
    ...contact.emails.map((email) => `EMAIL:${escapedText(email)}`),
    `LANG:${contact.language}`,
    'END:VCARD'
  ])
}

function nameLines(contact: Contact): readonly string[] {
  if (contact.kind === 'person') return [`N:${escapedText(contact.lastName)};${escapedText(contact.firstName)};;;`]
  if (contact.kind === 'household') return []
  return [`ORG:${escapedText(contact.name)}`]
}
