import { z } from 'zod'
import { agendaKinds, agendaLanes } from '../../../src-shared/domain/case/agenda'
import { department } from '../../../src-shared/domain/case/dispute-types'
import { personId } from '../../../src-shared/lib/ids'
import { type PlainDate, plainDate } from '../../../src-shared/lib/plain-date'

export const looks = ['list', 'month', 'timeline'] as const

/** What the agenda shows and how. It lives in the address, so that it is there again when one comes back. */
const filters = z.object({
  look: z.enum(looks).catch('list'),
  lane: z.enum(agendaLanes).catch('ours'),
  kind: z.enum(agendaKinds).optional().catch(undefined),
  owner: personId.optional().catch(undefined),
  department: department.optional().catch(undefined),
  /** The list from this day on; a day of the month that is shown. */
  from: plainDate.optional().catch(undefined),
  /** What is open beside it: the deadline logs. */
  panel: z.literal('log').optional().catch(undefined)
})
export type Filters = z.infer<typeof filters>

const usual: Readonly<Record<string, string>> = { look: 'list', lane: 'ours' }
const names = ['look', 'lane', 'kind', 'owner', 'department', 'from', 'panel'] as const

/** Reads the parameters of an address; what is not understood is left at its usual value. */
export function readFilters(search: string): Filters {
  const given = new URLSearchParams(search)
  return filters.parse(Object.fromEntries(names.map((name) => [name, given.get(name) ?? undefined])))
}

/** The parameters of an address, with the question mark; nothing for what is as usual. */
export function writeFilters(of: Filters): string {
  const given = new URLSearchParams()
  for (const name of names) {
    const value = of[name]
    if (value !== undefined && value !== usual[name]) given.set(name, value)
  }
  const text = given.toString()
  return text === '' ? '' : `?${text}`
}

/** Somebody or something narrows the lane. */
export function isNarrowed({ kind, owner, department: by, from }: Filters): boolean {
  return [kind, owner, by, from].some((one) => one !== undefined)
}

export const unnarrowed = { kind: undefined, owner: undefined, department: undefined, from: undefined } as const

/** Whose things and which, as every call of the agenda asks. */
export function whoseOf({ kind, owner, department: by }: Filters) {
  return { ...(kind && { kind }), ...(owner && { owner }), ...(by && { department: by }) }
}

/** The list of one lane from a day on, with the same filters. */
export function listFrom(of: Filters, from: PlainDate | undefined): string {
  return writeFilters({ ...of, look: 'list', from })
}
