import { foldText } from '../../lib/fold-text'
import { isOneTypoApart, SHORTEST_MISTYPED } from '../search/near'
import { type Contact, displayNames } from './contact'
import { emailKey, phoneKey } from './way-keys'

/** What is known of somebody, as far as it tells whether two are one; any of it may be empty. */
export interface Known {
  /** One name, or both of a household. */
  readonly names: readonly string[]
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly town: string
}

/** Why two may be one: what they share, or which name of the other is the same or one typing mistake away. */
export interface Alike {
  readonly why: 'email' | 'phone' | 'name' | 'near-name' | 'town'
  /** As the other has it. */
  readonly text: string
}

export function knownOf(contact: Contact): Known {
  const { phones, emails, address } = contact
  return { names: displayNames(contact), phones, emails, town: address.town }
}

/**
 * The reasons to think that two are one, the strongest first; none when they are not alike. A name alone counts when it has
 * two words at least and no town says otherwise; one word needs the same town. The town is told beside a name only.
 */
export function likeness(one: Known, other: Known): readonly Alike[] {
  const towns = sameTown(one.town, other.town)
  const emails = shared(one.emails, other.emails, emailKey).map((text) => ({ why: 'email', text }) as const)
  const phones = shared(one.phones, other.phones, phoneKey).map((text) => ({ why: 'phone', text }) as const)
  const named = towns === false && emails.length + phones.length === 0 ? undefined : nameAlike(one, other, towns)
  const town = named && towns === true ? [{ why: 'town', text: other.town } as const] : []
  return [...emails, ...phones, ...(named ? [named] : []), ...town]
}

function shared(
  ours: readonly string[],
  theirs: readonly string[],
  keyOf: (text: string) => string | undefined
): readonly string[] {
  const keys = new Set(ours.map(keyOf))
  return theirs.filter((text) => {
    const key = keyOf(text)
    return key !== undefined && keys.has(key)
  })
}

/** Undefined when one of the two is not known. */
function sameTown(one: string, other: string): boolean | undefined {
  const [ours, theirs] = [one, other].map((town) => townKey(town))
  return ours === '' || theirs === '' ? undefined : ours === theirs
}

const saints: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte']
])

const townKey = (town: string): string =>
  wordsOf(town)
    .filter((word) => word !== 'cedex' && !/^\d+$/u.test(word))
    .map((word) => saints.get(word) ?? word)
    .join(' ')

function nameAlike(one: Known, other: Known, towns: boolean | undefined): Alike | undefined {
  let near: Alike | undefined
  for (const text of other.names) {
    for (const mine of one.names) {
      const how = compareNames(mine, text, towns === true)
      if (how === 'same') return { why: 'name', text }
      if (how === 'near') near ??= { why: 'near-name', text }
    }
  }
  return near
}

/** Titles, links and legal forms, which one clerk writes and another leaves out. */
const beside = new Set(
  'm mr mrs ms mme mlle mm monsieur madame mademoiselle et and sci sarl eurl sas sasu sa snc scp ste societe ets ltd'.split(
    ' '
  )
)

export const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The words of a name that tell people apart, in any order: `LEFÈVRE Anne-Marie` is `Anne Marie Lefevre`. */
export function nameWords(name: string): readonly string[] {
  const words = wordsOf(name)
  const telling = words.filter((word) => !beside.has(word))
  return telling.length > 0 ? telling : words
}

/** @param oneWord whether a single word is name enough */
function compareNames(one: string, other: string, oneWord: boolean): 'same' | 'near' | undefined {
  const ours = nameWords(one)
  const theirs = nameWords(other)
  if (ours.length === 0 || theirs.length === 0) return undefined
  if (!oneWord && Math.min(ours.length, theirs.length) < 2) return undefined
  const [left, right] = apart(ours, theirs)
  // Written in one word or two: `Le Fèvre`, `Lefèvre`.
  if (left.length + right.length === 0 || joined(left) === joined(right)) return 'same'
  return isOneTypo(left, right) ? 'near' : undefined
}

const joined = (words: readonly string[]): string => words.join('')

function isOneTypo([ours, ...more]: readonly string[], [theirs, ...others]: readonly string[]): boolean {
  if (ours === undefined || theirs === undefined || more.length + others.length > 0) return false
  return Math.min(ours.length, theirs.length) >= SHORTEST_MISTYPED && isOneTypoApart(ours, theirs)
}

/** What is left of two lists once the words that both hold are gone. */
function apart(ours: readonly string[], theirs: readonly string[]): readonly [readonly string[], readonly string[]] {
  const right = [...theirs]
  const left = ours.filter((word) => {
    const at = right.indexOf(word)
    if (at >= 0) right.splice(at, 1)
    return at < 0
  })
  return [left, right]
}
