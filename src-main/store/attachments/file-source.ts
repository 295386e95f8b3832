import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { IntakeSource } from './intake'

const PIECE = 256 * 1024

/**
 * A file on the disk as a source. What cannot be read refuses at the intake.
 * @param path absolute; chosen by the user in the system's dialogue, or dropped
 */
export async function fileSource(path: string, signal?: AbortSignal): Promise<IntakeSource> {
  const total = await stat(path).then(
    (found) => found.size,
    () => undefined
  )
  return { name: basename(path), bytes: createReadStream(path, { highWaterMark: PIECE, ...(signal && { signal }) }), total }
}
