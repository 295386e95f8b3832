import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { FactId, GrievanceId } from '../../../src-shared/lib/ids'

export type Fact = CaseView['facts'][number]
export type Proof = Fact['proofs'][number]
export type Grievance = CaseView['grievances'][number]
export type Side = 'them' | 'us'

/** What is edited beside the facts; one at a time. */
export type TruthPanel =
  | { readonly kind: 'tell'; readonly fact: FactId; readonly side: Side }
  | { readonly kind: 'weigh'; readonly fact: FactId }
  | { readonly kind: 'proofs'; readonly fact: FactId }
  | { readonly kind: 'grievance' }
  | { readonly kind: 'answer'; readonly grievance: GrievanceId }

/** The element of a fact on the screen. */
export const factRowId = (id: FactId): string => `fact-${id}`
