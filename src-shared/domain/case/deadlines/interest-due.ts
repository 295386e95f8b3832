import { z } from 'zod'
import type { PlainDate } from '../../../lib/plain-date'
import { ok, type Result } from '../../../lib/result'
import type { Direction, Status } from '../../common/vocabulary'
import {
  businessPenalty,
  type InterestRefusal,
  legalInterest,
  type Penalty,
  publicPenalty
} from '../../deadline/interest/interest'
import type { HalfYear, Rates } from '../../deadline/interest/rates'

/**
 * What late payment costs: between professionals from the day after the due date, without a reminder (C. com. art. L441-10
 * II); of a public buyer, likewise (CCP art. R2192-31); of anybody else the legal rate, from the formal notice on (C. civ.
 * art. 1231-6), by who the creditor is (CMF art. L313-2).
 */
export const interestKinds = ['business', 'public', 'legal-company', 'legal-individual'] as const
export const interestKindName = z.enum(interestKinds)
export type InterestKind = z.infer<typeof interestKindName>

const professionals: readonly (Status | undefined)[] = ['professional', 'small-professional']

/** Which interest runs, by which way the dispute goes and who the other party is; nothing that a consumer does not owe. */
export function interestKind(direction: Direction | undefined, status: Status | undefined): InterestKind {
  if (professionals.includes(status)) return 'business'
  if (direction === 'we-answer') return status === 'consumer' ? 'legal-individual' : 'legal-company'
  return status === 'public-buyer' ? 'public' : 'legal-company'
}

/** Legal interest runs from the formal notice, penalties from the due date. */
export function runsFromNotice(kind: InterestKind): boolean {
  return kind === 'legal-company' || kind === 'legal-individual'
}

export interface InterestAsked {
  readonly kind: InterestKind
  /** In cents, all taxes included. */
  readonly principal: number
  /** The due date, or the formal notice; not counted itself. */
  readonly from: PlainDate
  readonly to: PlainDate
  /** What the contract agreed, in hundredths of a percent. */
  readonly agreed?: number | undefined
}

export interface InterestDue extends Penalty {
  /** Half-years in which the agreed rate is below three times the legal one. */
  readonly belowFloor: readonly HalfYear[]
}

/** Interest and the lump sum for recovery, or the rate that nobody entered yet. */
export function interestDue(rates: Rates, asked: InterestAsked): Result<InterestDue, InterestRefusal> {
  const { kind, agreed } = asked
  if (kind === 'business') return businessPenalty(rates, { ...asked, rate: agreed ?? 'default' })
  if (kind === 'public') return withoutFloor(publicPenalty(rates, asked))
  const legal = legalInterest(rates, { ...asked, creditor: kind === 'legal-individual' ? 'individual' : 'company' })
  return legal.ok ? ok({ ...legal.value, fixed: 0, belowFloor: [] }) : legal
}

function withoutFloor(penalty: Result<Penalty, InterestRefusal>): Result<InterestDue, InterestRefusal> {
  return penalty.ok ? ok({ ...penalty.value, belowFloor: [] }) : penalty
}
