import type { SearchHit } from './find-in-cases'

/** What is asked of the search worker, and what it answers. */
export interface SearchAsked {
  readonly id: number
  readonly typed: string
  readonly limit: number
}

export type SearchAnswer =
  | { readonly id: number; readonly ok: true; readonly hits: readonly SearchHit[] }
  | { readonly id: number; readonly ok: false; readonly code: string | undefined; readonly message: string }
