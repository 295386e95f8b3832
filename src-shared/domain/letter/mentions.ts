import { type BlockId, kindPlans } from '../remark/kinds'
import type { RuleId } from '../remark/rule'
import type { LetterDraft } from './draft'
import type { LetterKind } from './kinds'
import type { LetterProblem, LetterProblemCode } from './problem'

/** What letters must say, in its order on paper; which of them a letter has, its kind tells. */
export const mentionNames = [
  'sender',
  'addressee',
  'subject',
  'obligation',
  'breach',
  'facts',
  'findings',
  'reasons',
  'solution',
  'wording',
  'demand',
  'amount',
  'deadline',
  'meeting',
  'basis',
  'consequence',
  'next',
  'mediator',
  'enclosures',
  'signature'
] as const
export type MentionName = (typeof mentionNames)[number]

type Lacking = Pick<LetterProblem, 'code' | 'field' | 'severity'>

/** What the check of the text says is missing. An error keeps the letter back until it is mended or set aside. */
export interface Unsaid {
  readonly rule: RuleId
  readonly severity: 'error' | 'warn' | 'info'
  /** Somebody set it aside. */
  readonly aside: boolean
}

export interface Mention<P extends Lacking = LetterProblem> {
  readonly name: MentionName
  /** `missing` keeps the letter from being issued. */
  readonly standing: 'there' | 'doubtful' | 'missing'
  /** Where it is written. */
  readonly field: string
  readonly problems: readonly P[]
}

interface Written {
  readonly field: string
  readonly codes?: readonly LetterProblemCode[]
  readonly rules?: readonly RuleId[]
}

type Table = Readonly<Partial<Record<MentionName, Written>>>

/** Every letter that binds has them. */
const around: Table = {
  sender: { field: 'company', codes: ['no-company', 'no-register'] },
  addressee: {
    field: 'to',
    codes: ['no-recipient', 'recipient-not-party', 'recipient-is-complainant', 'address-issue']
  },
  subject: { field: 'subject', codes: ['no-subject'] },
  meeting: {
    field: 'meeting.place',
    codes: ['no-meeting-date', 'no-meeting-place', 'meeting-in-past', 'meeting-too-soon']
  },
  signature: { field: 'signatory', codes: ['no-signatory', 'may-not-sign', 'beyond-signing-power'] }
}

/** A formal notice has a field for each. */
const ofNotice: Table = {
  ...around,
  obligation: { field: 'obligation', codes: ['no-obligation'] },
  breach: { field: 'breach', codes: ['no-breach', 'earlier-not-cited'] },
  demand: { field: 'demand', codes: ['no-demand'] },
  amount: {
    field: 'claimed',
    codes: ['no-amount', 'account-unknown', 'account-not-theirs', 'account-changed', 'sum-not-account']
  },
  deadline: { field: 'deadlineOn', codes: ['no-days', 'no-deadline', 'deadline-too-soon'] },
  basis: { field: 'basis', codes: ['no-basis', 'clause-not-cited'] },
  consequence: { field: 'consequence', codes: ['no-consequence'] },
  mediator: { field: 'company', codes: ['no-mediator'] },
  enclosures: { field: 'enclosures', codes: ['no-enclosures', 'piece-unknown', 'piece-not-communicable'] }
}

/** Other letters say them in their text, where the check of it looks. */
const ofText: Table = {
  ...around,
  facts: { field: 'body', codes: ['no-body', 'earlier-not-cited'], rules: ['missing-restatement'] },
  findings: { field: 'body', rules: ['missing-findings'] },
  reasons: { field: 'body', rules: ['missing-refusal-reason'] },
  solution: { field: 'body', rules: ['missing-solution'] },
  wording: { field: 'body', rules: ['missing-formal-wording'] },
  demand: { field: 'demand.text', codes: ['no-demand'] },
  amount: { field: 'body', rules: ['missing-debt-breakdown'] },
  deadline: {
    field: 'demand.text',
    codes: ['no-demand-date', 'demand-in-past', 'deadline-too-soon'],
    rules: ['missing-response-deadline']
  },
  basis: { field: 'body', rules: ['missing-legal-basis'] },
  consequence: { field: 'body', rules: ['missing-consequences'] },
  next: {
    field: 'promise.text',
    codes: ['no-promise', 'no-promise-date', 'promise-in-past'],
    rules: ['missing-next-step-date']
  },
  mediator: { field: 'body', rules: ['missing-mediator'] }
}

/** The block of a letter's plan that a mention of its text stands for. */
const blockOf: Readonly<Partial<Record<MentionName, BlockId>>> = {
  facts: 'restatement',
  findings: 'findings',
  reasons: 'position',
  solution: 'solution',
  demand: 'deadline',
  deadline: 'deadline',
  basis: 'basis',
  consequence: 'consequences',
  next: 'next_step'
}

/**
 * Whether a kind has words that it must bear: what demands, declares or gives notice, and what tells a client no or where else
 * he may turn (C. conso. art. L616-1).
 */
export function hasMentions(kind: LetterKind): boolean {
  const { group, blocks } = kindPlans[kind]
  return group !== 'warm' || blocks.recourse === 'M' || (blocks.recourse === 'C2' && blocks.position === 'M')
}

function isAsked(name: MentionName, draft: LetterDraft, toConsumer: boolean): boolean {
  if (name === 'meeting') return draft.meeting !== undefined
  if (draft.kind === 'formal-notice') {
    if (name === 'amount') return draft.topic === 'payment' || draft.claimed !== undefined
    return name === 'mediator' ? toConsumer : true
  }
  const { group, blocks } = kindPlans[draft.kind]
  const block = blockOf[name]
  if (block) return blocks[block] === 'M'
  if (name === 'wording') return group === 'formal'
  if (name === 'amount') return group === 'debt'
  if (name !== 'mediator') return true
  return blocks.recourse === 'M' || (toConsumer && blocks.recourse === 'C2')
}

function standingOf(left: readonly Pick<LetterProblem, 'severity'>[], unsaid: readonly Unsaid[]): Mention['standing'] {
  const keepsBack =
    left.some(({ severity }) => severity === 'blocking') ||
    unsaid.some(({ severity, aside }) => severity === 'error' && !aside)
  if (keepsBack) return 'missing'
  return left.length > 0 || unsaid.length > 0 ? 'doubtful' : 'there'
}

/**
 * Each mention of a letter, with what keeps it from being there; worked out of the problems and of what the check of its text
 * says, so that all say the same.
 */
export function mentionsOf<P extends Lacking>(
  draft: LetterDraft,
  problems: readonly P[],
  unsaid: readonly Unsaid[],
  toConsumer: boolean
): readonly Mention<P>[] {
  const table = draft.kind === 'formal-notice' ? ofNotice : ofText
  return mentionNames.flatMap((name) => {
    const written = table[name]
    if (!written || !isAsked(name, draft, toConsumer)) return []
    const { field, codes = [], rules = [] } = written
    // A gap left in the text of a letter is one in what it tells.
    const isOwnField = draft.kind === 'formal-notice' || field !== 'body' || name === 'facts'
    const left = problems.filter(
      (problem) =>
        codes.includes(problem.code) || (isOwnField && problem.code === 'placeholder-left' && problem.field === field)
    )
    const standing = standingOf(
      left,
      unsaid.filter(({ rule }) => rules.includes(rule))
    )
    return [{ name, standing, field: left[0]?.field ?? field, problems: left }]
  })
}
