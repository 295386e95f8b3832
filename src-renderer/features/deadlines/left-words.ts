import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { addMonths, daysBetween, type PlainDate } from '../../../src-shared/lib/plain-date'
import { durationWords } from '../../../src-shared/texts/deadline-words'
import type { Translate } from '../../../src-shared/texts/translator'

/** So many days are counted; more are told in years and months. */
const MOST_DAYS = 90

/** How long until a day, in words: `dans 12 jours`, `dans 8 ans et 3 mois`, `passé depuis hier`. */
export function leftWords(t: Translate, language: Language, today: PlainDate, day: PlainDate): string {
  const days = daysBetween(today, day)
  if (days < 0) return t('deadlines.passed', { days: -days })
  if (days <= MOST_DAYS) return t('deadlines.left', { days })
  const whole = wholeMonths(today, day)
  const [years, months] = [Math.floor(whole / 12), whole % 12]
  const time = durationWords(language, { ...(years > 0 && { years }), ...(months > 0 && { months }) })
  return t('deadlines.left.long', { time })
}

function wholeMonths(from: PlainDate, to: PlainDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  const count = years * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  return addMonths(from, count) > to ? count - 1 : count
}
