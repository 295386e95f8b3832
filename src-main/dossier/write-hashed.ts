import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/**
 * Writes a new file and tells the SHA-256 of what went into it: a package need not be read again for its list.
 * @throws whatever the source or the disk throws; the signal's reason once it fires
 */
export async function writeHashed(
  path: string,
  content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  signal: AbortSignal
): Promise<string> {
  const hash = createHash('sha256')
  const hashed = async function* () {
    for await (const part of content) {
      hash.update(part)
      yield part
    }
  }
  await pipeline(hashed, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal })
  return hash.digest('hex')
}
