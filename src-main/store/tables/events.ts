import { columnsOf, type Fixed } from './columns'

/**
 * The headers of all entries, never changed and never deleted (triggers). `header` holds the bytes the hash covers; the
 * columns beside it repeat them for queries and are compared with them by the check.
 */
export interface EventsTable {
  /** Order in which this vault's copy received the entries. */
  position: Fixed<number>
  id: Fixed<string>
  vault: Fixed<string>
  stream_kind: Fixed<string>
  stream_id: Fixed<string>
  machine: Fixed<string>
  epoch: Fixed<number>
  seq: Fixed<number>
  clock: Fixed<number>
  type: Fixed<string>
  /** Instant in UTC. */
  recorded_at: Fixed<string>
  actor: Fixed<string>
  /** Canonical JSON, UTF-8. */
  header: Fixed<Uint8Array>
  /** SHA-256, 32 bytes. */
  hash: Fixed<Uint8Array>
}

export const eventsColumns = columnsOf<EventsTable>({
  position: true,
  id: true,
  vault: true,
  stream_kind: true,
  stream_id: true,
  machine: true,
  epoch: true,
  seq: true,
  clock: true,
  type: true,
  recorded_at: true,
  actor: true,
  header: true,
  hash: true
})
