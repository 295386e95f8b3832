import type { Language } from '../domain/common/vocabulary'
import type { Currency, Money } from '../lib/money'
import { translator } from './translator'
import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from './typography'

const MINUS = '\u2212'
const symbols: Readonly<Record<Currency, string>> = { EUR: '€', GBP: '£', CHF: 'CHF', USD: '$' }

function grouped(language: Language, whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/gu, language === 'fr' ? NARROW_NO_BREAK_SPACE : ',')
}

/** `12 345`; `12,345`. Whole numbers only. */
export function formatInteger(language: Language, value: number): string {
  return `${value < 0 ? MINUS : ''}${grouped(language, Math.abs(Math.trunc(value)))}`
}

/** `1 234,56 €` with a narrow space between thousands and a no-break space before the sign; `€1,234.56`. */
export function formatMoney(language: Language, amount: Money): string {
  const cents = Math.abs(amount.cents)
  const sign = amount.cents < 0 ? MINUS : ''
  const whole = grouped(language, Math.trunc(cents / 100))
  const rest = String(cents % 100).padStart(2, '0')
  const symbol = symbols[amount.currency]
  if (language === 'fr') return `${sign}${whole},${rest}${NO_BREAK_SPACE}${symbol}`
  return `${sign}${symbol}${symbol.length > 1 ? NO_BREAK_SPACE : ''}${whole}.${rest}`
}

/** `3 jours`; `1 day`. */
export function formatDays(language: Language, count: number): string {
  return translator(language)('duration.days', { count })
}

/** Minutes in words, by their two largest units: `2 heures 30 minutes`, `3 jours`; `moins d’une minute` for 0. */
export function formatDuration(language: Language, minutes: number): string {
  const t = translator(language)
  const whole = Math.max(0, Math.round(minutes))
  const days = Math.floor(whole / 1440)
  const hours = Math.floor((whole % 1440) / 60)
  const rest = whole % 60
  const parts: string[] = []
  if (days > 0) parts.push(t('duration.days', { count: days }))
  if (hours > 0) parts.push(t('duration.hours', { count: hours }))
  if (rest > 0 || parts.length === 0) parts.push(t('duration.minutes', { count: rest }))
  return parts.slice(0, 2).join(' ')
}

const fileUnits: Readonly<Record<Language, readonly string[]>> = {
  fr: ['o', 'ko', 'Mo', 'Go', 'To'],
  en: ['B', 'kB', 'MB', 'GB', 'TB']
}

/** Bytes in decimal units: `812 o`, `1,4 Mo`, `24 Mo`; `1.4 MB`. One decimal below ten, none above. */
export function formatFileSize(language: Language, bytes: number): string {
  const units = fileUnits[language]
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  const short = unit > 0 && value < 9.95 ? value.toFixed(1) : String(Math.round(value))
  const shown = language === 'fr' ? short.replace('.', ',') : short
  return `${shown}${NO_BREAK_SPACE}${units[unit] ?? ''}`
}

/** `Ana, Bô et Cyr`; `Ana, Bô and Cyr`. */
export function formatList(language: Language, items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  const key = joiner === 'and' ? 'list.and' : 'list.or'
  return translator(language)(key, { items: items.slice(0, -1).join(', '), last })
}
