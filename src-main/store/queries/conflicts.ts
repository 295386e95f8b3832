import { type Kysely, sql } from 'kysely'
import { firmConflicts } from '../../../src-shared/domain/organisation/conflicts'
import type { Output } from '../../../src-shared/ipc/contract'
import { loadStream } from '../events/load-stream'
import { readable, readOrganisationEvent } from '../streams/read-event'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'
import { doubledReferences } from '../transfer/references'

/** What two machines changed without knowing of each other, in cases and in the settings of the firm. */
export async function readConflicts(db: Kysely<Database>, streams: Streams): Promise<Output<'transfer.conflicts'>> {
  const cases = await db
    .selectFrom('view_cases')
    .select(['id', 'reference', 'title'])
    // Word for word as the index has it, which holds these cases alone.
    .where(sql<boolean>`instr(alarms, 'versions-differ') > 0`)
    .orderBy('reference')
    .execute()
  const { id } = await streams.organisation(db)
  const events = id === undefined ? [] : readable(await loadStream(db, id), readOrganisationEvent)
  return { cases, references: await doubledReferences(db), firm: [...firmConflicts(events)] }
}
