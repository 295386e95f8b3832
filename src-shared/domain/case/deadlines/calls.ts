import type { Direction, Role, Status } from '../../common/vocabulary'
import type { DeadlineInputs } from '../../deadline/inputs'
import type { DisputeType } from '../dispute-types'
import type { DeadlineBasis } from './basis'

/** Why a rule is proposed; its words stand in the texts, `deadline-why.<reason>`. */
export const callReasons = [
  'works',
  'works-claim',
  'subcontract',
  'retention',
  'public-works',
  'standard',
  'house-contract',
  'off-plan',
  'damage-insurance',
  'goods',
  'consumer-goods',
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
  /** It binds somebody else than the first party: we claim from them, whichever way the case goes. */
  readonly ours?: true
}

const works: readonly DisputeType[] = ['works', 'quality']
const money: readonly DisputeType[] = ['unpaid', 'billing']
const answering: readonly Direction[] = ['we-answer']
const claiming: readonly Direction[] = ['we-claim']
const others: readonly DisputeType[] = ['contract', 'service', 'communication', 'delivery', 'quality', 'other']
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
  { rule: 'sub-10y', why: 'subcontract', types: works, role: 'subcontractor', ours: true },
  { rule: 'builder-recourse-5y', why: 'subcontract', types: works, role: 'subcontractor', ours: true },
  { rule: 'retention-release', why: 'retention', types: ['unpaid'], when: has('reception') },
  { rule: 'ccag-gpa-1y', why: 'public-works', types: ['works'], statuses: ['public-buyer'] },
  { rule: 'nfp-reserves-90d', why: 'standard', types: ['works'], when: has('contract-cites') },
  { rule: 'ccmi-8d', why: 'house-contract', types: ['works'], when: has('keys') },
  { rule: 'ccmi-balance', why: 'house-contract', types: ['works', 'unpaid'], when: has('keys') },
  { rule: 'vefa-apparent', why: 'off-plan', types: ['works'], when: has('possession') },
  { rule: 'do-decision-60d', why: 'damage-insurance', types: ['works'], role: 'insurer', ours: true },
  { rule: 'do-offer-90d', why: 'damage-insurance', types: ['works'], role: 'insurer', ours: true },
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
  { rule: 'conformity-2y', why: 'consumer-goods', types: ['quality', 'delivery'], directions: answering },
  { rule: 'vices-caches-2y', why: 'goods', types: ['quality'] },
  { rule: 'gdpr-1m', why: 'privacy', types: ['privacy'], directions: answering },
  { rule: 'presc-bodily', why: 'injury', types: ['safety'] },
  { rule: 'mediation-1y', why: 'refused-consumer', types: [], directions: answering, when: ({ refused }) => refused },
  { rule: 'presc-general', why: 'our-claim', types: others, directions: claiming, statuses: ['non-professional'] },
  { rule: 'presc-commercial', why: 'our-claim', types: others, directions: claiming, statuses: professionals },
  { rule: 'presc-consumer-pro', why: 'our-claim', types: others, directions: claiming, statuses: ['consumer'] },
  { rule: 'presc-general', why: 'claim-against-us', types: [...others, 'billing'], directions: answering }
]

/** A rule that is called for, why, and what the case's own inputs do not say of it. */
export interface Called extends Pick<Call, 'rule' | 'why'> {
  readonly own: DeadlineInputs
}

/** The rules a case calls for, each once, with the first reason. No type at all stands for every type. */
export function callsOf(basis: DeadlineBasis): readonly Called[] {
  const found = new Map<string, Called>()
  for (const { rule, why, ours, ...call } of calls) {
    if (!isCalled(call, basis) || found.has(rule)) continue
    found.set(rule, { rule, why, own: ours ? { direction: 'we-claim' } : {} })
  }
  return [...found.values()]
}

function isCalled(
  { types, directions, statuses, role, when }: Omit<Call, 'rule' | 'why' | 'ours'>,
  basis: DeadlineBasis
) {
  const { direction, status } = basis.given
  const typed = types.length === 0 || types.includes(basis.type)
  const directed = directions === undefined || (direction !== undefined && directions.includes(direction))
  const fits = statuses === undefined || (status !== undefined && statuses.includes(status))
  return typed && directed && fits && (role === undefined || basis.roles.includes(role)) && (when?.(basis) ?? true)
}
