import type { PlainDate } from '../../lib/plain-date'
import type { Language } from '../common/vocabulary'
import { datesIn, exists, meant, type WrittenDate } from './dates'
import { has } from './find-phrases'
import { inBlock, isCited, type Reply, readReply, slice } from './reply'
import { clausesOf, duties, saysWeShall } from './rules/when'

/** A day that a letter's own words bind somebody to: us, who promise it, or its reader, who is asked for something by then. */
export interface Commitment {
  readonly kind: 'promise' | 'demand'
  readonly on: PlainDate
  /** The sentence, as it was written. */
  readonly words: string
}

/** "le 12 mars", "avant vendredi 13 mars" say when something is done; "du 12 mars" only dates a thing. */
const WHEN = {
  fr: /(?:(?<!\p{L})(?:le|avant|pour le|d'ici le|d'ici au|jusqu'au|des le)|tard|tard le|:)\s$/u,
  en: /(?<!\p{L})(?:on|by|before|until|than|on or before)\s(?:the\s)?$/u
}
const UNTIL = {
  fr: /(?:avant|avant le|tard|tard le|d'ici le|d'ici au|jusqu'au|pour le)\s$/u,
  en: /(?<!\p{L})(?:by|before|until|than|on or before)\s(?:the\s)?$/u
}
const MOST = 300

/**
 * The days that the text of a letter itself promises or asks for, in their order. What is quoted, restated, found or said of
 * the law binds nobody.
 * @param text Markdown, whose blocks may be marked
 * @param draftOn the day of the letter: a date without its year is the next of that name
 */
export function commitmentsIn(text: string, language: Language, draftOn: PlainDate): readonly Commitment[] {
  if (!/\d/u.test(text)) return []
  const reply = readReply(text, language)
  return reply.sentences.flatMap((sentence): Commitment[] => {
    if (isCited(reply, sentence) || inBlock(reply, sentence, 'restatement', 'findings', 'basis', 'recourse')) return []
    const folded = slice(reply, sentence)
    if (!/\d/u.test(folded)) return []
    const words = wordsOf(reply, sentence)
    const found = clausesOf(folded).flatMap((clause) =>
      datesIn(clause, language).flatMap((date): Commitment[] => {
        const kind = boundBy(language, clause, date)
        const on = exists(date) ? meant(date, draftOn, 'coming') : undefined
        return kind && on && on >= draftOn ? [{ kind, on, words }] : []
      })
    )
    // "Du 3 au 5 mars", said twice: one sentence binds to one day of each kind, the last.
    return (['promise', 'demand'] as const).flatMap((kind) => found.findLast((one) => one.kind === kind) ?? [])
  })
}

function boundBy(language: Language, clause: string, date: WrittenDate): Commitment['kind'] | undefined {
  const before = clause.slice(0, date.start)
  if (has(duties[language], clause)) return UNTIL[language].test(before) ? 'demand' : undefined
  const isWhen = date.weekday !== undefined || WHEN[language].test(before)
  return isWhen && saysWeShall(language, clause) ? 'promise' : undefined
}

function wordsOf(reply: Reply, span: { readonly start: number; readonly end: number }): string {
  const { start, end } = reply.inOriginal(span)
  const words = reply.plain
    .slice(start, end)
    .replaceAll('\u2060', '')
    .replace(/\s+/gu, ' ')
    .replace(/^[-•*\d.)\s]+(?=\p{L})/u, '')
    .trim()
  return words.length <= MOST ? words : `${words.slice(0, MOST - 1).trimEnd()}…`
}
