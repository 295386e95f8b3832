import { columnsOf, type Fixed } from './columns'

/** One machine's entries in one stream and epoch, with the last of them. */
export interface LanesTable {
  stream_id: Fixed<string>
  machine: Fixed<string>
  epoch: Fixed<number>
  stream_kind: Fixed<string>
  vault: Fixed<string>
  /** Ed25519, raw, 32 bytes. */
  public_key: Fixed<Uint8Array>
  head_seq: number
  /** SHA-256, 32 bytes. */
  head_hash: Uint8Array
}

export const lanesColumns = columnsOf<LanesTable>({
  stream_id: true,
  machine: true,
  epoch: true,
  stream_kind: true,
  vault: true,
  public_key: true,
  head_seq: true,
  head_hash: true
})
