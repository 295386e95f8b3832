import type { Direction, Role, Status } from '../../common/vocabulary'
import type { DeadlineInputs } from '../../deadline/inputs'
import type { DisputeType } from '../dispute-types'
import type { DeadlineBasis } from './basis'

/** Why a rule is proposed; its words stand in the texts, `deadline-why.<reason>`. */
export const callReasons = [
  'works',
  'works-claim',
  'subcontract',
  'direct-action',
  'retention',
  'public-works',
  'standard',
  'house-contract',
  'off-plan',
  'damage-insurance',
  'insurance',
  'goods',
  'consumer-goods',
  'withdrawal',
  'delivery',
  'freight',
  'payment-consumer',
  'payment',
  'payment-terms',
  'public-payment',
  'small-claim',
  'refused-consumer',
  'claim-against-us',
  'our-claim',
  'privacy',
  'injury'
] as const
export type CallReason = (typeof callReasons)[number]

/** What makes a case call for a rule. Whether it then applies to this party is the rule's own affair. */
interface Call {
  readonly rule: string
  readonly why: CallReason
  readonly types: readonly DisputeType[]
  readonly directions?: readonly Direction[]
  readonly statuses?: readonly Status[]
  readonly role?: Role
  readonly when?: (basis: DeadlineBasis) => boolean
  /**
   * Where it is not the first party's claim that it is about: what we claim from somebody else, whichever way the case
   * goes, or what the one who owes may do against the one who claims.
   */
  readonly about?: 'our-claim' | 'their-defence'
}

const works: readonly DisputeType[] = ['works', 'quality']
const money: readonly DisputeType[] = ['unpaid', 'billing']
const answering: readonly Direction[] = ['we-answer']
const claiming: readonly Direction[] = ['we-claim']
const others: readonly DisputeType[] = ['contract', 'service', 'communication', 'delivery', 'quality', 'other']
const anything: readonly DisputeType[] = []
const professionals: readonly Status[] = ['professional', 'small-professional']

const hasReception = ({ type, given }: DeadlineBasis): boolean => type === 'works' || given.reception !== undefined
const has =
  (name: 'keys' | 'possession' | 'contract-cites' | 'reception') =>
  ({ given }: DeadlineBasis): boolean =>
    given[name] !== undefined && given[name] !== false

