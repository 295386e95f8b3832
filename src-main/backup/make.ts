import { lstat, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { renameDurably } from '../store/atomic-file'
import { errorCode } from '../store/error-code'
import { isThere } from '../store/is-there'
import { copyRefusal } from '../store/snapshot/copy-failure'
import { digestFile } from '../store/snapshot/digest-file'
import type { BackupReason, BlobEntry, Manifest } from '../store/snapshot/manifest'
import { snapshotFolder } from '../store/snapshot/snapshot-folder'
import { type SnapshotSource, takeSnapshot } from '../store/snapshot/take-snapshot'
import { type PackEntry, pack } from './container'
import { blobEntry, blobFile, DATABASE, KEYS, MANIFEST } from './entry-names'
import type { BackupRefusal, VerifyRefusal } from './refusals'
import { verifyPieces } from './verify'

export interface BackupOptions {
  /** Absolute path of the file to write; must not exist. */
  readonly to: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly reason?: BackupReason
  readonly signal?: AbortSignal
  /** Bytes done, of how many; reading back counts too. */
  readonly onProgress?: (done: number, total: number) => void
}

export interface Backup {
  readonly file: string
  readonly bytes: number
  readonly manifest: Manifest
  /** Attachments the database names and the disk no longer has: they are missing here too. */
  readonly missing: readonly string[]
}

/**
 * Writes a whole vault into one file: a copy of the database that was opened and checked, the key slots, every encrypted
 * attachment, and a signed list of their digests. The file is read back from end to end before it gets its name.
 * @param source of an open vault: `vault.snapshotSource()`
 */
export async function makeBackup(
  source: SnapshotSource,
  options: BackupOptions
): Promise<Result<Backup, BackupRefusal>> {
  const work = `${options.to}.partial`
  try {
    if (await isThere(options.to)) return refuse({ kind: 'exists' })
    await rm(work, { recursive: true, force: true })
    // Its folder is not made: a disk that is not plugged in must not become a folder of the system's disk.
    await mkdir(work, { mode: 0o700 })
    return await makeIn(work, source, options)
  } catch (error) {
    const refusal = copyRefusal(error, options.signal)
    if (refusal === undefined) throw error
    return refuse(refusal)
  } finally {
    await rm(work, { recursive: true, force: true }).catch(() => undefined)
  }
}

async function makeIn(
  work: string,
  source: SnapshotSource,
  options: BackupOptions
): Promise<Result<Backup, BackupRefusal>> {
  const { signal } = options
  const files = snapshotFolder(join(work, 'copy'))
  const missing: string[] = []
  const taken = await takeSnapshot(source, {
    to: files.root,
    at: new Date(options.now).toISOString(),
    reason: options.reason ?? 'by-hand',
    blobs: (names) => digestBlobs(source.folder.blobs, names, missing, signal),
    ...(signal === undefined ? {} : { signal })
  })
  if (!taken.ok) return taken
  const manifest = taken.value
  const packed = join(work, 'backup')
  const entries = [
    { name: MANIFEST, path: files.manifest },
    { name: KEYS, path: files.keys },
    { name: DATABASE, path: files.database },
    ...manifest.blobs.map(
      ({ name }): PackEntry => ({ name: blobEntry(name), path: blobFile(source.folder.blobs, name) })
    )
  ]
  // Once to write, once to read back.
  const total = 2 * totalBytes(manifest)
  const report = (offset: number) => (bytes: number) => options.onProgress?.(Math.min(offset + bytes, total), total)
  const optional = signal === undefined ? {} : { signal }
  await pack(packed, entries, { date: new Date(options.now), onBytes: report(0), ...optional })
  const verified = await verifyPieces(packed, { onBytes: report(total / 2), ...optional })
  if (!verified.ok) return refuse(asBackupRefusal(verified.reason))
  const { size } = await lstat(packed)
  await renameDurably(packed, options.to)
  return ok({ file: options.to, bytes: size, manifest, missing })
}

async function digestBlobs(
  folder: string,
  names: readonly string[],
  missing: string[],
  signal: AbortSignal | undefined
): Promise<readonly BlobEntry[]> {
  const entries: BlobEntry[] = []
  for (const name of names) {
    try {
      entries.push({ name, ...(await digestFile(blobFile(folder, name), signal)) })
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error
      missing.push(name)
    }
  }
  return entries
}

function totalBytes(manifest: Manifest): number {
  return manifest.blobs.reduce((sum, { bytes }) => sum + bytes, manifest.database.bytes)
}

// What was just written does not read back: the disk is failing.
function asBackupRefusal(refusal: VerifyRefusal): BackupRefusal {
  switch (refusal.kind) {
    case 'unreadable':
      return { kind: 'unwritable', code: refusal.code }
    case 'not-a-backup':
      return { kind: 'damaged', problems: ['unreadable'] }
    case 'damaged':
    case 'cancelled':
      return refusal
  }
}
