import { columnsOf, type Fixed } from './columns'

/** One encrypted file of the folder `blobs`: one row for one content, however often it is attached. */
export interface BlobsTable {
  /** Name on disk: HMAC-SHA256 of the content's digest, hexadecimal, so that a thief cannot recognise a known file. */
  name: Fixed<string>
  /** SHA-256 of the content, 32 bytes. */
  sha256: Fixed<Uint8Array>
  /** Bytes of the content. */
  size: Fixed<number>
  /** 32 random bytes. Never changes: copies in backups were made with it. Without this row none can be read. */
  key: Fixed<Uint8Array>
  /** Instant in UTC of the last intake of this content. */
  taken_at: string
  /** Day on which the file was set aside because nothing refers to it; null while it lies in `blobs`. */
  aside_on: string | null
}

export const blobsColumns = columnsOf<BlobsTable>({
  name: true,
  sha256: true,
  size: true,
  key: true,
  taken_at: true,
  aside_on: true
})
