import { type Happened, inOrder, knownDay } from '../../domain/common/happened'
import type { Language } from '../../domain/common/vocabulary'
import type { TimeZone } from '../../lib/plain-date'
import { formatFor } from '../format'
import { sentenceCase } from '../sentence-case'
import { translator } from '../translator'

/** Something that happened and may be told to the other side. */
export interface QuotableFact {
  readonly when: Happened
  readonly text: string
  /** The numbers of the exhibits that show it. */
  readonly exhibits: readonly number[]
}

/** Facts as a letter tells them, the oldest first: "Le 7 février 2026 : rayure de 30 cm (pièce n° 2)". */
export function factLines(facts: readonly QuotableFact[], language: Language, zone: TimeZone): readonly string[] {
  return inOrder(facts, zone).map((fact) => factLine(fact, language, zone))
}

function factLine({ when, text, exhibits }: QuotableFact, language: Language, zone: TimeZone): string {
  const t = translator(language)
  const format = formatFor(language)
  const words = text.replace(/\s+/gu, ' ').replace(/[.\s]+$/u, '')
  const told = when.kind === 'unknown' ? words : t('letter.fact.on', { when: dated(when, language, zone), text: words })
  const numbers = format.list(exhibits.toSorted((a, b) => a - b).map((number) => format.integer(number)))
  return exhibits.length === 0 ? told : t('letter.fact.shown', { fact: told, count: exhibits.length, numbers })
}

/** "Le 7 février 2026", "Vers le 20 février 2026": as surely as it is known. */
function dated(when: Happened, language: Language, zone: TimeZone): string {
  const format = formatFor(language)
  const day = knownDay(when, zone)
  return day
    ? translator(language)('letter.fact.day', { date: format.date(day) })
    : sentenceCase(format.happened(when, zone))
}
