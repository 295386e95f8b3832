import { columnsOf, type Fixed } from './columns'

/** What the entries say. A row is never changed, and deleted only once an erasure names its entry (triggers). */
export interface PayloadsTable {
  /** The entry's position. */
  position: Fixed<number>
  /** 32 random bytes. */
  salt: Fixed<Uint8Array>
  /** Canonical JSON of `{ id, payload }`, UTF-8. */
  body: Fixed<Uint8Array>
}

export const payloadsColumns = columnsOf<PayloadsTable>({ position: true, salt: true, body: true })
