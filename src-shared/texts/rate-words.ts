import type { Language } from '../domain/common/vocabulary'
import type { HalfYear } from '../domain/deadline/interest/rates'
import { translator } from './translator'
import { NO_BREAK_SPACE } from './typography'

/** `1er semestre 2026`; `first half of 2026`. */
export function halfYearWords(language: Language, half: HalfYear): string {
  return translator(language)(half.endsWith('1') ? 'rates.half.first' : 'rates.half.second', { year: half.slice(0, 4) })
}

/** A rate in hundredths of a percent, or as `2.62`: `2,62 %`; `2.62%`. */
export function rateWords(language: Language, rate: number | string): string {
  const text = typeof rate === 'string' ? rate : `${Math.trunc(rate / 100)}.${String(rate % 100).padStart(2, '0')}`
  return language === 'fr' ? `${text.replace('.', ',')}${NO_BREAK_SPACE}%` : `${text}%`
}
