import type { Transaction } from 'kysely'
import type { CaseEvent } from '../../../src-shared/domain/case/events'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { type CaseId, type EventId, machineId } from '../../../src-shared/lib/ids'
import { instant, type TimeZone } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'
import { insertRows } from '../tables/insert-rows'
import { textsOf } from './attachment-texts'
import type { Appended, CaseChange } from './case-change'
import { entrySearchRow } from './search-row'
import { standing, timelineRow } from './timeline-row'

/** Adds the new entries to the timeline and the search, and marks what they change of earlier ones. */
export async function projectEntries(
  trx: Transaction<Database>,
  { after, appended }: CaseChange,
  zone: TimeZone
): Promise<void> {
  const texts = await textsOf(
    trx,
    appended.flatMap(({ event }) => event.payload.attachments)
  )
  const rows = appended.map(({ header, event }) => timelineRow(header, event, after, undefined, zone))
  const words = appended.flatMap(({ header, event }) => entrySearchRow(header, event, after, texts) ?? [])
  await insertRows(trx, 'view_timeline', rows, noPause)
  await insertRows(trx, 'view_search', words, noPause)
  for (const { header, event } of appended) {
    await markUndone(trx, after.id, { header, event })
    const target = restated(event)
    if (target) await restate(trx, target, after, zone)
  }
}

const noPause = async (): Promise<void> => undefined

async function markUndone(trx: Transaction<Database>, _id: CaseId, { header, event }: Appended): Promise<void> {
  if (!event.payload.undoes) return
  await trx.updateTable('view_timeline').set({ undone_by: header.id }).where('id', '=', event.payload.undoes).execute()
}

/** The earlier entry that an event shows otherwise from now on. */
function restated(event: CaseEvent): EventId | undefined {
  const changes =
    event.type === 'visibility-changed' || (event.type === 'entry-corrected' && event.payload.correctedHappened)
  return changes ? event.payload.entry : undefined
}

async function restate(trx: Transaction<Database>, id: EventId, state: CaseState, zone: TimeZone): Promise<void> {
  const row = await trx
    .selectFrom('events')
    .select(['position', 'clock', 'machine', 'recorded_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const place = { position: row.position, clock: row.clock, machine: machineId.parse(row.machine) }
  const header = { id, recordedAt: instant.parse(row.recorded_at), place }
  await trx
    .updateTable('view_timeline')
    .set(standing(header, state, zone))
    .where('id', '=', id)
    .execute()
}
