import { countCharacters, MAX_CHARACTERS } from '../domain/address/normalise-address'
import type { Language } from '../domain/common/vocabulary'
import type { Contact } from '../domain/contact/contact'
import type { Person } from '../domain/organisation/organisation'
import { formatFor } from './format'
import { translator } from './translator'

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' ')

/** A contact's name as lists show it: `Marguerite Lefèvre`, `Anne Petit et Jean Moreau`, `SCI Les Tilleuls`. */
export function contactName(language: Language, contact: Contact): string {
  switch (contact.kind) {
    case 'person':
      return joined([contact.firstName, contact.lastName])
    case 'household':
      return formatFor(language).list(contact.names)
    case 'body':
      return contact.name
  }
}

/** A title that no language translates; shortened, as usage has it, where the line would be too long. */
function asMaitre(language: Language, name: string): string {
  const t = translator(language)
  const whole = joined([t('letter.title.maitre'), name])
  return countCharacters(whole) <= MAX_CHARACTERS ? whole : joined([t('letter.title.maitre.short'), name])
}

/** The lines of a name above an address: title and name, both names of a household, a body and whom it goes to. */
export function recipientLines(language: Language, contact: Contact): readonly string[] {
  const t = translator(language)
  switch (contact.kind) {
    case 'person': {
      const { civility } = contact
      const name = joined([contact.firstName, contact.lastName])
      if (civility === 'maitre') return [asMaitre(language, name)]
      return [joined([language === 'fr' && civility !== 'unknown' ? t(`letter.title.${civility}`) : '', name])]
    }
    case 'household':
      return [t('letter.names.two', { first: contact.names[0] ?? '', second: contact.names[1] ?? '' })]
    case 'body': {
      if (!contact.attention) return [contact.name]
      const key = contact.body === 'syndicate' ? 'letter.represented-by' : 'letter.attention'
      const whole = t(key, { name: contact.attention })
      if (countCharacters(whole) <= MAX_CHARACTERS) return [contact.name, whole]
      // A line too long breaks before the name, never within it. NF Z 10-011 wants no more of a person than the name.
      const before = contact.body === 'syndicate' ? [t(key, { name: '' }).trim()] : []
      return [contact.name, ...before, contact.attention]
    }
  }
}

/** The title alone, for a formal greeting and its closing: `Madame`, `Madame, Monsieur`. */
export function formalTitle(language: Language, contact: Contact): string {
  const civility = contact.kind === 'person' ? contact.civility : 'unknown'
  return translator(language)(`letter.title.${civility}`)
}

/** A name to greet with: `Madame Lefèvre`; the whole name when the title is not known; nothing for a body. */
export function greetingName(language: Language, contact: Contact): string {
  switch (contact.kind) {
    case 'person':
      if (contact.civility === 'unknown') return joined([contact.firstName, contact.lastName])
      return language === 'fr' || contact.civility === 'maitre'
        ? joined([translator(language)(`letter.title.${contact.civility}`), contact.lastName])
        : joined([contact.civility === 'madame' ? 'Ms' : 'Mr', contact.lastName])
    case 'household':
      return formatFor(language).list(contact.names)
    case 'body':
      return ''
  }
}

export function personName(person: Person): string {
  return joined([person.firstName, person.lastName])
}
