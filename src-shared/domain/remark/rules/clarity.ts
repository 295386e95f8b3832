import { foldText } from '../../../lib/fold-text'
import { overlap, type Span } from '../../matching/phrases'
import { stemsOf } from '../content'
import { statusOf } from '../facts'
import { lexicon } from '../find-phrases'
import { knownNames, nameParts } from '../names'
import { bodySentences, readability, wordsIn } from '../readability'
import { blocksOf, inBlock, isCited, slice } from '../reply'
import { at, bothLanguages, type Check, type Finding, isWarm, type Rule } from '../rule'
import { phraseSpans } from './phrase-rule'

const limits = { fr: [30, 45], en: [25, 40] } as const

export const longSentence: Rule = {
  id: 'long-sentence',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, language } = check
    const [long, far] = limits[language]
    return reply.sentences.flatMap((sentence) => {
      if (inBlock(reply, sentence, 'basis', 'recourse', 'subject', 'contact')) return []
      if (sentence.end - sentence.start < long * 3) return []
      const words = longestPart(check, sentence)
      return words > long
        ? [at(check, sentence, words > far ? 'error' : 'warn', { params: { words, limit: long } })]
        : []
    })
  }
}

/** The words of a sentence; of an enumeration after a colon, of its longest item. Quoted words are others'. */
function longestPart({ reply }: Check, sentence: Span): number {
  let text = slice(reply, sentence)
  for (const quote of reply.quotes) {
    if (overlap(quote, sentence)) {
      const from = Math.max(0, quote.start - sentence.start)
      const to = Math.min(text.length, quote.end - sentence.start)
      text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
    }
  }
  const colon = text.search(/\s?:\s/u)
  if (colon < 0) return wordsIn(text)
  const [head, tail] = [text.slice(0, colon), text.slice(colon + 1)]
  const items = tail.split(tail.includes(';') ? ';' : ',')
  return items.length > 2 || tail.includes(';') ? longestOf([head, ...items]) : wordsIn(text)
}

const longestOf = (parts: readonly string[]): number => Math.max(0, ...parts.map(wordsIn))

const LONG_PARAGRAPH = 90
const OVER = 1.2
const UNDER = 0.6
const PER_ISSUE = 60

export const letterTooLong: Rule = {
  id: 'letter-too-long',
  severity: 'warn',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, facts, plan } = check
    const body = bodyText(check)
    const words = body.reduce((sum, span) => sum + wordsIn(slice(reply, span)), 0)
    const [fewest, most] = plan.words
    const limit = most * OVER + PER_ISSUE * Math.max(0, (facts.case?.issues?.length ?? 0) - 1)
    const findings: Finding[] = []
    const first = body[0]
    if (first && words > limit)
      findings.push(
        at(check, { start: first.start, end: first.start }, 'warn', { detail: 'long', params: { words, most } })
      )
    else if (words < fewest * UNDER)
      findings.push(
        at(check, { start: reply.body.start, end: reply.body.start }, 'info', {
          detail: 'short',
          params: { words, fewest }
        })
      )
    for (const paragraph of reply.paragraphs) {
      if (!body.some((span) => overlap(span, paragraph)) || /\n\s*(?:[-*•–]|\d+[.)])\s/u.test(slice(reply, paragraph)))
        continue
      const count = ownWords(reply, paragraph)
      if (count > LONG_PARAGRAPH)
        findings.push(
          at(check, paragraph, 'warn', { detail: 'paragraph', params: { words: count, most: LONG_PARAGRAPH } })
        )
    }
    return findings
  }
}

/** Words of a stretch that the writer does not take from others. */
const ownWords = (reply: Check['reply'], within: Span): number =>
  reply.quotes
    .filter((quote) => overlap(quote, within))
    .reduce(
      (left, { start, end }) =>
        left - wordsIn(slice(reply, { start: Math.max(start, within.start), end: Math.min(end, within.end) })),
      wordsIn(slice(reply, within))
    )

/** What is read as the letter itself: no subject, no greeting, no signature. */
function bodyText({ reply }: Check): Span[] {
  const marked = reply.blocks.filter((block) => !['subject', 'greeting', 'contact', 'closing'].includes(block.id))
  return reply.blocks.length > 0 ? marked : [reply.body]
}

const LEAST_WORDS = 80
const easyEnough = { warm: 60, debt: 40, formal: 40, plain: 40 } as const
const HARDEST_GRADE = 12
const mostLix = { fr: 50, en: 45 } as const

export const lowReadability: Rule = {
  id: 'low-readability',
  severity: 'warn',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, plan, language } = check
    const found = readability(reply)
    if (found.words < LEAST_WORDS) return []
    const isHard =
      found.score < easyEnough[plan.group] ||
      (language === 'en' && plan.group === 'warm' && (found.grade ?? 0) > HARDEST_GRADE)
    const isDense = found.lix > mostLix[language]
    if (!isHard && !isDense) return []
    const longest = longestSentence(check)
    if (!longest) return []
    const params = { score: Math.round(found.score), lix: Math.round(found.lix), limit: easyEnough[plan.group] }
    return [at(check, longest, isHard ? 'warn' : 'info', { detail: isHard ? 'hard' : 'dense', params })]
  }
}

