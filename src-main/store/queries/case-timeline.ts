import type { Kysely } from 'kysely'
import type { Happened } from '../../../src-shared/domain/common/happened'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import { loadEventsAt } from '../events/load-stream'
import { readable, readCaseEvent } from '../streams/read-event'
import type { Database } from '../tables/database'

export interface TimelinePage {
  readonly entries: TimelineEntry[]
  /** Pass it as `before` for the older ones; absent when there are none. */
  readonly more?: string
  /** All entries of the case. */
  readonly total: number
}

interface PageAsked {
  readonly before?: string | undefined
  /** These entries alone. */
  readonly only?: readonly EventId[] | undefined
  readonly limit: number
}

/** A page of a case's timeline, what happened last first. Reads the payloads of this page only. */
export async function readTimeline(
  db: Kysely<Database>,
  id: CaseId,
  { before, only, limit }: PageAsked
): Promise<TimelinePage> {
  const { total } = await entriesOf(db, id)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const found = await entriesOf(db, id)
    .$if(before !== undefined, (from) => from.where('key', '<', before ?? ''))
    .$if(only !== undefined, (from) => from.where('id', 'in', only ?? []))
    .selectAll()
    .orderBy('key', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit)
  const more = found.length > limit ? rows.at(-1)?.key : undefined
  return { entries: await toEntries(db, id, rows), total, ...(more !== undefined && { more }) }
}

function entriesOf(db: Kysely<Database>, id: CaseId) {
  return db.selectFrom('view_timeline').where('case_id', '=', id).where('corrects', 'is', null)
}

type Row = Awaited<ReturnType<typeof correctionsOf>>[number]
function correctionsOf(db: Kysely<Database>, id: CaseId, targets: readonly EventId[]) {
  return db
    .selectFrom('view_timeline')
    .selectAll()
    .where('case_id', '=', id)
    .where('corrects', 'in', targets)
    .orderBy('position')
    .execute()
}

async function toEntries(db: Kysely<Database>, id: CaseId, rows: readonly Row[]): Promise<TimelineEntry[]> {
  if (rows.length === 0) return []
  const corrections = await correctionsOf(
    db,
    id,
    rows.map((row) => row.id)
  )
  const stored = await loadEventsAt(
    db,
    [...rows, ...corrections].map((row) => row.position)
  )
  const headers = new Map(stored.map((header) => [header.id, header]))
  const events = new Map(readable(stored, readCaseEvent).map(({ header, ...event }) => [header.id, event]))
  return rows.flatMap((row): TimelineEntry[] => {
    const header = headers.get(row.id)
    if (!header) return []
    const event = events.get(row.id)
    const { payload } = header
    const happened: Happened = JSON.parse(row.happened)
    return [
      {
        id: row.id,
        recordedAt: header.recordedAt,
        actor: header.actor,
        key: row.key,
        happened,
        late: row.late === 1,
        visibility: row.visibility,
        type: header.type,
        corrections: corrections.filter((one) => one.corrects === row.id).flatMap(toCorrection),
        ...(row.undone_by && { undoneBy: row.undone_by }),
        ...(event ? { event } : { unread: payload.state === 'present' ? ('newer' as const) : payload.state })
      }
    ]
  })

  function toCorrection(row: Row): TimelineEntry['corrections'] {
    const [header, event] = [headers.get(row.id), events.get(row.id)]
    if (!header || event?.type !== 'entry-corrected') return []
    const { text, reason, correctedHappened } = event.payload
    const happened = correctedHappened && { happened: correctedHappened }
    return [{ id: row.id, recordedAt: header.recordedAt, actor: header.actor, text, reason, ...happened }]
  }
}
