/** What the thread that moves the write-ahead log is asked. */
export type MoverAsked = 'move' | 'end'

/** How it answers `move`. */
export type MoverAnswer = { readonly ok: true } | { readonly ok: false; readonly code: string }
