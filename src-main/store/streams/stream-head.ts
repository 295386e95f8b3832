import type { Kysely } from 'kysely'
import type { StreamId } from '../../../src-shared/lib/ids'
import { hexOf } from '../events/bytes'
import type { AppendedEvent } from '../events/stored-event'
import type { Database } from '../tables/database'

/**
 * The hash of the last entry of each lane of a stream. Two equal heads mean the same events, word for word: what was
 * rolled back has another hash than what is written in its place.
 */
export type StreamHead = ReadonlyMap<string, string>

const laneName = (machine: string, epoch: number): string => `${machine}/${epoch}`

export async function readStreamHead(db: Kysely<Database>, stream: StreamId): Promise<StreamHead> {
  const rows = await db
    .selectFrom('lanes')
    .select(['machine', 'epoch', 'head_hash'])
    .where('stream_id', '=', stream)
    .execute()
  return new Map(rows.map((row) => [laneName(row.machine, row.epoch), hexOf(row.head_hash)]))
}

/** The head once these events were appended, in their order. */
export function advanced(head: StreamHead, events: readonly Pick<AppendedEvent, 'place' | 'hash'>[]): StreamHead {
  const ends = events.map(({ place, hash }) => [laneName(place.machine, place.epoch), hexOf(hash)] as const)
  return new Map([...head, ...ends])
}

export function sameHead(one: StreamHead, other: StreamHead): boolean {
  return one.size === other.size && [...one].every(([lane, hash]) => other.get(lane) === hash)
}
