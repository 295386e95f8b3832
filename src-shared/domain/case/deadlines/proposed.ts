import type { Deadline, NotApplicable } from '../../deadline/deadline'
import type { InputName } from '../../deadline/inputs'
import type { DeadlineState } from '../state/deadlines'
import type { DeadlineBasis } from './basis'
import { type Called, callsOf } from './calls'
import type { DeadlineLore } from './lore'
import { type WorkedOut, workOut } from './work-out'

/**
 * A rule the case calls for: with its date, with what is missing to work it out, or with the reason why it does not apply
 * after all.
 */
export type Proposed =
  | (Called & { readonly kind: 'dated'; readonly deadline: Deadline })
  | (Called & { readonly kind: 'missing'; readonly inputs: readonly InputName[] })
  | (Called & { readonly kind: 'not-applicable'; readonly because: NotApplicable })

/** What a case calls for and nobody has yet confirmed or set aside. */
export function proposedDeadlines(
  basis: DeadlineBasis,
  { deadlines, declined }: Pick<DeadlineState, 'deadlines' | 'declined'>,
  lore: DeadlineLore
): readonly Proposed[] {
  const answered = new Set([...deadlines, ...declined].map(({ rule }) => rule))
  return callsOf(basis)
    .filter(({ rule }) => !answered.has(rule))
    .flatMap((proposal) => toProposed(proposal, workOut(lore, basis, proposal.rule, proposal.own)))
}

function toProposed(proposal: Called, outcome: WorkedOut): Proposed[] {
  if (outcome.ok) {
    const { value } = outcome
    if (!value.applicable) return [{ ...proposal, kind: 'not-applicable', because: value }]
    return value.lastDay === undefined
      ? [{ ...proposal, kind: 'missing', inputs: ['reading'] }]
      : [{ ...proposal, kind: 'dated', deadline: value }]
  }
  const { reason } = outcome
  return reason.kind === 'missing-input' ? [{ ...proposal, kind: 'missing', inputs: reason.inputs }] : []
}
