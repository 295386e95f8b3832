import type { PlainDate } from '../../lib/plain-date'
import type { Language } from '../common/vocabulary'
import type { Span } from '../matching/phrases'
import type { CaseFile } from './facts'
import type { KindPlan, ReplyKind } from './kinds'
import type { Reply } from './reply'

export const ruleIds = [
  'missing-greeting-closing',
  'missing-case-reference',
  'missing-acknowledgement',
  'missing-restatement',
  'missing-findings',
  'missing-refusal-reason',
  'missing-apology',
  'missing-solution',
  'missing-next-step-date',
  'missing-owner-contact',
  'missing-mediator',
  'missing-response-deadline',
  'missing-legal-basis',
  'missing-formal-wording',
  'missing-consequences',
  'missing-debt-breakdown',
  'unanswered-point',
  'missing-attachment',
  'dead-odr-link',
  'blame-customer',
  'but-after-apology',
  'conditional-apology',
  'agentless-passive',
  'defensive-wording',
  'minimising-wording',
  'hollow-empathy',
  'condescending-wording',
  'shouting',
  'threat-outside-formal',
  'absolute-promise',
  'liability-admission',
  'vague-timing',
  'blame-third-party',
  'long-sentence',
  'letter-too-long',
  'low-readability',
  'unexplained-term',
  'officialese',
  'leftover-placeholder',
  'wrong-recipient',
  'wrong-reference',
  'inconsistent-amount',
  'inconsistent-date',
  'salutation-mismatch',
  'unlawful-consumer-fee',
  'typography'
] as const
export type RuleId = (typeof ruleIds)[number]

/** An error keeps a draft from being ready until it is mended or dismissed; a warning shows; an info hints. */
export type Severity = 'error' | 'warn' | 'info'

/** What a draft says instead, once applied: a stretch of the draft and the words that take its place. */
export interface Rewrite extends Span {
  readonly replacement: string
}

export type Params = Readonly<Record<string, string | number>>

/** What a rule found. Places are those of the draft as given, in UTF-16 code units; an empty stretch is where something is missing. */
export interface Finding extends Span {
  readonly severity: Severity
  /** Which of the things a rule may say; none where it says one thing only. */
  readonly detail?: string
  readonly params?: Params
  readonly rewrite?: Rewrite
}

/** All that a rule may look at. */
export interface Check {
  readonly reply: Reply
  readonly facts: CaseFile
  readonly kind: ReplyKind
  readonly plan: KindPlan
  readonly language: Language
  /** Whose law: a letter in English may be written under French law. */
  readonly jurisdiction: 'fr' | 'uk'
  readonly draftOn: PlainDate | undefined
}

export interface Rule {
  readonly id: RuleId
  /** The highest it may have. */
  readonly severity: Severity
  readonly languages: readonly Language[]
  /** Fields of the case without which it finds nothing. */
  readonly needs: readonly string[]
  readonly find: (check: Check) => readonly Finding[]
}

export const bothLanguages: readonly Language[] = ['fr', 'en']

interface More {
  readonly detail?: string | undefined
  readonly params?: Params | undefined
  /** What takes the place of the words found. */
  readonly replacement?: string | undefined
}

/** A finding at a stretch of the folded text. */
export function at(
  { reply }: Check,
  span: Span,
  severity: Severity,
  { detail, params, replacement }: More = {}
): Finding {
  const place = reply.inOriginal(span)
  return {
    ...place,
    severity,
    ...(detail !== undefined && { detail }),
    ...(params && { params }),
    ...(replacement !== undefined && { rewrite: { ...place, replacement } })
  }
}

/** Something that is missing, where one would look for it. */
export const missing = (check: Check, place: number, severity: Severity, more: More = {}): Finding =>
  at(check, { start: place, end: place }, severity, more)

export const isWarm = ({ plan }: Check): boolean => plan.group === 'warm'
export const isFirst = ({ kind }: Check): boolean => kind === 'payment-reminder-1'
