import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { errorCode } from '../store/error-code'
import { type KeyFile, parseKeys } from '../store/keys/key-file'
import { type Manifest, parseManifest } from '../store/snapshot/manifest'
import { type Container, openContainer, startsAsPacked } from './container'
import { KEYS, MANIFEST } from './entry-names'
import { type PiecesOptions, readPieces, strayPieces } from './pieces'
import type { VerifyRefusal } from './refusals'

export interface VerifiedPieces {
  readonly manifest: Manifest
  readonly keys: KeyFile
}

/**
 * Reads a backup file from end to end and compares every piece with its list. Needs no key, so it cannot show that the
 * list itself is the vault's own: restoring does.
 */
export async function verifyPieces(
  file: string,
  options: PiecesOptions = {}
): Promise<Result<VerifiedPieces, VerifyRefusal>> {
  return withBackupFile(file, options.signal, async (container, pieces) => {
    const damaged = await readPieces(container, pieces.manifest, undefined, options)
    return damaged.length === 0 ? ok(pieces) : refuse({ kind: 'damaged', problems: damaged })
  })
}

/** Opens a backup file, reads its list and its keys, and closes it again after the work. */
export async function withBackupFile<T, R>(
  file: string,
  signal: AbortSignal | undefined,
  work: (container: Container, pieces: VerifiedPieces) => Promise<Result<T, R>>
): Promise<Result<T, R | VerifyRefusal>> {
  let container: Container | undefined
  try {
    container = await openContainer(file)
    if (container === undefined) {
      const cutShort = await startsAsPacked(file, MANIFEST)
      return refuse(cutShort ? { kind: 'damaged', problems: ['end-of-file'] } : { kind: 'not-a-backup' })
    }
    const pieces = await readLists(container)
    return pieces.ok ? await work(container, pieces.value) : pieces
  } catch (error) {
    if (signal?.aborted === true) return refuse({ kind: 'cancelled' })
    const code = errorCode(error)
    if (container === undefined && code !== undefined) return refuse({ kind: 'unreadable', code })
    throw error
  } finally {
    container?.close()
  }
}

async function readLists(container: Container): Promise<Result<VerifiedPieces, VerifyRefusal>> {
  if (!container.sizes.has(MANIFEST) || !container.sizes.has(KEYS)) return refuse({ kind: 'not-a-backup' })
  const manifest = parseManifest((await container.readSmall(MANIFEST))?.toString('utf8') ?? '')
  if (manifest === undefined) return refuse({ kind: 'damaged', problems: [MANIFEST] })
  const keys = parseKeys((await container.readSmall(KEYS))?.toString('utf8') ?? '')
  if (keys === undefined || keys.vault !== manifest.vault) return refuse({ kind: 'damaged', problems: [KEYS] })
  const stray = strayPieces(container, manifest)
  return stray.length === 0 ? ok({ manifest, keys }) : refuse({ kind: 'damaged', problems: stray })
}
