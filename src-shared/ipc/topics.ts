/** What a query reads and a command touches: one listener refreshes what intersects. */
export const topics = [
  'app',
  'organisation',
  'contacts',
  'sites',
  'cases',
  'letters',
  'drafts',
  'backups',
  'filters',
  'looks',
  'imports',
  'arrivals',
  'machines'
] as const
export type Topic = (typeof topics)[number]

/** What the main process tells every window, unasked. */
export type Notice =
  | { readonly kind: 'touched'; readonly topics: readonly Topic[] }
  | { readonly kind: 'progress'; readonly job: string; readonly done: number; readonly total: number | undefined }
  /** Storage is paused (disk full) or read-only, or writes again. */
  | { readonly kind: 'store'; readonly state: 'open' | 'paused' | 'read-only' | 'failed' }
