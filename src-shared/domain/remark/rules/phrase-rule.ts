import { overlap, type Span } from '../../matching/phrases'
import { found, has, type Lexicon, lexicon } from '../find-phrases'
import { inBlock, isCited, sentenceAt, slice } from '../reply'
import { at, bothLanguages, type Check, type Finding, type Rule, type RuleId, type Severity } from '../rule'
import type { Sentence } from '../sentences'

export interface PhraseRule {
  readonly id: RuleId
  /** The highest it may have; `severityOf` says which in a given letter. */
  readonly severity: Severity
  /** Undefined where the rule does not look at such a letter. */
  readonly severityOf: (check: Check) => Severity | undefined
  readonly phrases: Lexicon
  /** Words that mean something else: what touches them is none. */
  readonly traps?: Lexicon
  /** Words in the same sentence that excuse it. */
  readonly unless?: Lexicon
  /** Found after "no" or "not" it is none. */
  readonly deniable?: boolean
  readonly keep?: (check: Check, span: Span, sentence: Sentence) => boolean
  readonly replacement?: (check: Check, span: Span) => string | undefined
  readonly detail?: (check: Check, span: Span) => string | undefined
}

const deniers = lexicon({
  fr: ['pas', 'aucun', 'aucune', 'aucuns', 'sans', 'ni', 'jamais', 'rien'],
  en: [
    'no',
    'not',
    'without',
    'never',
    'nor',
    'none',
    "(do|does|did|is|was|are|were|wo|ca|have|has|had)n't",
    'cannot',
    'nothing'
  ]
})
const WORD = /[\p{L}\p{N}]+/gu
const WORDS_BEFORE = 3

/** Whether one of the three words before is a "no". */
export function isDenied({ reply, language }: Check, span: Span, sentence: Span): boolean {
  const before = reply.text.slice(sentence.start, span.start)
  const words = [...before.matchAll(WORD)]
  const from = words.at(-WORDS_BEFORE)?.index ?? 0
  return has(deniers[language], before.slice(from))
}

/** What a list of phrases finds in the writer's own words, but for the law a letter cites and the recourses it names. */
export function phraseSpans(
  check: Check,
  rule: Pick<PhraseRule, 'phrases' | 'traps' | 'unless' | 'deniable' | 'keep'>
): Span[] {
  const { reply, language } = check
  const all = found(rule.phrases[language], reply.text)
  if (all.length === 0) return []
  const traps = rule.traps ? found(rule.traps[language], reply.text) : []
  return all.filter((span) => {
    if (traps.some((trap) => overlap(trap, span)) || isCited(reply, span) || inBlock(reply, span, 'basis', 'recourse'))
      return false
    const sentence = sentenceAt(reply, span.start) ?? { ...span, item: false, paragraph: 0 }
    if (rule.unless && has(rule.unless[language], slice(reply, sentence))) return false
    if (rule.deniable && isDenied(check, span, sentence)) return false
    return rule.keep?.(check, span, sentence) ?? true
  })
}

export function phraseRule(rule: PhraseRule): Rule {
  return {
    id: rule.id,
    severity: rule.severity,
    languages: bothLanguages,
    needs: [],
    find(check): Finding[] {
      const severity = rule.severityOf(check)
      if (!severity) return []
      return phraseSpans(check, rule).map((span) =>
        at(check, span, severity, { detail: rule.detail?.(check, span), replacement: rule.replacement?.(check, span) })
      )
    }
  }
}
