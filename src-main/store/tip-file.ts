import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { replaceFile } from './atomic-file'
import { errorCode } from './error-code'
import type { Tip } from './tip'

const storedTip = z.strictObject({
  format: z.literal(1),
  vault: z.uuid(),
  count: z.int().min(0),
  clock: z.int().min(0),
  rolling_hash: z.string().regex(/^[0-9a-f]{64}$/u),
  mac: z.string()
})

export interface TipFileAccess {
  readonly file: string
  readonly vaultId: string
  /** 32 bytes, derived from the data key. */
  readonly key: Buffer
}

export type FoundTip =
  | { readonly kind: 'tip'; readonly tip: Tip }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }

/**
 * What is known, outside the database, to have been written. Only something outside can notice that a write-ahead log
 * was lost: the database itself still looks whole.
 */
export async function readTipFile(access: TipFileAccess): Promise<FoundTip> {
  let text: string
  try {
    text = await readFile(access.file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'missing' }
    throw error
  }
  const tip = parseTip(text, access)
  return tip === undefined ? { kind: 'damaged' } : { kind: 'tip', tip }
}

export async function writeTipFile(access: TipFileAccess, tip: Tip): Promise<void> {
  const content = contentOf(access.vaultId, tip)
  await replaceFile(access.file, JSON.stringify({ ...content, mac: macOf(access.key, content).toString('hex') }))
}

function parseTip(text: string, access: TipFileAccess): Tip | undefined {
  try {
    const { mac, ...content } = storedTip.parse(JSON.parse(text))
    const found = Buffer.from(mac, 'hex')
    const expected = macOf(access.key, content)
    if (content.vault !== access.vaultId || found.length !== expected.length) return undefined
    if (!timingSafeEqual(found, expected)) return undefined
    return { count: content.count, clock: content.clock, rollingHash: Buffer.from(content.rolling_hash, 'hex') }
  } catch {
    return undefined
  }
}

function contentOf(vault: string, tip: Tip) {
  return {
    format: 1,
    vault,
    count: tip.count,
    clock: tip.clock,
    rolling_hash: Buffer.from(tip.rollingHash).toString('hex')
  } as const
}

function macOf(key: Buffer, content: object): Buffer {
  return createHmac('sha256', key)
    .update(canonicalize(content) ?? '')
    .digest()
}

/**
 * Compares what is known with what the database holds. Ahead is normal (the file follows within a second); behind, or
 * the same count with another history, means that something was lost or exchanged.
 */
export function compareTips(known: Tip, found: Tip): 'same' | 'ahead' | 'behind' {
  if (found.count > known.count) return 'ahead'
  if (found.count < known.count) return 'behind'
  return Buffer.compare(Buffer.from(known.rollingHash), Buffer.from(found.rollingHash)) === 0 ? 'same' : 'behind'
}
