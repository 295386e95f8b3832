import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { ExportCell } from '../../../src-shared/domain/export/csv'
import type { ContactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { translator } from '../../../src-shared/texts/translator'
import { vCard } from './vcard'

type Contacts = AsyncIterable<readonly { readonly id: ContactId; readonly contact: Contact }[]>

const places = ['street', 'flat', 'building', 'postcode', 'town', 'country'] as const

/** Contacts as the rows of a table, its headings first, which an import reads again; what the firm noted stays. */
export async function* contactTable(
  language: Language,
  contacts: Contacts,
  counted: { count: number }
): AsyncGenerator<readonly (readonly ExportCell[])[]> {
  const t = translator(language)
  yield [
    [
      t('export.column.full-name'),
      t('import.field.phone'),
      t('import.field.email'),
      ...places.map((place) => t(`import.field.${place}`))
    ]
  ]
  for await (const some of contacts) {
    counted.count += some.length
    yield some.map(({ contact }) => [
      contactName(language, contact),
      contact.phones.join(', '),
      contact.emails.join(', '),
      ...places.map((place) => contact.address[place])
    ])
  }
}

/** Contacts as cards, one after the other. */
export async function* cards(
  language: Language,
  contacts: Contacts,
  counted: { count: number }
): AsyncGenerator<string> {
  for await (const some of contacts) {
    counted.count += some.length
    yield some.map(({ id, contact }) => vCard(language, contact, id)).join('')
  }
}
