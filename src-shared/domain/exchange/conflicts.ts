import type { EventId, PersonId } from '../../lib/ids'
import type { Instant } from '../../lib/plain-date'
import type { CaseEvent } from '../case/events'
import type { Stored } from '../common/recorded'

/** What two machines may have changed at once: a part that an event sets as a whole, naming the event it saw. */
export const conflictFields = ['details', 'stage', 'recourse', 'owner'] as const
export type ConflictField = (typeof conflictFields)[number]

/** Changes of one field that did not see each other. */
export interface Conflict {
  readonly field: ConflictField
  /** In the order of folding: the last one holds until a person settles it. */
  readonly changes: readonly Change[]
}

/** One of them: who set it to what, when by that machine's clock. */
interface Change {
  readonly id: EventId
  readonly by: PersonId
  readonly at: Instant
  /** A stage, a recourse, a person's id or nothing, the title of a case. */
  readonly value: string
}

/** A change as it is compared: two that say the same are no conflict. */
interface End extends Change {
  readonly whole: string
}

/**
 * The conflicts of a case that nobody has settled.
 * @param events of the case, in the order of folding
 */
export function conflictsOf(events: readonly Stored<CaseEvent>[]): readonly Conflict[] {
  const ends = new Map<ConflictField, readonly End[]>()
  for (const event of events) {
    const change = changeOf(event)
    if (!change) continue
    const { field, seen, value, whole = value } = change
    const { id, actor: by, recordedAt: at } = event.header
    const left = seen ? (ends.get(field) ?? []).filter((end) => end.id !== seen) : []
    ends.set(field, [...left, { id, by, at, value, whole }])
  }
  return [...ends].flatMap(([field, changes]) => {
    const differ = new Set(changes.map(({ whole }) => whole)).size > 1
    return differ ? [{ field, changes: changes.map(({ id, by, at, value }) => ({ id, by, at, value })) }] : []
  })
}

interface FieldChange {
  readonly field: ConflictField
  readonly value: string
  /** Everything it sets, where the value is not all. */
  readonly whole?: string
  /** The change it followed; undefined where the first versions did not say, which followed all. */
  readonly seen: EventId | undefined
}

function changeOf({ type, payload }: CaseEvent): FieldChange | undefined {
  switch (type) {
    case 'details-changed': {
      const { saw, happened: _when, visibility: _who, attachments: _files, undoes: _undone, ...details } = payload
      return { field: 'details', value: payload.title, whole: JSON.stringify(details), seen: saw }
    }
    case 'stage-moved':
      return { field: 'stage', value: payload.to, seen: payload.saw }
    case 'recourse-moved':
      return { field: 'recourse', value: payload.to, seen: payload.saw }
    case 'assigned':
      return { field: 'owner', value: payload.to ?? '', seen: payload.saw }
    default:
      return undefined
  }
}
