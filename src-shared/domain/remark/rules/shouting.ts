import { foldText } from '../../../lib/fold-text'
import { overlap, type Span } from '../../matching/phrases'
import { knownNames, nameParts } from '../names'
import { isCited, type Reply } from '../reply'
import { bothLanguages, type Check, type Finding, type Rule } from '../rule'

const WORD = /[\p{L}\p{N}]+/gu
const CAPITALS = /^\p{Lu}+$/u
const SHORTEST = 4
const ROMAN = /^[IVXLCDM]+E?R?$/u
const LEGAL_FORM = /^(?:SARL|SASU?|SCI|EURL|SNC|SCOP|LTD|PLC|LLP|LIMITED|GMBH|INC|CEDEX)$/u
const TITLE_BEFORE =
  /(?:\bM|\bMme|\bMM|\bMlle|\bMe|\bMr|\bMrs|\bMs|\bDr|Madame|Monsieur|Maître|Docteur)\.?\s+(?:\p{L}+['’.\s-]+){0,4}$/u
const POSTAL = /\b\d{5}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u
const STRESS = {
  fr: new Set('JAMAIS AUCUN AUCUNE TOUS TOUTES TOUJOURS RIEN NON'.split(' ')),
  en: new Set('NEVER NOT MUST ONLY ALWAYS NO ALL'.split(' '))
}
const MARKS = /[!?][\s\u00a0\u202f]*[!?](?:[\s\u00a0\u202f]*[!?])*/gu
const ALLOWED_MARKS = /^\?[\s\u00a0\u202f]*\?*$/u
const EMOJI = /\p{Extended_Pictographic}(?:[\u200d\ufe0f]|\p{Extended_Pictographic}|\p{Emoji_Modifier})*/gu
const NOT_EMOJI = /^[©®™↔↕▪▫◾◽✔✓☎✉]/u
const NOTICE = /MISE EN DEMEURE|FORMAL NOTICE|LETTRE RECOMMANDÉE|RECORDED DELIVERY|SANS FRAIS/gu

export const shouting: Rule = {
  id: 'shouting',
  severity: 'warn',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, kind } = check
    const marks = [...reply.plain.matchAll(MARKS)]
      .map(spanOf)
      .filter((span) => !ALLOWED_MARKS.test(reply.plain.slice(span.start, span.end)))
    const emoji =
      kind === 'follow-up-survey'
        ? []
        : [...reply.plain.matchAll(EMOJI)].filter((one) => !NOT_EMOJI.test(one[0])).map(spanOf)
    const all = [...capitals(check), ...marks, ...emoji, ...secondMark(reply, marks)]
    return all.filter((span) => !isCited(reply, folded(reply, span))).map((span) => finding(reply, span, marks, emoji))
  }
}

function finding(reply: Reply, span: Span, marks: readonly Span[], emoji: readonly Span[]): Finding {
  const words = reply.plain.slice(span.start, span.end)
  if (emoji.includes(span)) return { ...span, severity: 'warn', detail: 'emoji', rewrite: { ...span, replacement: '' } }
  if (marks.includes(span))
    return {
      ...span,
      severity: 'warn',
      detail: 'marks',
      rewrite: { ...span, replacement: words.includes('?') ? '?' : '.' }
    }
  if (words === '!') return { ...span, severity: 'warn', detail: 'marks', rewrite: { ...span, replacement: '.' } }
  return { ...span, severity: 'warn', rewrite: { ...span, replacement: words.toLowerCase() } }
}

const spanOf = (found: RegExpMatchArray): Span => ({
  start: found.index ?? 0,
  end: (found.index ?? 0) + found[0].length
})
const folded = (reply: Reply, { start, end }: Span): Span => ({ start: reply.inText(start), end: reply.inText(end) })

/** More than one exclamation mark in a letter. */
function secondMark(reply: Reply, marks: readonly Span[]): Span[] {
  const single = [...reply.plain.matchAll(/!/gu)]
    .map(spanOf)
    .filter((span) => !marks.some((mark) => overlap(mark, span)) && !isCited(reply, folded(reply, span)))
  return single.length > 1 ? single.slice(1, 2) : []
}

function capitals({ reply, facts, language }: Check): Span[] {
  const { plain } = reply
  const names = new Set(knownNames(facts).flatMap(nameParts))
  const outside = [reply.subject, reply.greeting].filter((one) => one !== undefined).map((one) => reply.inOriginal(one))
  const notices = [...plain.matchAll(NOTICE)].map(spanOf)
  const head = reply.greeting ? reply.inOriginal(reply.greeting).start : 0
  const tail = reply.closing ? reply.inOriginal(reply.closing).start : plain.length
  const found: Span[] = []
  let before: Span | undefined
  for (const match of plain.matchAll(WORD)) {
    const span = spanOf(match)
    const [word] = match
    const isShouted = CAPITALS.test(word) && !names.has(foldText(word)) && !ROMAN.test(word) && !LEGAL_FORM.test(word)
    const isOutside =
      span.start < head || span.start > tail || [...outside, ...notices].some((one) => overlap(one, span))
    if (!isShouted || isOutside || isOnAddress(plain, span)) {
      before = LEGAL_FORM.test(word) ? undefined : before
      if (LEGAL_FORM.test(word))
        found.splice(
          0,
          found.length,
          ...found.filter(
            (one) =>
              !/^[\s\p{Lu}]*$/u.test(plain.slice(one.end, span.start)) ||
              STRESS[language].has(plain.slice(one.start, one.end))
          )
        )
      before = undefined
      continue
    }
    if (STRESS[language].has(word) && !isNamed(plain, span)) found.push(span)
    if (word.length >= SHORTEST) {
      const touches = before && /^[\s\u00a0\u202f]+$/u.test(plain.slice(before.end, span.start))
      if (before && touches && !isNamed(plain, before) && !isFirm(plain, before)) {
        const last = found.at(-1)
        if (last && last.end === before.end) found[found.length - 1] = { start: last.start, end: span.end }
        else found.push({ start: before.start, end: span.end })
      }
      before = span
    } else before = undefined
  }
  return found.filter((one, place) => found.findIndex((other) => overlap(one, other)) === place)
}

/** Near a postcode, on the same line. */
function isOnAddress(plain: string, span: Span): boolean {
  const before = plain.slice(Math.max(0, span.start - 30), span.start)
  return POSTAL.test(before.slice(before.lastIndexOf('\n') + 1) + plain.slice(span.start, span.end + 12))
}
const isNamed = (plain: string, span: Span): boolean =>
  TITLE_BEFORE.test(plain.slice(Math.max(0, span.start - 50), span.start))
const isFirm = (plain: string, span: Span): boolean =>
  /(?:SARL|SASU?|SCI|EURL|société|Société|entreprise|Ltd|cabinet|groupe)\s+(?:\p{Lu}+\s+){0,2}$/u.test(
    plain.slice(Math.max(0, span.start - 40), span.start)
  )
