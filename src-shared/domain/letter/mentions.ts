import type { FormalNoticeDraft } from './draft'
import type { LetterProblem, LetterProblemCode } from './problems'

/** What a formal notice must say, in its order on paper. */
export const mentionNames = [
  'sender',
  'addressee',
  'subject',
  'obligation',
  'breach',
  'demand',
  'amount',
  'deadline',
  'meeting',
  'basis',
  'consequence',
  'mediator',
  'enclosures',
  'signature'
] as const
export type MentionName = (typeof mentionNames)[number]

type Lacking = Pick<LetterProblem, 'code' | 'field' | 'severity'>

export interface Mention<P extends Lacking = LetterProblem> {
  readonly name: MentionName
  /** `missing` keeps the notice from being issued. */
  readonly standing: 'there' | 'doubtful' | 'missing'
  /** Where it is written. */
  readonly field: string
  readonly problems: readonly P[]
}

const writtenIn: Readonly<Record<MentionName, readonly [field: string, ...codes: LetterProblemCode[]]>> = {
  sender: ['company', 'no-company', 'no-register'],
  addressee: ['to', 'no-recipient', 'recipient-not-party', 'recipient-is-complainant', 'address-issue'],
  subject: ['subject', 'no-subject'],
  obligation: ['obligation', 'no-obligation'],
  breach: ['breach', 'no-breach', 'earlier-not-cited'],
  demand: ['demand', 'no-demand'],
  amount: [
    'claimed',
    ...(['no-amount', 'account-unknown', 'account-not-theirs', 'account-changed', 'sum-not-account'] as const)
  ],
  deadline: ['deadlineOn', 'no-days', 'no-deadline', 'deadline-too-soon'],
  meeting: ['meeting.place', 'no-meeting-date', 'no-meeting-place', 'meeting-in-past', 'meeting-too-soon'],
  basis: ['basis', 'no-basis', 'clause-not-cited'],
  consequence: ['consequence', 'no-consequence'],
  mediator: ['company', 'no-mediator'],
  enclosures: ['enclosures', 'no-enclosures', 'piece-unknown', 'piece-not-communicable'],
  signature: ['signatory', 'no-signatory', 'may-not-sign', 'beyond-signing-power']
}

/** Mentions that not every notice has. */
function isAsked(name: MentionName, { topic, meeting, claimed }: FormalNoticeDraft, toConsumer: boolean): boolean {
  if (name === 'amount') return topic === 'payment' || claimed !== undefined
  if (name === 'meeting') return meeting !== undefined
  return name === 'mediator' ? toConsumer : true
}

function standingOf(left: readonly Pick<LetterProblem, 'severity'>[]): Mention['standing'] {
  if (left.length === 0) return 'there'
  return left.some(({ severity }) => severity === 'blocking') ? 'missing' : 'doubtful'
}

/** Each mention of a notice, with what keeps it from being there; worked out of the problems, so that both say the same. */
export function mentionsOf<P extends Lacking>(
  draft: FormalNoticeDraft,
  problems: readonly P[],
  toConsumer: boolean
): readonly Mention<P>[] {
  return mentionNames
    .filter((name) => isAsked(name, draft, toConsumer))
    .map((name) => {
      const [field, ...codes] = writtenIn[name]
      const left = problems.filter(
        (problem) => codes.includes(problem.code) || (problem.code === 'placeholder-left' && problem.field === field)
      )
      const standing = standingOf(left)
      return { name, standing, field: left[0]?.field ?? field, problems: left }
    })
}
