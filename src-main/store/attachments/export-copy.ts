import { createHash, randomBytes } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { renameDurably } from '../atomic-file'
import { errorCode } from '../error-code'
import { withoutLocation } from '../images/without-location'
import { BlobAlteredError } from './blob-format'
import { readBlob } from './blob-reader'
import { type FoundAttachment, findAttachment } from './find-attachment'
import { readWhole } from './open-attachment'
import type { ExportRefusal, Progress } from './refusals'
import type { AttachmentRoom } from './room'

/** Pictures above it keep what they hold: blanking needs the whole file in memory. */
const LARGEST_BLANKED = 256 * 1024 * 1024

export interface ExportOptions {
  /** Leaves the place where a picture was taken in the copy. By default it is blanked. */
  readonly keepLocation?: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: Progress
}

export interface ExportedCopy {
  /** Bytes. */
  readonly size: number
  /** The copy differs from the original: the place in it was blanked. */
  readonly locationRemoved: boolean
}

/**
 * Writes a decrypted copy, checked against the digest, to a place outside the vault. What stood there is replaced only
 * by a whole copy.
 * @param target absolute path chosen by the user; `exportName` proposes the name
 */
export async function exportCopy(
  room: Pick<AttachmentRoom, 'folders' | 'read'>,
  id: AttachmentId,
  target: string,
  options: ExportOptions = {}
): Promise<Result<ExportedCopy, ExportRefusal>> {
  const found = await findAttachment(room.read, room.folders, id)
  if (!found) return refuse('unknown')
  const temporary = join(dirname(target), `${basename(target).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const copy = options.keepLocation ? undefined : await blankedCopy(found)
    if (copy && !copy.ok) return copy
    const content = copy?.value ? onePiece(copy.value) : checked(found)
    await writeFile(temporary, content, found.blob.size, options)
    await renameDurably(temporary, target)
    return ok({ size: found.blob.size, locationRemoved: copy?.value !== undefined })
  } catch (error) {
    return refuse(refusalOf(error, found))
  } finally {
    await rm(temporary, { force: true })
  }
}

/** The picture without its place, or undefined when there is none in it. */
async function blankedCopy(found: FoundAttachment): Promise<Result<Buffer | undefined, 'missing' | 'altered'>> {
  if (!found.mediaType.startsWith('image/') || found.blob.size > LARGEST_BLANKED) return ok(undefined)
  const original = await readWhole(found)
  return original.ok ? ok(withoutLocation(original.value, found.mediaType)) : original
}

async function* onePiece(content: Buffer): AsyncGenerator<Buffer> {
  yield content
}

async function* checked(found: FoundAttachment): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const part of readBlob(found.blob)) {
    hash.update(part)
    yield part
  }
  if (hash.digest('hex') !== found.sha256) throw new BlobAlteredError('The content has another digest')
}

class CancelledError extends Error {}

async function writeFile(
  path: string,
  content: AsyncIterable<Buffer>,
  total: number,
  { signal, onProgress }: ExportOptions
): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    let done = 0
    for await (const part of content) {
      if (signal?.aborted) throw new CancelledError()
      await handle.writeFile(part)
      done += part.length
      onProgress?.(done, total)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const unwritable = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EISDIR',
  'EBUSY',
  'ENAMETOOLONG',
  'EINVAL',
  'EIO',
  'ENODEV'
])

/** @throws what is a bug */
function refusalOf(error: unknown, found: FoundAttachment): ExportRefusal {
  if (error instanceof CancelledError) return 'cancelled'
  if (error instanceof BlobAlteredError) return 'altered'
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
  if (code === 'ENOENT') return pathOf(error) === found.blob.path ? 'missing' : 'unwritable'
  if (code !== undefined && unwritable.has(code)) return 'unwritable'
  throw error
}

function pathOf(error: unknown): unknown {
  return error instanceof Error && 'path' in error ? error.path : undefined
}
