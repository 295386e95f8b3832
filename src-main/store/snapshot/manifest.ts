import { createHmac, timingSafeEqual } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import type { Verdict } from '../../../src-shared/domain/chain/lane-report'

const hash = z.string().regex(/^[0-9a-f]{64}$/u)

const verdicts = ['intact', 'intact-with-erasures', 'incomplete', 'altered'] as const satisfies readonly Verdict[]

/** Why a copy was made. */
export const backupReason = z.enum(['by-hand', 'migration', 'scheduled', 'quit', 'restore', 'import', 'erasure'])
export type BackupReason = z.infer<typeof backupReason>

const manifestContent = z.strictObject({
  format: z.literal(1),
  kind: z.literal('entente-backup'),
  vault: z.uuid(),
  /** Instant in UTC. */
  made_at: z.iso.datetime(),
  app_version: z.string(),
  reason: backupReason,
  schema_version: z.int().min(0),
  database: z.strictObject({ bytes: z.int().min(1), sha256: hash }),
  tip: z.strictObject({ count: z.int().min(0), clock: z.int().min(0), rolling_hash: hash }),
  /** Rows of every table. */
  counts: z.record(z.string(), z.int().min(0)),
  /** What the check of the chain said; null when an older schema kept it from being read. */
  chain: z.enum(verdicts).nullable(),
  /** Encrypted files that travel with the copy; their digests are those of the bytes on disk. */
  blobs: z.array(z.strictObject({ name: z.string().regex(/^[0-9a-f]{64}$/u), bytes: z.int().min(0), sha256: hash }))
})
export type ManifestContent = z.infer<typeof manifestContent>
export type BlobEntry = ManifestContent['blobs'][number]

const storedManifest = manifestContent.extend({ mac: hash })
export type Manifest = z.infer<typeof storedManifest>

/** @param key the derived key for backups, 32 bytes */
export function signManifest(content: ManifestContent, key: Buffer): Manifest {
  return { ...content, mac: macOf(content, key).toString('hex') }
}

/** A manifest whose shape is right; undefined when it is not one, or of a format this version does not know. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return storedManifest.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Whether the vault's own key signed this manifest, as it stands. */
export function isAuthentic(manifest: Manifest, key: Buffer): boolean {
  const { mac, ...content } = manifest
  return timingSafeEqual(Buffer.from(mac, 'hex'), macOf(content, key))
}

function macOf(content: ManifestContent, key: Buffer): Buffer {
  return createHmac('sha256', key)
    .update(canonicalize(content) ?? '')
    .digest()
}
