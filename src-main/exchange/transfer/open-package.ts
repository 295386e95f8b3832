import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZipFile } from 'yauzl'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { KEY_BYTES } from '../../store/attachments/blob-format'
import type { BlobFile } from '../../store/attachments/blob-reader'
import { BlobWriter } from '../../store/attachments/blob-writer'
import type { AttachmentRoom } from '../../store/attachments/room'
import { errorCode } from '../../store/error-code'
import { isDiskFull } from '../../store/storage-failure'
import { type Key, openSealed, SealBrokenError } from './age-file'
import { type BagRefusal, damaged, type ReadBag, readBag } from './read-bag'

/** Why a package is not read. Nothing of it is kept. */
export type PackageRefusal =
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'not-a-package' }
  | { readonly kind: 'wrong-passphrase' }
  /** Locked for other machines of the firm. */
  | { readonly kind: 'not-for-this-machine' }
  | BagRefusal
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'cancelled' }

/** A package that was read from end to end and verified. It waits, encrypted, in the vault's staging folder. */
export interface OpenPackage extends Omit<ReadBag, 'zip'> {
  /** For machines: nobody vouched for it by a passphrase, so its signature has to. */
  readonly lock: 'passphrase' | 'machines'
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  readonly key: Key
  readonly signal?: AbortSignal | undefined
  /** Told how many bytes were read so far. */
  readonly onBytes?: (bytes: number) => void
}

const MOST_BYTES = 20 * 1024 ** 3

/**
 * Reads a package from end to end: the cipher, the digest of every piece, the chain of every lane. What is read is put
 * down encrypted under a key that is kept in memory alone, so that the stick it came on can go.
 */
export async function openPackage(
  room: Pick<AttachmentRoom, 'folders' | 'files'>,
  file: string,
  options: OpenOptions
): Promise<Result<OpenPackage, PackageRefusal>> {
  const staged = join(room.folders.staging, randomBytes(16).toString('hex'))
  const discard = () => rm(staged, { force: true })
  try {
    const opened = await openSealed(file, options.key)
    if (!opened.ok) return refuse(opened.reason === 'damaged' ? damaged('header') : { kind: opened.reason })
    const blob = await stage(room, staged, opened.value, options)
    if (!blob) return await refusing(discard, { kind: 'too-large' })
    const read = await readBag(blob, options.signal)
    return read.ok
      ? ok({
          ...read.value,
          lock: 'passphrase' in options.key ? 'passphrase' : 'machines',
          close: async () => closed(read.value.zip, discard)
        })
      : await refusing(discard, read.reason)
  } catch (error) {
    await discard()
    const refusal = refusalOf(error, options.signal)
    if (!refusal) throw error
    return refuse(refusal)
  }
}

async function refusing(discard: () => Promise<void>, reason: PackageRefusal): Promise<Result<never, PackageRefusal>> {
  await discard()
  return refuse(reason)
}

async function closed(zip: ZipFile, discard: () => Promise<void>): Promise<void> {
  zip.close()
  await discard()
}

function refusalOf(error: unknown, signal: AbortSignal | undefined): PackageRefusal | undefined {
  if (signal?.aborted) return { kind: 'cancelled' }
  if (error instanceof SealBrokenError) return damaged('cipher')
  const code = errorCode(error)
  if (code === undefined) return undefined
  return isDiskFull(code) ? { kind: 'disk-full' } : { kind: 'unreadable', code }
}

/** @returns undefined when it is more than a package may be */
async function stage(
  room: Pick<AttachmentRoom, 'folders' | 'files'>,
  staged: string,
  plain: AsyncIterable<Uint8Array>,
  { signal, onBytes }: OpenOptions
): Promise<BlobFile | undefined> {
  await room.files.makeFolder(room.folders.staging)
  const key = randomBytes(KEY_BYTES)
  const file = await room.files.create(staged)
  try {
    const writer = new BlobWriter(file, key)
    for await (const piece of plain) {
      signal?.throwIfAborted()
      if (writer.size + piece.length > MOST_BYTES) return undefined
      await writer.write(piece)
      onBytes?.(writer.size)
    }
    const { size } = await writer.finish()
    return { path: staged, key, size }
  } finally {
    await file.close()
  }
}
