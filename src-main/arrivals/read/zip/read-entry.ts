import { HEAD_BYTES } from '../limits'
import type { Zip, ZipEntry } from './open-zip'

/**
 * The first bytes of an entry, or all of it.
 * @param most bytes; what stands behind them is not unpacked
 * @returns undefined where they are damaged or encrypted
 */
export async function readEntry(zip: Zip, entry: ZipEntry, most: number): Promise<Buffer | undefined> {
  if (entry.isEncrypted) return undefined
  const pieces: Buffer[] = []
  let read = 0
  try {
    const stream = await zip.stream(entry)
    for await (const piece of stream) {
      const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(piece)
      pieces.push(bytes)
      read += bytes.length
      if (read >= most) break
    }
  } catch {
    return undefined
  }
  return Buffer.concat(pieces).subarray(0, most)
}

/** Enough of an entry to tell what it is. */
export const TYPE_HEAD = HEAD_BYTES / 16
