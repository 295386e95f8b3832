import type { ContactId } from '../../../src-shared/lib/ids'
import type { Money } from '../../../src-shared/lib/money'
import type { Step } from './steps'

/** What is edited beside the defects; one at a time. */
export type DefectPanel =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'cost' }
  | { readonly kind: 'retention' }
  | { readonly kind: 'cascade' }
  | { readonly kind: 'oppose'; readonly party: ContactId }
  | { readonly kind: 'release'; readonly party: ContactId; readonly amount: Money }
