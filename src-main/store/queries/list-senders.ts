import type { Kysely } from 'kysely'
import type { ListMapping, LotChoices } from '../../../src-shared/domain/received-list/fields'
import { foldText } from '../../../src-shared/lib/fold-text'
import { loadEventsAt } from '../events/load-stream'
import { readable, readCaseEvent } from '../streams/read-event'
import type { Database } from '../tables/database'

/** So many lists back a sender is remembered. */
const LATEST = 50

/** How the list of a sender was read when one last came. */
export interface KnownSender {
  readonly sender: string
  readonly mapping: ListMapping
  readonly lots: LotChoices
}

/** Who sent lists of defects in any case, the latest first, each with how the last one was read. */
export async function readListSenders(db: Kysely<Database>): Promise<readonly KnownSender[]> {
  const rows = await db
    .selectFrom('events')
    .select('position')
    .where('type', '=', 'list-received')
    .orderBy('position', 'desc')
    .limit(LATEST)
    .execute()
  const events = await loadEventsAt(
    db,
    rows.map(({ position }) => position)
  )
  const known = new Map<string, KnownSender>()
  // The later stands in the place of the earlier.
  for (const event of readable(events, readCaseEvent)) {
    if (event.type !== 'list-received') continue
    const { sender, mapping, lots } = event.payload
    known.delete(foldText(sender))
    known.set(foldText(sender), { sender, mapping, lots })
  }
  return [...known.values()].toReversed()
}
