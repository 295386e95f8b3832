import type { SearchQuery } from '../../../src-shared/domain/search/query'
import type { Around } from './filter-cases'
import type { FoundContact } from './find-contacts'
import type { SearchHit } from './find-in-cases'

export interface Found {
  readonly hits: readonly SearchHit[]
  readonly contacts: readonly FoundContact[]
}

/** What is asked of the search worker, and what it answers. */
export interface SearchAsked {
  readonly id: number
  readonly query: SearchQuery
  readonly around: Around
  readonly limit: number
}

export type SearchAnswer =
  | { readonly id: number; readonly ok: true; readonly found: Found }
  | { readonly id: number; readonly ok: false; readonly code: string | undefined; readonly message: string }
