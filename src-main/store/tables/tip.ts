import type { Fixed } from './columns'
import { columnsOf } from './columns'

/** One row: how far this vault has been written, over all streams. Compared at opening with the file `tip`. */
export interface TipTable {
  id: Fixed<1>
  /** Number of events ever written. */
  count: number
  /** Highest logical clock seen. */
  clock: number
  /** SHA-256 over the previous value and the hash of the last event, 32 bytes. */
  rolling_hash: Uint8Array
}

export const tipColumns = columnsOf<TipTable>({ id: true, count: true, clock: true, rolling_hash: true })
