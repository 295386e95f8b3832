import { type Currency, type Money, parseCents } from '../../lib/money'
import { type Cell, cellText } from './table'

const signs: readonly (readonly [RegExp, Currency])[] = [
  [/£|gbp/iu, 'GBP'],
  [/\$|usd/iu, 'USD'],
  [/chf|fr\.? ?s/iu, 'CHF']
]
const WORDS = /\b(?:ttc|ht|tva|incl|excl|vat|env\.?|environ|about|approx\.?)\b\.?/giu

/** An amount as tables hold it: a number in major units, `1 234,56 €`, `(90,00)`, `12 k€`. Undefined where it is none. */
export function readAmount(cell: Cell): Money | undefined {
  const currency = signs.find(([sign]) => sign.test(cellText(cell)))?.[1] ?? 'EUR'
  const cents = typeof cell === 'number' ? wholeCents(cell) : centsIn(cellText(cell))
  return cents === undefined ? undefined : { cents, currency }
}

function wholeCents(amount: number): number | undefined {
  const cents = Math.round(amount * 100)
  return Number.isSafeInteger(cents) ? cents : undefined
}

function centsIn(text: string): number | undefined {
  const bare = text
    .replace(WORDS, '')
    .replace(/euros?|eur\b/giu, '€')
    .replace(/[~≈]/gu, '')
    .trim()
  const bracketed = /^\((.*)\)$/u.exec(bare)?.[1]
  if (bracketed !== undefined) return negative(centsIn(bracketed))
  const after = /^(.*\d)\s*-$/u.exec(bare)?.[1]
  if (after !== undefined) return negative(centsIn(after))
  const thousands = /^(-?[\d.,]+)\s*k\s*[€£$]?$/iu.exec(bare)?.[1]
  if (thousands !== undefined) {
    const cents = parseCents(thousands)
    return cents === undefined ? undefined : cents * 1_000
  }
  // More decimals than cents, as a formula leaves them.
  const long = /^(-?[\d\s\u00a0\u202f]+)[.,](\d{4,})\s*€?$/u.exec(bare)
  if (long) return wholeCents(Number(`${(long[1] ?? '').replace(/\s/gu, '')}.${long[2]}`))
  return parseCents(bare)
}

const negative = (cents: number | undefined): number | undefined => (cents === undefined ? undefined : -Math.abs(cents))