/** In the order in which they are proposed. */
export const calls: readonly Call[] = [
  { rule: 'gpa-1y', why: 'works', types: works, when: hasReception },
  { rule: 'biennale-2y', why: 'works', types: works, when: hasReception },
  { rule: 'decennale-10y', why: 'works', types: works, when: hasReception },
  { rule: 'contract-10y', why: 'works-claim', types: ['works'] },
  { rule: 'sub-10y', why: 'subcontract', types: works, role: 'subcontractor', about: 'our-claim' },
  { rule: 'builder-recourse-5y', why: 'subcontract', types: works, role: 'subcontractor', about: 'our-claim' },
  { rule: 'sub-direct-1m', why: 'direct-action', types: ['unpaid'], directions: answering, role: 'subcontractor' },
  // Whoever owes the sum kept back may oppose its release; whoever claims it waits for that day.
  { rule: 'retention-release', why: 'retention', types: ['unpaid'], when: has('reception'), about: 'their-defence' },
  { rule: 'ccag-gpa-1y', why: 'public-works', types: ['works'], statuses: ['public-buyer'] },
  { rule: 'ccag-claim-30d', why: 'public-works', types: money, directions: claiming, statuses: ['public-buyer'] },
  { rule: 'nfp-contest-20d', why: 'standard', types: ['works'], when: has('contract-cites') },
  { rule: 'nfp-reserves-90d', why: 'standard', types: ['works'], when: has('contract-cites') },
  { rule: 'nfp-final-60-45-30', why: 'standard', types: money, directions: claiming, when: has('contract-cites') },
  { rule: 'ccmi-8d', why: 'house-contract', types: ['works'], when: has('keys') },
  { rule: 'ccmi-balance', why: 'house-contract', types: ['works', 'unpaid'], when: has('keys') },
  { rule: 'vefa-apparent', why: 'off-plan', types: ['works'], when: has('possession') },
  { rule: 'do-decision-60d', why: 'damage-insurance', types: ['works'], role: 'insurer', about: 'our-claim' },
  { rule: 'do-offer-90d', why: 'damage-insurance', types: ['works'], role: 'insurer', about: 'our-claim' },
  { rule: 'presc-insurance', why: 'insurance', types: anything, role: 'insurer', about: 'our-claim' },
  { rule: 'presc-consumer-pro', why: 'payment-consumer', types: money, directions: claiming, statuses: ['consumer'] },
  {
    rule: 'presc-general',
    why: 'payment',
    types: money,
    directions: claiming,
    statuses: ['non-professional']
  },
  { rule: 'presc-commercial', why: 'payment', types: money, directions: claiming, statuses: professionals },
  { rule: 'b2b-terms', why: 'payment-terms', types: money, statuses: professionals },
  { rule: 'public-buyer', why: 'public-payment', types: money, statuses: ['public-buyer'] },
  { rule: 'precourt-750-1', why: 'small-claim', types: money, directions: claiming, statuses: ['consumer'] },
  { rule: 'freight-reserve-3d', why: 'freight', types: ['delivery'], directions: claiming },
  { rule: 'freight-action-1y', why: 'freight', types: ['delivery'], directions: claiming },
  { rule: 'delivery-30d', why: 'delivery', types: ['delivery'], directions: answering, statuses: ['consumer'] },
  {
    rule: 'consumer-withdrawal-14d',
    why: 'withdrawal',
    types: ['contract'],
    directions: answering,
    statuses: ['consumer', 'small-professional']
  },
  { rule: 'conformity-2y', why: 'consumer-goods', types: ['quality', 'delivery'], directions: answering },
  { rule: 'vices-caches-2y', why: 'goods', types: ['quality'] },
  { rule: 'gdpr-1m', why: 'privacy', types: ['privacy'], directions: answering },
  { rule: 'presc-bodily', why: 'injury', types: ['safety'] },
  {
    rule: 'mediation-1y',
    why: 'refused-consumer',
    types: anything,
    directions: answering,
    when: ({ refused }) => refused
  },
  { rule: 'presc-general', why: 'our-claim', types: others, directions: claiming, statuses: ['non-professional'] },
  { rule: 'presc-commercial', why: 'our-claim', types: others, directions: claiming, statuses: professionals },
  { rule: 'presc-consumer-pro', why: 'our-claim', types: others, directions: claiming, statuses: ['consumer'] },
  {
    rule: 'presc-commercial',
    why: 'claim-against-us',
    types: [...others, ...money],
    directions: answering,
    statuses: professionals
  },
  // A consumer has five years against us too: the two years of C. conso. art. L218-2 run for professionals alone.
  {
    rule: 'presc-general',
    why: 'claim-against-us',
    types: [...others, ...money],
    directions: answering,
    when: ({ given: { status } }) => status === undefined || !professionals.includes(status)
  }
]

/** A rule that is called for, why, and what the case's own inputs do not say of it. */
export interface Called extends Pick<Call, 'rule' | 'why'> {
  readonly own: DeadlineInputs
}

/** The rules a case calls for, each once, with the first reason. No type at all stands for every type. */
export function callsOf(basis: DeadlineBasis): readonly Called[] {
  const found = new Map<string, Called>()
  for (const { rule, why, about, ...call } of calls) {
    if (!isCalled(call, basis) || found.has(rule)) continue
    found.set(rule, { rule, why, own: ownOf(about, basis.given.direction) })
  }
  return [...found.values()]
}

function ownOf(about: Call['about'], direction: Direction | undefined): DeadlineInputs {
  if (about === undefined) return {}
  return { direction: about === 'our-claim' || direction === 'we-answer' ? 'we-claim' : 'we-answer' }
}

function isCalled(
  { types, directions, statuses, role, when }: Omit<Call, 'rule' | 'why' | 'about'>,
  basis: DeadlineBasis
) {
  const { direction, status } = basis.given
  const typed = types.length === 0 || types.includes(basis.type)
  const directed = directions === undefined || (direction !== undefined && directions.includes(direction))
  const fits = statuses === undefined || (status !== undefined && statuses.includes(status))
  return typed && directed && fits && (role === undefined || basis.roles.includes(role)) && (when?.(basis) ?? true)
}
