import type { FileHandle } from 'node:fs/promises'

export type Content = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** Bytes that are written in one go. */
const BATCH = 1024 * 1024

/**
 * Writes what comes into a file, from a place on: while one part is written the next one is read.
 * @param seen is told every part, in order
 * @returns how many bytes came
 * @throws whatever the source or the disk throws; the signal's reason once it fires
 */
export async function pour(
  content: Content,
  { handle, from }: { readonly handle: FileHandle; readonly from: number },
  seen: (part: Uint8Array) => void,
  signal: AbortSignal
): Promise<number> {
  let written = from
  let waiting: Uint8Array[] = []
  let held = 0
  let writing: Promise<void> = Promise.resolve()
  const write = async (): Promise<void> => {
    await writing
    signal.throwIfAborted()
    const [parts, at] = [waiting, written]
    written += held
    waiting = []
    held = 0
    writing = writeAll(handle, parts, at)
    // It is waited for with the next part; until then nobody else may take its failure for unheard.
    writing.catch(() => undefined)
  }
  try {
    for await (const part of content) {
      seen(part)
      waiting.push(part)
      held += part.length
      if (held >= BATCH) await write()
    }
    await write()
  } finally {
    await writing
  }
  return written - from
}

/** A disk may take less than it was given. */
async function writeAll(handle: FileHandle, parts: readonly Uint8Array[], from: number): Promise<void> {
  let left = [...parts]
  let at = from
  while (left.length > 0) {
    const { bytesWritten } = await handle.writev(left, at)
    at += bytesWritten
    left = behind(left, bytesWritten)
  }
}

function behind(parts: readonly Uint8Array[], count: number): Uint8Array[] {
  let skipped = count
  const left: Uint8Array[] = []
  for (const part of parts) {
    const rest = part.subarray(Math.min(skipped, part.length))
    skipped -= part.length - rest.length
    if (rest.length > 0) left.push(rest)
  }
  return left
}
