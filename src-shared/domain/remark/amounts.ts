import { parseCents } from '../../lib/money'
import type { Span } from '../matching/phrases'

export interface WrittenAmount extends Span {
  readonly cents: number
  readonly tax: 'excluded' | 'included' | undefined
}

const NUMBER = "(?:\\d{1,3}(?:[\\s\\u00a0\\u202f.,']\\d{3})+(?!\\d)(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)"
const AMOUNT = new RegExp(
  `(?<![\\p{N}.,])(?:(?:€|£|eur |gbp )\\s?(?<after>${NUMBER})|(?<before>${NUMBER})[\\s\\u00a0\\u202f]?(?:€|£|(?:euros?|eur|pounds?|livres?)(?!\\p{L})))`,
  'gu'
)
const EXCLUDED = /^\s*(?:ht|hors taxes?|excluding vat|ex(?:cl)?\.? vat|\+ vat|plus vat)(?!\p{L})/u
const INCLUDED = /^\s*(?:ttc|toutes taxes|including vat|inc(?:l)?\.? vat)(?!\p{L})/u

/** The amounts of money in a folded text. */
export function amountsIn(text: string): WrittenAmount[] {
  return [...text.matchAll(AMOUNT)].flatMap((found) => {
    const cents = parseCents((found.groups?.after ?? found.groups?.before ?? '').replace(/[.,]$/u, ''))
    if (cents === undefined) return []
    const end = found.index + found[0].length
    const next = text.slice(end, end + 20)
    return [{ start: found.index, end, cents, tax: taxOf(next) }]
  })
}

function taxOf(next: string): WrittenAmount['tax'] {
  if (EXCLUDED.test(next)) return 'excluded'
  return INCLUDED.test(next) ? 'included' : undefined
}
