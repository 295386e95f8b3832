import type { Happened } from '../domain/common/happened'
import type { Language } from '../domain/common/vocabulary'
import type { TimeZone } from '../lib/plain-date'
import { formatDate, formatInstant, formatLongDate, formatMonth } from './format-dates'
import { translator } from './translator'

/** When something happened, as surely as it is known: `3 mars 2026 à 14:05`, `vers le 3 mars 2026`, `date à déterminer`. */
export function formatHappened(language: Language, when: Happened, zone: TimeZone): string {
  const t = translator(language)
  switch (when.kind) {
    case 'instant':
      return formatInstant(language, when.at, zone)
    case 'day':
      return formatLongDate(language, when.on)
    case 'month':
      return t('happened.month', { month: formatMonth(language, when.month) })
    case 'about':
      return t('happened.about', { date: formatDate(language, when.on) })
    case 'before':
      return t('happened.before', { date: formatDate(language, when.on) })
    case 'after':
      return t('happened.after', { date: formatDate(language, when.on) })
    case 'between':
      return t('happened.between', { from: formatDate(language, when.from), to: formatDate(language, when.to) })
    case 'unknown':
      return t('happened.unknown')
  }
}
