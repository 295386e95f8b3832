import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { AttachmentRoom } from '../../store/attachments/room'
import { errorCode } from '../../store/error-code'
import { isDiskFull } from '../../store/storage-failure'
import { type Key, openSealed } from './age-file'
import { type BagRefusal, damaged, type ReadBag, readBag } from './read-bag'
import { SealBrokenError } from './sealed-content'
import { StagingFolder } from './staging-folder'

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

/**
 * A package that was read from end to end and verified. Its files wait in the vault's staging folder, each as the blob that it
 * will be, so that taking one is renaming it.
 */
export interface OpenPackage extends ReadBag {
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

/**
 * Reads a package from end to end: the cipher, the digest of every piece, the chain of every lane. Its files are put down
 * encrypted under keys that are kept in memory alone, so that the stick it came on can go.
 */
export async function openPackage(
  room: Pick<AttachmentRoom, 'folders' | 'files'>,
  file: string,
  options: OpenOptions
): Promise<Result<OpenPackage, PackageRefusal>> {
  const folder = join(room.folders.staging, randomBytes(16).toString('hex'))
  const discard = () => rm(folder, { recursive: true, force: true })
  try {
    const read = await readSealed(room, file, folder, options)
    if (read.ok)
      return ok({ ...read.value, lock: 'passphrase' in options.key ? 'passphrase' : 'machines', close: discard })
    await discard()
    return read
  } catch (error) {
    await discard()
    const refusal = refusalOf(error, options.signal)
    if (!refusal) throw error
    return refuse(refusal)
  }
}

async function readSealed(
  room: Pick<AttachmentRoom, 'folders' | 'files'>,
  file: string,
  folder: string,
  { key, signal, onBytes }: OpenOptions
): Promise<Result<ReadBag, PackageRefusal>> {
  const opened = await openSealed(file, key)
  if (!opened.ok) return refuse(opened.reason === 'damaged' ? damaged('header') : { kind: opened.reason })
  const { content, contentKey, close } = opened.value
  const staging = new StagingFolder(room.files, folder, { file, ...contentKey }, { signal, onBytes })
  try {
    const read = await readBag(content, staging, signal)
    await staging.end(read.ok)
    return read
  } catch (error) {
    await staging.end(false)
    throw error
  } finally {
    await close()
  }
}

function refusalOf(error: unknown, signal: AbortSignal | undefined): PackageRefusal | undefined {
  if (signal?.aborted) return { kind: 'cancelled' }
  if (error instanceof SealBrokenError) return damaged('cipher')
  const code = errorCode(error)
  if (code === undefined) return undefined
  return isDiskFull(code) ? { kind: 'disk-full' } : { kind: 'unreadable', code }
}
