import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'

// A blob: 16 bytes of header, then the content in chunks of 64 KiB, each AES-256-GCM with its tag behind it. The nonce is
// the chunk's number and whether it is the last one, so that chunks cannot be exchanged, dropped or cut off; the header
// is authenticated with every chunk. Numbers may repeat between files because every file has a random key of its own.
const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const NUMBER_AT = 7
const LAST_AT = 11
export const TAG_BYTES = 16
export const CHUNK_BYTES = 64 * 1024
export const KEY_BYTES = 32

/** The first bytes of every blob: a mark, the version of the format, the size of a chunk. */
export const BLOB_HEADER: Buffer = blobHeader()

function blobHeader(): Buffer {
  const header = Buffer.alloc(16)
  header.write('ENTENTE', 'latin1')
  header.writeUInt8(1, 7)
  header.writeUInt32BE(CHUNK_BYTES, 8)
  return header
}

/** The content was changed, cut or exchanged. */
export class BlobAlteredError extends Error {
  override readonly name = 'BlobAlteredError'
}

function nonce(index: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(NONCE_BYTES)
  bytes.writeUInt32BE(index, NUMBER_AT)
  bytes.writeUInt8(last ? 1 : 0, LAST_AT)
  return bytes
}

/** @param index from 0 */
export function sealChunk(key: Uint8Array, index: number, last: boolean, plain: Uint8Array): readonly Buffer[] {
  const cipher = createCipheriv(CIPHER, key, nonce(index, last), { authTagLength: TAG_BYTES })
  cipher.setAAD(BLOB_HEADER)
  return [cipher.update(plain), cipher.final(), cipher.getAuthTag()]
}

/**
 * @param sealed ciphertext and tag
 * @throws BlobAlteredError
 */
export function openChunk(key: Uint8Array, index: number, last: boolean, sealed: Uint8Array): Buffer {
  const end = sealed.length - TAG_BYTES
  if (end < 1) throw new BlobAlteredError('A chunk is cut')
  const decipher = createDecipheriv(CIPHER, key, nonce(index, last), { authTagLength: TAG_BYTES })
  decipher.setAAD(BLOB_HEADER)
  decipher.setAuthTag(sealed.subarray(end))
  const plain = decipher.update(sealed.subarray(0, end))
  try {
    decipher.final()
  } catch {
    throw new BlobAlteredError('A chunk does not authenticate')
  }
  return plain
}

/** @param size bytes of content, at least 1 */
export function chunkCount(size: number): number {
  return Math.ceil(size / CHUNK_BYTES)
}

/** Bytes on disk of a content of that many bytes. */
export function blobBytes(size: number): number {
  return BLOB_HEADER.length + size + chunkCount(size) * TAG_BYTES
}

/** Where a chunk begins on disk. */
export function chunkOffset(index: number): number {
  return BLOB_HEADER.length + index * (CHUNK_BYTES + TAG_BYTES)
}

/**
 * The name of a content on disk, hexadecimal.
 * @param nameKey derived from the vault's data key for names
 * @param sha256 of the content, 32 bytes
 */
export function blobName(nameKey: Uint8Array, sha256: Uint8Array): string {
  return createHmac('sha256', nameKey).update('entente/blob/1\0').update(sha256).digest('hex')
}
