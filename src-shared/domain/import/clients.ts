import type { BodyKind, ContactKind, PersonParts } from '../contact/read-name'
import { guessKind, readPerson } from '../contact/read-name'

/** One client as a cell names it. */
export type Client =
  | {
      readonly kind: 'person'
      readonly civility: PersonParts['civility']
      readonly firstName: string
      readonly lastName: string
    }
  | { readonly kind: 'household'; readonly names: readonly [string, string] }
  | { readonly kind: 'body'; readonly body: BodyKind; readonly name: string }

/** Between clients of one cell. An "et" joins the two names of one household. */
const BETWEEN_CLIENTS = /\s*\n\s*|\s*;\s*|\s+\/\s+|\/(?=\s*(?:m\.|mr|mme|mlle|monsieur|madame|ms|mrs)\b)/iu
const MAN = '(?:m\\.?|mr\\.?|monsieur)'
const WOMAN = '(?:mme\\.?|madame|mrs\\.?|ms\\.?)'
const AND = '\\s*(?:et|and|&|ou|\\+|/)\\s*'
/** `M. et Mme Jean Petit`: two titles, one name. */
const COUPLE = new RegExp(`^(?:(${MAN})${AND}(${WOMAN})|(${WOMAN})${AND}(${MAN}))\\s+(\\p{L}.*)$`, 'iu')
const TWO = /\s+(?:et|and|&)\s+/iu

/** The clients a cell names: « M. et Mme Petit / M. Moreau » is a household and a person. */
export function readClients(text: string): readonly Client[] {
  return text
    .split(BETWEEN_CLIENTS)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
    .map(readClient)
}

function readClient(text: string): Client {
  const { kind, body } = guessKind(text)
  return (kind === 'body' ? undefined : couple(text)) ?? plain(text, kind, body)
}

function plain(text: string, kind: ContactKind, body: BodyKind): Client {
  if (kind === 'body') return { kind, body, name: text }
  const [first, second, ...more] = text.split(TWO)
  if (first && second && more.length === 0) return { kind: 'household', names: [first.trim(), second.trim()] }
  return { kind: 'person', ...readPerson(text) }
}

function couple(text: string): Client | undefined {
  const found = COUPLE.exec(text)
  if (!found) return undefined
  const name = found[5]?.trim() ?? ''
  const other = TWO.exec(name)
  if (other) return undefined
  // The first name that follows belongs to the title beside it, and the last name to both.
  const { firstName, lastName } = readPerson(name)
  const titles = [found[1] ?? found[3] ?? '', found[2] ?? found[4] ?? '']
  const [before = '', beside = ''] = titles
  const full = firstName === '' ? lastName : `${firstName} ${lastName}`
  return { kind: 'household', names: [`${before} ${full}`, `${beside} ${lastName}`] }
}
