import type { EventId } from '../../lib/ids'
import type { CaseEvent } from '../case/events'
import type { Stored } from '../common/recorded'

/** What two machines may have changed at once: a part that an event sets as a whole, naming the event it saw. */
export const conflictFields = ['details', 'stage', 'recourse', 'owner'] as const
export type ConflictField = (typeof conflictFields)[number]

/** Changes of one field that did not see each other. */
export interface Conflict {
  readonly field: ConflictField
  /** In the order of folding: the last one holds until a person settles it. */
  readonly changes: readonly EventId[]
}

interface Change {
  readonly id: EventId
  /** Equal for changes that say the same. */
  readonly value: string
}

/**
 * The conflicts of a case that nobody has settled.
 * @param events of the case, in the order of folding
 */
export function conflictsOf(events: readonly Stored<CaseEvent>[]): readonly Conflict[] {
  const ends = new Map<ConflictField, readonly Change[]>()
  for (const event of events) {
    const { id } = event.header
    if (event.type === 'opened') for (const field of conflictFields) ends.set(field, [{ id, value: '' }])
    const change = changeOf(event)
    if (!change) continue
    const { field, value, seen } = change
    const left = seen ? (ends.get(field) ?? []).filter((end) => !seen.includes(end.id)) : []
    ends.set(field, [...left, { id, value }])
  }
  return [...ends].flatMap(([field, changes]) => {
    const differ = new Set(changes.map(({ value }) => value)).size > 1
    return differ ? [{ field, changes: changes.map(({ id }) => id) }] : []
  })
}

interface FieldChange {
  readonly field: ConflictField
  readonly value: string
  /** The changes it followed; undefined where the first versions did not say, which followed all. */
  readonly seen: readonly EventId[] | undefined
}

function changeOf(event: Stored<CaseEvent>): FieldChange | undefined {
  switch (event.type) {
    case 'details-changed': {
      const { saw, happened: _when, visibility: _who, attachments: _files, undoes: _undone, ...details } = event.payload
      return { field: 'details', value: JSON.stringify(details), seen: [saw] }
    }
    case 'stage-moved':
      return { field: 'stage', value: event.payload.to, seen: sawOf(event.payload.saw) }
    case 'recourse-moved':
      return { field: 'recourse', value: event.payload.to, seen: sawOf(event.payload.saw) }
    case 'assigned':
      return { field: 'owner', value: event.payload.to ?? '-', seen: sawOf(event.payload.saw) }
    default:
      return undefined
  }
}

const sawOf = (saw: EventId | undefined) => (saw === undefined ? undefined : [saw])
