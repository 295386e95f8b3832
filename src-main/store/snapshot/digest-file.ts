import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

export interface FileDigest {
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

/**
 * Reads a file once. Never for the database of an open vault: closing it again would drop this process's locks on it.
 */
export async function digestFile(file: string, signal?: AbortSignal): Promise<FileDigest> {
  const hash = createHash('sha256')
  let bytes = 0
  const count = async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      bytes += chunk.length
      hash.update(chunk)
    }
  }
  await pipeline(createReadStream(file), count, ...(signal === undefined ? [] : [{ signal }]))
  return { bytes, sha256: hash.digest('hex') }
}
