import { type FileHandle, open } from 'node:fs/promises'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { ArrivingFile, ReadingRefusal } from './arrival'
import { LARGEST_WHOLE } from './limits'

/** The bytes of an arriving file, wherever they lie. */
export interface ByteSource {
  readonly size: number
  /** At most `length` bytes from `at` on; fewer at the end. */
  read(at: number, length: number): Promise<Buffer>
  close(): Promise<void>
}

export async function openBytes(file: ArrivingFile): Promise<Result<ByteSource, ReadingRefusal>> {
  if ('bytes' in file) return ok(memorySource(file.bytes))
  try {
    const handle = await open(file.path, 'r')
    try {
      const found = await handle.stat()
      if (found.isFile()) return ok(fileSource(handle, found.size))
    } catch (error) {
      await handle.close()
      throw error
    }
    await handle.close()
    return refuse('not-found')
  } catch {
    return refuse('not-found')
  }
}

function memorySource(bytes: Uint8Array): ByteSource {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    size: view.length,
    read: async (at, length) => view.subarray(at, at + length),
    close: async () => undefined
  }
}

function fileSource(handle: FileHandle, size: number): ByteSource {
  return {
    size,
    async read(at, length) {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - at)))
      let filled = 0
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, at + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return buffer.subarray(0, filled)
    },
    close: () => handle.close()
  }
}

export async function readWhole(source: ByteSource): Promise<Result<Buffer, ReadingRefusal>> {
  if (source.size > LARGEST_WHOLE) return refuse('too-large')
  return ok(await source.read(0, source.size))
}
