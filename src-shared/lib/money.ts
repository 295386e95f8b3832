import { z } from 'zod'

export const currencies = ['EUR', 'GBP', 'CHF', 'USD'] as const
export const currency = z.enum(currencies)
export type Currency = z.infer<typeof currency>

/** An amount in whole cents with its currency. Never a float: 1 234,56 € is `{ cents: 123456, currency: 'EUR' }`. */
export const money = z.strictObject({ cents: z.int(), currency })
export type Money = z.infer<typeof money>

/**
 * Reads an amount as people type it: `1 234,56 €`, `1.234,56`, `€1,234.50`, `90`. Spaces of any kind are separators.
 * With a single separator followed by exactly three digits the separator groups thousands.
 * @returns the cents, or undefined when the text is not one amount
 */
export function parseCents(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f€£$]|CHF|EUR|GBP|USD/giu, '').replace(/^\+/u, '')
  const match = /^(-?)(\d[\d.,']*)$/u.exec(bare)
  if (!match) return undefined
  const sign = match[1] === '-' ? -1 : 1
  const digits = (match[2] ?? '').replaceAll("'", '')
  const decimal = /[.,](\d{1,2})$/u.exec(digits)
  const whole = decimal ? digits.slice(0, decimal.index) : digits
  const separators = whole.replace(/\d/gu, '')
  if (separators !== '' && !/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/u.test(whole)) return undefined
  if (decimal && separators.includes(digits.charAt(decimal.index))) return undefined
  const cents = Number(whole.replace(/[.,]/gu, '')) * 100 + Number((decimal?.[1] ?? '').padEnd(2, '0'))
  return Number.isSafeInteger(cents) ? sign * cents : undefined
}

/** Major units with two decimals and a point, as files exchanged between programs hold amounts. */
export function toDecimalString(amount: Money): string {
  const cents = Math.abs(amount.cents)
  const whole = Math.trunc(cents / 100)
  return `${amount.cents < 0 ? '-' : ''}${whole}.${String(cents % 100).padStart(2, '0')}`
}
