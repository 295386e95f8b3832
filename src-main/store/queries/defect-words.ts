import type { Kysely } from 'kysely'
import { dictionaryOf, type Phrase } from '../../../src-shared/domain/case/visits/dictionary'
import { loadEventsAt } from '../events/load-stream'
import { readable, readCaseEvent } from '../streams/read-event'
import type { Database } from '../tables/database'

/** So far back that the words of a trade are there, so near that old habits fade. */
const LATEST = 500

/** How the defects of all cases were named lately. */
export async function readDefectWords(db: Kysely<Database>): Promise<readonly Phrase[]> {
  const rows = await db
    .selectFrom('events')
    .select('position')
    .where('type', 'in', ['defect-sorted', 'defect-observed'])
    .orderBy('position', 'desc')
    .limit(LATEST)
    .execute()
  const events = await loadEventsAt(
    db,
    rows.map(({ position }) => position)
  )
  const said = readable(events, readCaseEvent).flatMap((event) =>
    event.type === 'defect-sorted' || event.type === 'defect-observed' ? [event.payload] : []
  )
  return dictionaryOf(said.toReversed())
}
