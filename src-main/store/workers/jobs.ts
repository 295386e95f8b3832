/** `quick`: pages and records hang together. `full`: indexes and constraints as well. */
export type CheckDepth = 'quick' | 'full'

export type DatabaseCheck =
  | { readonly ok: true }
  /** What SQLite says, or its error code; no content. */
  | { readonly ok: false; readonly problems: readonly string[] }
