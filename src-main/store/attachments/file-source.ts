import { type FileHandle, open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { IntakeSource } from './intake'

const PIECE = 256 * 1024

/**
 * A file on the disk as a source, opened when the intake begins. What cannot be read, a folder or a device, refuses
 * there.
 * @param path absolute; chosen by the user in the system's dialogue, or dropped
 */
export async function fileSource(path: string): Promise<IntakeSource> {
  const total = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined
  )
  return { name: basename(path), bytes: readInPieces(path), total }
}

async function* readInPieces(path: string): AsyncGenerator<Uint8Array> {
  if (!(await stat(path)).isFile()) throw new Error('Not a plain file')
  const handle = await open(path, 'r')
  try {
    yield* piecesOf(handle)
  } finally {
    await handle.close()
  }
}

async function* piecesOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  // The intake copies what it keeps, so one buffer serves for the whole file.
  const buffer = Buffer.alloc(PIECE)
  while (true) {
    const { bytesRead } = await handle.read(buffer, 0, PIECE, null)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}
