import type { Language } from '../common/vocabulary'
import { type CaseFile, noFacts } from './facts'
import { kindPlans, type ReplyKind } from './kinds'
import { type Readability, readability, wordsIn } from './readability'
import { readReply } from './reply'
import type { Check, Finding, Rewrite, RuleId } from './rule'
import { remarkRules } from './rules'

export interface Remark extends Finding {
  readonly rule: RuleId
  /** The words of the draft that it is about; empty where something is missing. */
  readonly text: string
}

export interface CheckedReply {
  /** By place in the draft. */
  readonly remarks: readonly Remark[]
  readonly readability: Readability
  readonly words: number
}

export interface ReplyToCheck {
  readonly text: string
  readonly kind: ReplyKind
  readonly language: Language
  /** Whose law; French by default. */
  readonly jurisdiction?: 'fr' | 'uk' | undefined
  readonly facts?: CaseFile | undefined
}

/** Looks a draft through by every rule. The same draft and the same case give the same remarks. */
export function checkReply({ text, kind, language, jurisdiction, facts = noFacts }: ReplyToCheck): CheckedReply {
  const reply = readReply(text, language)
  const law = jurisdiction ?? facts.jurisdiction ?? 'fr'
  const check: Check = {
    reply,
    facts,
    kind,
    plan: kindPlans[kind],
    language,
    jurisdiction: law,
    draftOn: facts.draft_on
  }
  const remarks = remarkRules.flatMap((rule) =>
    rule.languages.includes(language)
      ? rule
          .find(check)
          .map((finding): Remark => ({ rule: rule.id, ...finding, text: text.slice(finding.start, finding.end) }))
      : []
  )
  return {
    remarks: remarks.toSorted((a, b) => a.start - b.start || a.end - b.end),
    readability: readability(reply),
    words: wordsIn(reply.text)
  }
}

/** A draft with one rewrite applied, and the rewrite that undoes it. */
export function applyRewrite(
  text: string,
  { start, end, replacement }: Rewrite
): { readonly text: string; readonly undo: Rewrite } {
  return {
    text: text.slice(0, start) + replacement + text.slice(end),
    undo: { start, end: start + replacement.length, replacement: text.slice(start, end) }
  }
}