function longestSentence({ reply }: Check): Span | undefined {
  let longest: Span | undefined
  let most = 0
  for (const sentence of bodySentences(reply)) {
    const words = wordsIn(slice(reply, sentence))
    if (words > most) [longest, most] = [sentence, words]
  }
  return longest
}

const trade = lexicon({
  fr: [
    '(gpa|doe|dtu|cctp|moe|moa|opr|dgd|diu|ppsps|dpgf|vrd|ccap)',
    'quitus',
    'forclusion*',
    'forclos',
    'subrogation*',
    'parfait achevement',
    'decennales?',
    'levees? (de|des) reserves?',
    'retenues? de garantie',
    'prorata temporis',
    'pro rata temporis'
  ],
  en: [
    'snag(ging|s|ged|)',
    'practical completion',
    'defects liability( period|)',
    'retention',
    'subrogation',
    'without prejudice',
    'pro rata',
    '(rfi|rfq|pii|jct)'
  ]
})
const ACRONYM = /(?<![\p{L}\p{N}.&/’'-])[A-Z]{2,6}(?![\p{L}\p{N}&/-])/gu
const allowed = {
  fr: new Set(
    'TVA TTC HT RIB IBAN BIC SMS PDF SARL SAS SASU SCI EURL SA RCS SIRET SIREN SNCF EDF GDF CEDEX BP CS PS PJ OK WC TV LED USB GPS RDV CB ZA ZI ZAC II III IV VI VII VIII IX XI XII OBJET URL NB NAF APE'.split(
      ' '
    )
  ),
  en: new Set(
    'VAT UK PDF SMS PO ID LTD PLC LLP IBAN AM PM FAQ PS OK TV LED USB GPS BBC EU US USA II III IV VI VII VIII IX XI XII MR MRS MS DR RE URL NB NHS BT'.split(
      ' '
    )
  )
}
const SHOUTED = {
  fr: /^(?:JAMAIS|AUCUN|TOUS|TOUT|NON|RIEN|PAS|AVANT|TRES)$/u,
  en: /^(?:NEVER|NOT|MUST|ONLY|ALL|NO|BEFORE|NOW|VERY)$/u
}
/** "(réparation gratuite)" explains; "(GPA)" only names again. */
const EXPLAINED =
  /^[\s\u00a0]*(?:[\p{L}\d'’ -]{0,30})?\((?=[^)]*\s[^)]*\))|^,? (?:c'est[ -]a[ -]dire|a savoir|soit|autrement dit|that is|i\.e\.|which means|meaning)/u

export const unexplainedTerm: Rule = {
  id: 'unexplained-term',
  severity: 'warn',
  languages: bothLanguages,
  needs: ['recipient.status'],
  find(check) {
    const { reply, facts, language } = check
    if (!isWarm(check) || statusOf(facts) !== 'consumer') return []
    const usedByClient = foldText(
      `${facts.case?.topic ?? ''} ${facts.case?.issue_summary ?? ''} ${facts.case?.request_summary ?? ''}`
    )
    const terms = [...phraseSpans(check, { phrases: trade }), ...acronyms(check)].toSorted((a, b) => a.start - b.start)
    const seen = new Set<string>()
    return terms.flatMap((span) => {
      const term = slice(reply, span)
      if (seen.has(term)) return []
      seen.add(term)
      if (usedByClient.includes(term) && stemsOf(usedByClient).size > 0) return []
      if (EXPLAINED.test(reply.text.slice(span.end, span.end + 200)) || isExplanationOf(reply.text, span)) return []
      return [
        at(check, span, 'warn', {
          params: { term: reply.plain.slice(reply.inOriginal(span).start, reply.inOriginal(span).end), language }
        })
      ]
    })
  }
}

/** "garantie de bon fonctionnement (GBF)": the words before the bracket explain what is in it. */
const isExplanationOf = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '(' && text.charAt(end) === ')' && /\p{L}{3,} \($/u.test(text.slice(0, start))

function acronyms({ reply, facts, language }: Check): Span[] {
  const names = new Set(knownNames(facts).flatMap(nameParts))
  const outside = [
    reply.subject,
    reply.greeting,
    reply.closing,
    ...blocksOf(reply, 'contact', 'basis', 'recourse')
  ].filter((one) => one !== undefined)
  return [...reply.plain.matchAll(ACRONYM)].flatMap((match) => {
    const [word] = match
    const before = reply.plain.slice(Math.max(0, match.index - 14), match.index)
    const after = reply.plain.slice(match.index + word.length, match.index + word.length + 12)
    if (allowed[language].has(word) || SHOUTED[language].test(word) || names.has(foldText(word))) return []
    if (
      /[A-Z]{2,}\s+$/u.test(before) ||
      /^\s+[A-Z]{3,}/u.test(after) ||
      /\d$/u.test(before) ||
      /^[\s.]*\d/u.test(after)
    )
      return []
    if (/(?:société|entreprise|M\.|Mme|Mr|Mrs|Ms)\s+$/u.test(before)) return []
    const span = { start: reply.inText(match.index), end: reply.inText(match.index + word.length) }
    return isCited(reply, span) || outside.some((one) => overlap(one, span)) ? [] : [span]
  })
}
