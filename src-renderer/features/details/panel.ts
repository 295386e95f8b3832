import type { ContactId } from '../../../src-shared/lib/ids'

/** What the tab asks to edit beside it. */
export type DetailsPanel =
  | { readonly kind: 'stage' | 'recourse' | 'assign' | 'details' | 'party' | 'link' | 'steps' | 'agreement' }
  | { readonly kind: 'intake'; readonly sheet: 'offer' | 'mirror' }
  | { readonly kind: 'contact'; readonly contact: ContactId }
