import { type Contact, contact } from '../contact/contact'
import { usualStatus } from '../contact/read-name'
import { type Client, readClients } from './clients'
import type { LineReader } from './line-reader'
import { readPhones } from './phones'
import type { ImportSettings } from './settings'
import { cellText } from './table'

const EMAIL = /[^\s<>;,|/]+@[^\s<>;,|/]+\.[^\s<>;,|/]+/gu

/** The contacts a line names; none where it names nobody or says too much. How to reach them belongs to the first. */
export function draftContacts(reader: LineReader, settings: ImportSettings): readonly Contact[] {
  const clients = clientsOf(reader)
  if (clients.length > 1) reader.notice('several-clients')
  const reached = reach(reader)
  const drafted = clients.map((client, place) => {
    const ways = place === 0 ? reached : { ...reached, phones: [], emails: [], notes: '' }
    const body = client.kind === 'body' ? client.body : 'company'
    const status = settings.status ?? usualStatus(client.kind, body)
    const attention = client.kind === 'body' ? { attention: place === 0 ? attentionOf(reader) : '' } : {}
    return contact.safeParse({ ...client, ...attention, ...ways, status, language: settings.language })
  })
  const contacts = drafted.flatMap((read) => (read.success ? [read.data] : []))
  if (contacts.length < drafted.length) reader.notice('too-long')
  return contacts.length < drafted.length ? [] : contacts
}

function clientsOf(reader: LineReader): readonly Client[] {
  const company = reader.text('company', ' ')
  if (company !== '') return [{ kind: 'body', body: bodyOf(company), name: company }]
  if (reader.has('last-name', 'first-name')) return named(reader)
  const civility = reader.text('civility')
  const name = reader.text('name', '\n')
  return readClients(civility === '' || name.includes('\n') ? name : `${civility} ${name}`)
}

const bodyOf = (name: string) => {
  const [client] = readClients(name)
  return client?.kind === 'body' ? client.body : 'company'
}

/** Columns of their own for the parts of the name: they are not guessed apart. */
function named(reader: LineReader): readonly Client[] {
  const [last, first, civility] = [reader.text('last-name'), reader.text('first-name'), reader.text('civility')]
  const whole = readClients([civility, last].filter(Boolean).join(' '))
  // Two clients, a household or a firm in the column of the last name.
  if (first === '' || whole.length > 1 || whole[0]?.kind !== 'person')
    return whole.length > 0 ? whole : readClients(first)
  const titled = whole[0].civility
  return [{ kind: 'person', civility: titled, firstName: first, lastName: last.replace(TITLE, '').trim() }]
}

const TITLE = /^(?:m\.|mr\.?|monsieur|mme\.?|madame|mlle\.?|mademoiselle|ma[iî]tre|me\.?)\s+/iu

/** The person beside the firm: its own column, or a name in the others. */
function attentionOf(reader: LineReader): string {
  const own = reader.text('attention', ' ')
  if (own !== '' || !reader.has('company')) return own
  const parts = ['civility', 'first-name', 'last-name', 'name'] as const
  return parts
    .map((field) => reader.text(field, ' '))
    .filter(Boolean)
    .join(' ')
}

function reach(reader: LineReader) {
  return {
    address: addressOf(reader),
    phones: phonesOf(reader),
    emails: emailsOf(reader),
    notes: reader.text('contact-notes')
  }
}

function phonesOf(reader: LineReader): string[] {
  const read = reader.cells('phone').flatMap((held) => {
    const numbers = readPhones(held.cell)
    if (!numbers) reader.keep(held, 'phone-not-read')
    return numbers ?? []
  })
  return [...new Set(read)].slice(0, 10)
}

function emailsOf(reader: LineReader): string[] {
  const read = reader.cells('email').flatMap((held) => {
    const found =
      cellText(held.cell)
        .replace(/mailto:/giu, '')
        .match(EMAIL) ?? []
    const valid = found.filter((email) => contact.options[0].shape.emails.safeParse([email]).success)
    if (valid.length === 0) reader.keep(held, 'email-not-read')
    return valid
  })
  return [...new Set(read)].slice(0, 10)
}

/** `12 rue des Lilas 69003 Lyon` in one cell comes apart where no other column gives the town. */
const WHOLE_ADDRESS = /^(.*?)[\s,;–-]+(?:F-)?(\d{5})\s+(\p{L}[\p{L}\s'’-]*(?:\bCEDEX(?: \d+)?)?)$/iu

function addressOf(reader: LineReader) {
  const lines = reader.text('street', '\n').split('\n')
  const whole = reader.has('town', 'postcode') ? undefined : WHOLE_ADDRESS.exec(lines.join(' '))
  const rest = whole ? [] : lines.slice(1)
  return {
    flat: reader.text('flat', ' '),
    building: [reader.text('building', ' '), ...rest].filter(Boolean).join(' '),
    street: whole?.[1] ?? lines[0] ?? '',
    locality: '',
    postcode: whole?.[2] ?? postcodeOf(reader),
    town: whole?.[3] ?? reader.text('town', ' '),
    country: countryOf(reader.text('country'))
  }
}

/** A spreadsheet drops the first 0 of a postcode as well: 1000 is Bourg-en-Bresse. */
function postcodeOf(reader: LineReader): string {
  const text = reader.text('postcode', ' ')
  return /^\d{4}$/u.test(text) && countryOf(reader.text('country')) === 'FR' ? `0${text}` : text
}

const countries: readonly (readonly [RegExp, string])[] = [
  [/^(?:belg|be$)/iu, 'BE'],
  [/^(?:suisse|switz|ch$)/iu, 'CH'],
  [/^(?:lux|lu$)/iu, 'LU'],
  [/^(?:allem|germ|deutsch|de$)/iu, 'DE'],
  [/^(?:royaume|united k|angle|engl|gb$|uk$)/iu, 'GB'],
  [/^(?:espag|spain|es$)/iu, 'ES'],
  [/^(?:ital|it$)/iu, 'IT'],
  [/^(?:monaco|mc$)/iu, 'MC']
]

function countryOf(text: string): string {
  const found = countries.find(([pattern]) => pattern.test(text.trim()))?.[1]
  return found ?? (/^[A-Z]{2}$/u.test(text.trim()) ? text.trim() : 'FR')
}
