import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Result } from '../../../src-shared/lib/result'
import { ok, refuse } from '../../../src-shared/lib/result'
import { renameDurably, replaceFile, syncFile, syncFolder } from '../atomic-file'
import { readKeys, writeKeyCopy } from '../keys/key-file'
import type { VaultKeys } from '../keys/vault-keys'
import type { VaultFolder } from '../vault/layout'
import type { Survey } from '../workers/jobs'
import { runJob } from '../workers/run-job'
import type { CopyRefusal } from './copy-failure'
import { copyRefusal } from './copy-failure'
import type { FileDigest } from './digest-file'
import { digestFile } from './digest-file'
import type { BackupReason, BlobEntry, Manifest, ManifestContent } from './manifest'
import { signManifest } from './manifest'
import { snapshotFolder } from './snapshot-folder'
import { problemsOf } from './survey-problems'

export interface SnapshotSource {
  readonly folder: VaultFolder
  readonly vaultId: string
  readonly keys: VaultKeys
  readonly appVersion: string
}

export interface SnapshotRequest {
  /** The folder to make; must not exist. It appears under this name only once it was verified. */
  readonly to: string
  /** Instant in UTC. */
  readonly at: string
  readonly reason: BackupReason
  /** Lists the encrypted files that will travel with it, given their names. None for a copy inside the vault. */
  readonly blobs?: (names: readonly string[]) => Promise<readonly BlobEntry[]>
  readonly signal?: AbortSignal
}

/**
 * Copies the database and the key slots of a vault, open or not, opens the copy with the key, checks it and its chain,
 * and signs what was found.
 */
export async function takeSnapshot(
  source: SnapshotSource,
  request: SnapshotRequest
): Promise<Result<Manifest, CopyRefusal>> {
  const partial = `${request.to}.partial`
  try {
    await rm(partial, { recursive: true, force: true })
    await mkdir(partial, { recursive: true, mode: 0o700 })
    const made = await fill(partial, source, request)
    if (made.ok) await renameDurably(partial, request.to)
    return made
  } catch (error) {
    const refusal = copyRefusal(error, request.signal)
    if (refusal === undefined) throw error
    return refuse(refusal)
  } finally {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined)
  }
}

async function fill(
  partial: string,
  source: SnapshotSource,
  request: SnapshotRequest
): Promise<Result<Manifest, CopyRefusal>> {
  const { vaultId } = source
  const into = snapshotFolder(partial)
  const key = source.keys.get('database')
  await runJob('copy', { access: { file: source.folder.database, vaultId, key }, to: into.database }, request.signal)
  await syncFile(into.database)
  const survey = await runJob(
    'survey',
    { access: { file: into.database, vaultId, key }, depth: 'quick' },
    request.signal
  )
  const problems = problemsOf(survey, vaultId)
  if (problems.length > 0) return refuse({ kind: 'damaged', problems })
  await copyKeys(source.folder, into.keys)
  const database = await digestFile(into.database, request.signal)
  const blobs = (await request.blobs?.(survey.blobs)) ?? []
  const manifest = signManifest(contentOf(source, request, survey, database, blobs), source.keys.get('backup'))
  await replaceFile(into.manifest, `${JSON.stringify(manifest, undefined, 2)}\n`)
  await syncFolder(partial)
  await syncFolder(dirname(partial))
  return ok(manifest)
}

async function copyKeys(folder: VaultFolder, to: string): Promise<void> {
  const found = await readKeys(folder.keys, folder.keysCopy, [])
  if (found === undefined) throw new Error('The key file of an open vault is damaged')
  await writeKeyCopy(to, found.keys)
}

function contentOf(
  source: SnapshotSource,
  request: SnapshotRequest,
  survey: Survey,
  database: FileDigest,
  blobs: readonly BlobEntry[]
): ManifestContent {
  return {
    format: 1,
    kind: 'entente-backup',
    vault: source.vaultId,
    made_at: request.at,
    app_version: source.appVersion,
    reason: request.reason,
    schema_version: survey.schemaVersion,
    database: { bytes: database.bytes, sha256: database.sha256 },
    tip: {
      count: survey.tip.count,
      clock: survey.tip.clock,
      rolling_hash: Buffer.from(survey.tip.rollingHash).toString('hex')
    },
    counts: { ...survey.counts },
    chain: survey.chain?.verdict ?? null,
    blobs: [...blobs]
  }
}

/** A folder name for a copy made at an instant: `2026-03-03T08-15-00-000Z-migration`. */
export function snapshotName(at: string, reason: BackupReason): string {
  return `${at.replaceAll(/[:.]/gu, '-')}-${reason}`
}

/** Where a copy for one reason goes inside the vault's own folder. */
export function innerSnapshot(folder: VaultFolder, at: string, reason: BackupReason): string {
  return join(folder.backups, snapshotName(at, reason))
}
