import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { renameDurably } from '../../store/atomic-file'
import { errorCode } from '../../store/error-code'

export type WriteFileRefusal = 'disk-full' | 'not-writable' | 'cancelled'
const FULL = new Set(['ENOSPC', 'EDQUOT'])

/** Writes a file beside its place first, so that a file that was there is replaced whole or not at all. */
export async function writeWhole(
  target: string,
  parts: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  signal?: AbortSignal
): Promise<Result<undefined, WriteFileRefusal>> {
  const beside = `${target}.${randomUUID().slice(0, 8)}`
  try {
    const file = await open(beside, 'wx', 0o600)
    try {
      for await (const part of parts) {
        if (signal?.aborted) return refuse('cancelled')
        await file.write(typeof part === 'string' ? Buffer.from(part) : part)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await renameDurably(beside, target)
    return ok(undefined)
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return refuse(FULL.has(code) ? 'disk-full' : 'not-writable')
  } finally {
    // Where nothing could be written there may be nothing to remove either, and no way to it.
    await rm(beside, { force: true }).catch(() => undefined)
  }
}
