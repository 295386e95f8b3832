import type { Status } from '../common/vocabulary'
import type { ContactInput } from './contact'

export const contactKinds = ['person', 'household', 'body'] as const
export type ContactKind = (typeof contactKinds)[number]
export type BodyKind = Extract<ContactInput, { kind: 'body' }>['body']
type Civility = Extract<ContactInput, { kind: 'person' }>['civility']

const civilities: readonly (readonly [RegExp, Civility])[] = [
  [/^(?:mme|madame|mlle|mademoiselle|ms|mrs|miss)\.?\s+/iu, 'madame'],
  [/^(?:m\.|mr\.?|monsieur)\s+/iu, 'monsieur'],
  [/^(?:ma[iî]tre|MA[IÎ]TRE|Ma[iî]tre|M[eE]\.?)\s+/u, 'maitre']
]
const bodies: readonly (readonly [RegExp, BodyKind])[] = [
  [/^(?:syndicat|copropriété|sdc)\b/iu, 'syndicate'],
  [/^association\b/iu, 'association'],
  [/^(?:mairie|commune|ville|ministère|préfecture|département|région|hôpital|chu)\b/iu, 'public'],
  [
    /(?:^|\s)(?:sarl|sas|sasu|sa|sci|snc|eurl|scp|ltd|llc|plc|gmbh|inc|& fils|& cie|entreprise|société)(?:\s|$)/iu,
    'company'
  ]
]
const between = /\s+(?:et|and|&|\/)\s+|\s*\/\s*/iu

/** What a name says of who bears it: « SCI Les Tilleuls » is a company, « Anne Petit et Jean Moreau » a household. */
export function guessKind(name: string): { readonly kind: ContactKind; readonly body: BodyKind } {
  const body = bodies.find(([pattern]) => pattern.test(name))?.[1]
  if (body !== undefined) return { kind: 'body', body }
  const two = name.split(between).filter((part) => part.trim() !== '')
  return { kind: two.length === 2 ? 'household' : 'person', body: 'company' }
}

export interface PersonParts {
  readonly civility: Civility
  readonly firstName: string
  readonly lastName: string
}

const isCapitals = (word: string): boolean => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase()

/**
 * A person's name in its parts. Words in capitals are the last name wherever they stand; else the first word is the first
 * name and the rest the last name, unless a title comes before a single name.
 */
export function readPerson(typed: string): PersonParts {
  const found = civilities.find(([pattern]) => pattern.test(typed.trim()))
  const bare = found === undefined ? typed.trim() : typed.trim().replace(found[0], '')
  const civility = found?.[1] ?? 'unknown'
  const words = bare.split(/\s+/u).filter(Boolean)
  const capitals = words.filter(isCapitals)
  if (capitals.length > 0 && capitals.length < words.length) {
    return { civility, firstName: words.filter((word) => !isCapitals(word)).join(' '), lastName: capitals.join(' ') }
  }
  if (words.length < 2) return { civility, firstName: '', lastName: bare }
  return { civility, firstName: words[0] ?? '', lastName: words.slice(1).join(' ') }
}

/** The two names of a household; the second is empty while only one has been typed. */
export function readHousehold(typed: string): readonly [string, string] {
  const [first = '', ...rest] = typed.split(between)
  return [first.trim(), rest.join(' ').trim()]
}

const usual: Readonly<Record<BodyKind, Status>> = {
  company: 'professional',
  syndicate: 'non-professional',
  association: 'non-professional',
  public: 'public-buyer'
}

/** The status one would expect; the person who knows says otherwise. */
export function usualStatus(kind: ContactKind, body: BodyKind): Status {
  return kind === 'body' ? usual[body] : 'consumer'
}
