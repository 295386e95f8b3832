import { z } from 'zod'
import { optionalLine } from '../common/text'

/** ISO 3166-1 alpha-2. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/u, 'not-a-country')
export type CountryCode = z.infer<typeof countryCode>

/**
 * A postal address by the elements of NF Z 10-011, as a person typed them. Every element may be empty while it is
 * being filled in: `normaliseAddress` says what is missing, too long or wrong.
 */
export const postalAddress = z.strictObject({
  /** Who: a person, or a company then a person or department. Two lines at most as a rule. */
  recipient: z.array(optionalLine(500)),
  /** With whom the recipient lives or has his mail: the line begins with C/O. */
  careOf: optionalLine(500).optional(),
  /** Flat, floor, stair. */
  flat: optionalLine(500),
  /** Building, entrance, residence, business park. */
  building: optionalLine(500),
  /** Number and street. */
  street: optionalLine(500),
  /** Hamlet, or PO box (BP, CS, TSA). */
  locality: optionalLine(500),
  postcode: optionalLine(500),
  /** Town, or town and CEDEX. */
  town: optionalLine(500),
  country: countryCode
})
export type PostalAddress = z.infer<typeof postalAddress>
