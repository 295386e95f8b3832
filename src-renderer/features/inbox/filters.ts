import { z } from 'zod'
import { department, disputeType } from '../../../src-shared/domain/case/dispute-types'
import { stage } from '../../../src-shared/domain/case/stages'
import { caseSorts, caseViews, usualNewsDays } from '../../../src-shared/ipc/case-views'
import { personId } from '../../../src-shared/lib/ids'
import { places } from '../../lib/places'

/** What the list shows and in which order. It lives in the address, so that it is there again when one comes back. */
const filters = z.object({
  view: z.enum(caseViews).catch('open'),
  type: disputeType.optional().catch(undefined),
  stage: stage.optional().catch(undefined),
  owner: personId.optional().catch(undefined),
  department: department.optional().catch(undefined),
  tag: z.string().max(40).optional().catch(undefined),
  days: z.coerce.number().int().min(1).max(365).catch(usualNewsDays),
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
    owner: given.get('owner') ?? undefined,
    department: given.get('department') ?? undefined,
    tag: given.get('tag') ?? undefined,
    days: given.get('days') ?? usualNewsDays,
    query: given.get('q') ?? '',
    sort: given.get('sort'),
    descending: given.get('order') === 'down'
  })
}

const usual: Readonly<Record<string, string>> = { view: 'open', sort: 'due', days: String(usualNewsDays) }
const names = {
  view: 'view',
  type: 'type',
  stage: 'stage',
  owner: 'owner',
  department: 'department',
  tag: 'tag',
  days: 'days',
  query: 'q',
  sort: 'sort'
} as const satisfies Partial<Record<keyof Filters, string>>

/** The parameters of an address, with the question mark; nothing for what is as usual. */
export function writeFilters(of: Filters): string {
  const given = new URLSearchParams()
  for (const [field, name] of Object.entries(names) as [keyof typeof names, string][]) {
    const value = of[field]
    if (value !== undefined && value !== '' && String(value) !== usual[field]) given.set(name, String(value))
  }
  if (of.descending) given.set('order', 'down')
  const text = given.toString()
  return text === '' ? '' : `?${text}`
}

/** Something narrows the list besides its view. */
export function isNarrowed(of: Filters): boolean {
  const { type, stage: at, owner, department: by, tag, query } = of
  return query !== '' || [type, at, owner, by, tag].some((one) => one !== undefined)
}

/** Something narrows it that stands behind the button of the further filters. */
export function isNarrowedFurther({ owner, department: by, tag, days }: Filters): boolean {
  return [owner, by, tag].some((one) => one !== undefined) || days !== usualNewsDays
}

/** Nothing but the view is left. */
export const unnarrowed = {
  type: undefined,
  stage: undefined,
  owner: undefined,
  department: undefined,
  tag: undefined,
  query: ''
} as const

/** The filters as the list asks for them. */
export function askedOf({ type, stage: at, owner, department: by, tag, ...rest }: Filters) {
  return {
    ...rest,
    ...(type && { type }),
    ...(at && { stage: at }),
    ...(owner && { owner }),
    ...(by && { department: by }),
    ...(tag !== undefined && { tag })
  }
}

/** The list without a case beside it, as these filters show it. */
export function listAddress(of: Filters): string {
  return `${places.cases}${writeFilters(of)}`
}
