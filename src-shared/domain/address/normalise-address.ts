import { abbreviateStreet } from './abbreviate-street'
import { postalCapitals } from './capitals'
import { isDomestic, townLines } from './countries'
import type { PostalAddress } from './postal-address'
import { boxLine, cedexTown, isCedex, postalBox } from './postal-box'

/** NF Z 10-011: 38 characters a line, spaces included; six lines, and a seventh for the country abroad. */
export const MAX_CHARACTERS = 38
export const MAX_LINES = 6
export const MAX_LINES_ABROAD = 7

export type AddressIssue =
  | { readonly kind: 'missing-recipient' | 'missing-street' | 'missing-postcode' | 'missing-town' | 'missing-country' }
  | { readonly kind: 'bad-postcode' | 'box-without-number' | 'box-without-cedex'; readonly text: string }
  /** `line` counts from 1 in the lines returned. */
  | {
      readonly kind: 'too-long'
      readonly line: number
      readonly text: string
      readonly characters: number
      readonly limit: number
    }
  | { readonly kind: 'too-many-lines'; readonly lines: number; readonly limit: number }

/** What the post does otherwise as a rule, and may still deliver: it is said, and keeps no letter back. */
export function isAdvice({ kind }: AddressIssue): boolean {
  return kind === 'box-without-cedex'
}

export interface NormalisedAddress {
  /** As they go on the envelope, whole even when an issue says that they do not fit. */
  readonly lines: readonly string[]
  readonly abroad: boolean
  readonly issues: readonly AddressIssue[]
}

/** Characters as the standard counts them: one letter with its accent is one. */
export function countCharacters(text: string): number {
  return [...text.normalize('NFC')].length
}

/**
 * An address as NF Z 10-011 prints it: at most six lines of 38 characters (seven abroad), no blank line, capitals without
 * accents or punctuation from the street down and in any of the last three lines but the names. Names stay as typed; one
 * that is too long goes on over a further line while there is room. Nothing is ever cut.
 * @param countryName the country in the sender's language, printed only abroad; the domain holds no words
 */
export function normaliseAddress(address: PostalAddress, countryName: string): NormalisedAddress {
  const abroad = !isDomestic(address.country)
  const limit = abroad ? MAX_LINES_ABROAD : MAX_LINES
  const tail = tailLines(address, abroad ? postalCapitals(countryName) : '')
  const names = [...address.recipient.map(tidy), careOfLine(address.careOf ?? '')].filter(Boolean)
  const middle = middleLines(address, tail.length, limit - names.length - tail.length)
  const lines = [...wrapNames(names, limit - middle.length - tail.length), ...middle, ...tail]
  const issues = [
    ...missing(address, abroad, countryName),
    ...(abroad ? [] : boxIssues(address)),
    ...misfits(lines, limit)
  ]
  return { lines, abroad, issues }
}

const CARE_OF = /^(?:c\s*\/\s*o|chez|aux bons soins de)(?:\s+|$)/iu

/** "C/O Madame Petit", whatever it was typed after. */
function careOfLine(typed: string): string {
  const name = tidy(typed).replace(CARE_OF, '')
  return name === '' ? '' : `C/O ${name}`
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function tailLines(address: PostalAddress, country: string): string[] {
  const domestic = isDomestic(address.country)
  const postcode = domestic ? postalCapitals(address.postcode).replaceAll(' ', '') : foreignCode(address.postcode)
  const [street, locality] = [postalCapitals(address.street), postalCapitals(address.locality)]
  const town = postalCapitals(address.town)
  return [
    domestic && postalBox(street) ? boxLine(street) : abbreviateStreet(street),
    domestic ? boxLine(locality) : locality,
    ...townLines(address.country, postcode, domestic ? cedexTown(town) : town),
    country
  ].filter(Boolean)
}

/** A box has a number; CS and TSA are served by a CEDEX alone, a BP by one or by the town's own office. */
function boxIssues({ street, locality, town }: PostalAddress): AddressIssue[] {
  return [street, locality].flatMap((typed): AddressIssue[] => {
    const box = postalBox(postalCapitals(typed))
    if (!box) return []
    const ofCedex = box.sign !== 'BP' && !isCedex(postalCapitals(town))
    return [
      ...(box.number === '' ? [{ kind: 'box-without-number', text: tidy(typed) } as const] : []),
      ...(ofCedex ? [{ kind: 'box-without-cedex', text: tidy(typed) } as const] : [])
    ]
  })
}

/** Codes abroad keep their hyphen: 1000-205 Lisboa, 00-950 Warszawa. */
function foreignCode(postcode: string): string {
  return tidy(postcode).toUpperCase()
}

function middleLines(address: PostalAddress, below: number, room: number): string[] {
  const typed = [address.flat, address.building].map(tidy).filter(Boolean)
  const joined = typed.join(' ')
  const lines = typed.length > room && countCharacters(joined) <= MAX_CHARACTERS && joined !== '' ? [joined] : typed
  return lines.map((line, index) => (lines.length - index + below <= 3 ? postalCapitals(line) : line)).filter(Boolean)
}

/** Breaks names between words, only if all the lines that makes have room. */
function wrapNames(names: readonly string[], room: number): readonly string[] {
  const wrapped = names.flatMap(wrapName)
  return wrapped.length <= room ? wrapped : names
}

function wrapName(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && countCharacters(longer) > MAX_CHARACTERS) lines.push(word)
    else lines.splice(-1, 1, longer)
  }
  return lines
}

function missing(address: PostalAddress, abroad: boolean, countryName: string): AddressIssue[] {
  const issues: AddressIssue[] = []
  const code = tidy(address.postcode)
  if (address.recipient.every((name) => tidy(name) === '')) issues.push({ kind: 'missing-recipient' })
  if (postalCapitals(`${address.street} ${address.locality}`) === '') issues.push({ kind: 'missing-street' })
  if (code === '' && !abroad) issues.push({ kind: 'missing-postcode' })
  if (code !== '' && !abroad && !/^\d{5}$/u.test(code.replaceAll(' ', '')))
    issues.push({ kind: 'bad-postcode', text: code })
  if (postalCapitals(address.town) === '') issues.push({ kind: 'missing-town' })
  if (abroad && tidy(countryName) === '') issues.push({ kind: 'missing-country' })
  return issues
}

function misfits(lines: readonly string[], limit: number): AddressIssue[] {
  const issues = lines.flatMap((text, index): AddressIssue[] => {
    const characters = countCharacters(text)
    return characters > MAX_CHARACTERS
      ? [{ kind: 'too-long', line: index + 1, text, characters, limit: MAX_CHARACTERS }]
      : []
  })
  return lines.length > limit ? [...issues, { kind: 'too-many-lines', lines: lines.length, limit }] : issues
}
