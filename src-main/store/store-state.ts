/** Whether the store writes. Reading goes on in every state but `stopped` and `closed`. */
export type StoreState =
  | { readonly kind: 'running' }
  /** Nothing is written until there is space again; tried anew at every write. */
  | { readonly kind: 'paused'; readonly reason: 'disk-full' | 'read-only' }
  /** The disk or the database failed: verify, then reopen or go to the damage screen. */
  | { readonly kind: 'stopped'; readonly code: string }
  | { readonly kind: 'closed' }
