import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { PassThrough, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { syncFile, syncFolder } from '../store/atomic-file'
import type { FileDigest } from '../store/snapshot/digest-file'
import type { Manifest } from '../store/snapshot/manifest'
import type { Container } from './container'
import { blobEntry, DATABASE, KEYS, MANIFEST } from './entry-names'

export interface PiecesOptions {
  readonly signal?: AbortSignal
  /** Told how many bytes were read so far. */
  readonly onBytes?: (bytes: number) => void
}

/** The entries a manifest announces, with their digests; the manifest and the keys stand beside them. */
function announced(manifest: Manifest): ReadonlyMap<string, FileDigest> {
  const blobs = manifest.blobs.map(({ name, bytes, sha256 }) => [blobEntry(name), { bytes, sha256 }] as const)
  return new Map([[DATABASE, manifest.database], ...blobs])
}

/** Names of what is there too much, too little or in another size than announced. */
export function strayPieces(container: Container, manifest: Manifest): readonly string[] {
  const expected = announced(manifest)
  const extra = [...container.sizes.keys()].filter((name) => name !== MANIFEST && name !== KEYS && !expected.has(name))
  const wrong = [...expected].filter(([name, { bytes }]) => container.sizes.get(name) !== bytes).map(([name]) => name)
  return [...extra, ...wrong]
}

/**
 * Reads every announced entry from end to end and compares its digest.
 * @param into a folder to write them to, on the disk when it comes back; none to only read
 * @returns the names of those that are not what they were
 */
export async function readPieces(
  container: Container,
  manifest: Manifest,
  into: string | undefined,
  options: PiecesOptions
): Promise<readonly string[]> {
  const damaged: string[] = []
  let before = 0
  for (const [name, expected] of announced(manifest)) {
    const sha256 = await readPiece(container, name, into, (bytes) => options.onBytes?.(before + bytes), options.signal)
    if (sha256 !== expected.sha256) damaged.push(name)
    before += expected.bytes
  }
  return damaged
}

async function readPiece(
  container: Container,
  name: string,
  into: string | undefined,
  onBytes: (bytes: number) => void,
  signal: AbortSignal | undefined
): Promise<string> {
  const hash = createHash('sha256')
  let bytes = 0
  const count = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length
      hash.update(chunk)
      onBytes(bytes)
      yield chunk
    }
  }
  const file = into === undefined ? undefined : join(into, name.replaceAll('/', sep))
  const sink = file === undefined ? nowhere() : await fileSink(file)
  await pipeline(await container.read(name), count, sink, ...(signal === undefined ? [] : [{ signal }]))
  if (file !== undefined) {
    await syncFile(file)
    await syncFolder(dirname(file))
  }
  return hash.digest('hex')
}

async function fileSink(file: string): Promise<Writable> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  return createWriteStream(file, { flags: 'wx', mode: 0o600 })
}

function nowhere(): Writable {
  return new PassThrough().resume()
}
