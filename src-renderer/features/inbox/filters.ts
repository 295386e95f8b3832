import { z } from 'zod'
import { disputeType } from '../../../src-shared/domain/case/dispute-types'
import { stage } from '../../../src-shared/domain/case/stages'
import { caseSorts, caseViews } from '../../../src-shared/ipc/contract/case'
import { places } from '../../lib/places'

/** What the list shows and in which order. It lives in the address, so that it is there again when one comes back. */
const filters = z.object({
  view: z.enum(caseViews).catch('open'),
  type: disputeType.optional().catch(undefined),
  stage: stage.optional().catch(undefined),
  query: z.string().max(200).catch(''),
  sort: z.enum(caseSorts).catch('due'),
  descending: z.boolean()
})
export type Filters = z.infer<typeof filters>

/** Reads the parameters of an address; what is not understood is left at its usual value. */
export function readFilters(search: string): Filters {
  const given = new URLSearchParams(search)
  return filters.parse({
    view: given.get('view'),
    type: given.get('type') ?? undefined,
    stage: given.get('stage') ?? undefined,
    query: given.get('q') ?? '',
    sort: given.get('sort'),
    descending: given.get('order') === 'down'
  })
}

/** The parameters of an address, with the question mark; nothing for what is as usual. */
export function writeFilters({ view, type, stage: at, query, sort, descending }: Filters): string {
  const given = new URLSearchParams()
  if (view !== 'open') given.set('view', view)
  if (type !== undefined) given.set('type', type)
  if (at !== undefined) given.set('stage', at)
  if (query !== '') given.set('q', query)
  if (sort !== 'due') given.set('sort', sort)
  if (descending) given.set('order', 'down')
  const text = given.toString()
  return text === '' ? '' : `?${text}`
}

/** Something narrows the list besides its view. */
export function isNarrowed({ type, stage: at, query }: Filters): boolean {
  return type !== undefined || at !== undefined || query !== ''
}

/** The list without a case beside it, as these filters show it. */
export function listAddress(of: Filters): string {
  return `${places.cases}${writeFilters(of)}`
}
