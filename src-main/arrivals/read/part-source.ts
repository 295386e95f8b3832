import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { ArrivingFile, Part, ReadingRefusal } from './arrival'
import { Remarks } from './remarks'
import { openZip } from './zip/open-zip'

/** The bytes of a part, in pieces, as the intake of attachments takes them. */
export interface PartSource {
  readonly name: string
  /** Read once; ends with an error where an archive is damaged there. */
  readonly bytes: AsyncIterable<Uint8Array>
  readonly total: number
}

/**
 * Fetches a part that `readArrival` named.
 * @param file the file or folder that was read; it must not have changed since
 */
export async function partSource(file: ArrivingFile, part: Part): Promise<Result<PartSource, ReadingRefusal>> {
  const { name, size: total, content } = part
  switch (content.kind) {
    case 'bytes':
      return ok({ name, total, bytes: once(content.bytes) })
    case 'file':
      if (!(await isThere(content.path, total))) return refuse('not-found')
      return ok({ name, total, bytes: createReadStream(content.path) })
    case 'entry':
      return await entrySource(file, part, content.index)
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function isThere(path: string, size: number): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile() && found.size === size,
    () => false
  )
}

async function entrySource(file: ArrivingFile, part: Part, index: number): Promise<Result<PartSource, ReadingRefusal>> {
  const opened = await openZip(file, new Remarks())
  if (!opened.ok) return opened
  const zip = opened.value
  const entry = zip.entries.find((found) => found.index === index)
  if (!entry || entry.size !== part.size || entry.isEncrypted) {
    zip.close()
    return refuse(entry?.isEncrypted ? 'encrypted' : 'not-found')
  }
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      if (entry) yield* await zip.stream(entry)
    } finally {
      zip.close()
    }
  }
  return ok({ name: part.name, total: part.size, bytes: pieces() })
}
