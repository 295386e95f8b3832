import type { Kysely } from 'kysely'
import type { Undoable } from '../../../src-shared/domain/case/decide/undo'
import type { CaseEvent } from '../../../src-shared/domain/case/events'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import { streamId } from '../../../src-shared/lib/ids'
import { loadEvent } from '../events/load-stream'
import { readable, readCaseEvent } from '../streams/read-event'
import type { Database } from '../tables/database'

/** An entry of a case with what taking it back needs to know. */
export async function findUndoable(
  db: Kysely<Database>,
  id: CaseId,
  entry: EventId
): Promise<(Undoable & { readonly id: EventId }) | undefined> {
  const event = await readEntry(db, id, entry)
  if (!event) return undefined
  if (event.type !== 'assigned' || !event.payload.saw) return { id: entry, event }
  // The event it saw is the one that set the owner before: an earlier assignment, a hand-over, or the opening, which sets none.
  const before = await readEntry(db, id, event.payload.saw)
  // Where it was settled, the version that was kept set it.
  const set = before?.type === 'conflict-settled' ? await readKept(db, id, before.payload.kept) : before
  const owner = set && ownerSetBy(set)
  return { id: entry, event, ...(owner && { previousOwner: owner }) }
}

function ownerSetBy(event: CaseEvent): Undoable['previousOwner'] {
  if (event.type === 'assigned') return event.payload.to
  return event.type === 'handed-over' ? event.payload.owner : undefined
}

/** The event a settlement kept, which may itself be a settlement. */
async function readKept(db: Kysely<Database>, id: CaseId, kept: EventId): Promise<CaseEvent | undefined> {
  const event = await readEntry(db, id, kept)
  return event?.type === 'conflict-settled' ? readKept(db, id, event.payload.kept) : event
}

async function readEntry(db: Kysely<Database>, id: CaseId, entry: EventId): Promise<CaseEvent | undefined> {
  const stored = await loadEvent(db, entry)
  if (stored?.stream.id !== streamId.parse(id)) return undefined
  return readable([stored], readCaseEvent)[0]
}
