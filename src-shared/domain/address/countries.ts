import type { CountryCode } from './postal-address'

/** Territories served by La Poste's five-digit codes, and Monaco: their addresses carry no country line. */
const domestic = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'WF', 'PF', 'NC', 'MC'])

export function isDomestic(country: CountryCode): boolean {
  return domestic.has(country)
}

/** Countries whose post wants the code after the town (UPU, Postal addressing systems): on its own line, or beside it. */
const codeBelowTown = new Set(['GB', 'GG', 'JE', 'IM', 'IE'])
const codeAfterTown = new Set(['US', 'CA', 'AU', 'NZ', 'IN', 'BR', 'JP', 'CN'])

/** The town and its code as lines, in the order of the country of destination. */
export function townLines(country: CountryCode, postcode: string, town: string): string[] {
  const inOrder = codeBelowTown.has(country)
    ? [town, postcode]
    : [(codeAfterTown.has(country) ? [town, postcode] : [postcode, town]).filter(Boolean).join(' ')]
  return inOrder.filter((line) => line !== '')
}
