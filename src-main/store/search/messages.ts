import type { SearchQuery } from '../../../src-shared/domain/search/query'
import type { AlikeAsked, AlikeContact } from '../../../src-shared/ipc/contract/organisation'
import type { RelatedAsked, RelatedCase } from '../../../src-shared/ipc/contract/related'
import type { Around } from './filter-cases'
import type { FoundContact } from './find-contacts'
import type { SearchHit } from './find-in-cases'

export interface Found {
  readonly hits: readonly SearchHit[]
  readonly contacts: readonly FoundContact[]
}

/** What is asked of the search worker. */
export type Question =
  | { readonly about: 'search'; readonly query: SearchQuery; readonly around: Around; readonly limit: number }
  | { readonly about: 'related'; readonly asked: RelatedAsked }
  | { readonly about: 'alike'; readonly asked: AlikeAsked }
export type SearchAsked = Question & { readonly id: number }

/** What it answers. */
export type Answered =
  | ({ readonly about: 'search' } & Found)
  | { readonly about: 'related'; readonly cases: readonly RelatedCase[] }
  | { readonly about: 'alike'; readonly contacts: readonly AlikeContact[] }

export type SearchAnswer =
  | { readonly id: number; readonly ok: true; readonly found: Answered }
  | { readonly id: number; readonly ok: false; readonly code: string | undefined; readonly message: string }
