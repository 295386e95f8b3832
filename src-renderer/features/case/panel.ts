import type { Stage } from '../../../src-shared/domain/case/stages'
import type { ContactId, ReceivedId } from '../../../src-shared/lib/ids'

type IntakeSheet =
  | 'listen'
  | 'triage'
  | 'offer'
  | 'proofs'
  | 'hand-over'
  | 'pin'
  | 'exposure'
  | 'conduct'
  | 'interest'
  | 'mirror'

/** What is edited beside the case; one at a time. */
export type Panel =
  | { readonly kind: 'stage'; readonly to?: Stage | undefined }
  /** Which letter to write. */
  | { readonly kind: 'letter' }
  | { readonly kind: 'recourse' }
  | { readonly kind: 'assign' }
  | { readonly kind: 'steps' }
  | { readonly kind: 'agreement' }
  | { readonly kind: 'details' }
  | { readonly kind: 'party' }
  | { readonly kind: 'contact'; readonly contact: ContactId }
  | { readonly kind: 'link' }
  | { readonly kind: 'defect' }
  | { readonly kind: 'snooze' }
  | { readonly kind: 'tags' }
  | { readonly kind: 'merge' }
  | { readonly kind: 'split' }
  /** A sheet of intake, which another feature brings. */
  | { readonly kind: 'intake'; readonly sheet: IntakeSheet }
  | { readonly kind: 'fact' }
  /** A letter of theirs, what was answered, whether our insurer is told. */
  | { readonly kind: 'received' }
  | { readonly kind: 'answer'; readonly received: ReceivedId }
  | { readonly kind: 'insurer'; readonly received: ReceivedId }
  | { readonly kind: 'insolvency' }
  | { readonly kind: 'claim'; readonly debtor: ContactId }
