import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const
export type Encoding = (typeof encodings)[number]

const HEAD = 64 * 1024
const CHUNK = 1024 * 1024

/** Accented letters of French by their bytes on Windows and on an old Macintosh. */
const WINDOWS_LETTERS = new Set([0xe9, 0xe8, 0xe0, 0xea, 0xe7, 0xf4, 0xee, 0xf9, 0xc9])
const MACINTOSH_LETTERS = new Set([0x8e, 0x8f, 0x88, 0x90, 0x8d, 0x99, 0x94, 0x9d, 0x83])

/** The encoding of a text file: its mark, else UTF-8 if all of it is that, else what Windows or an old Macintosh writes. */
export async function encodingOf(path: string): Promise<Encoding | 'binary'> {
  const head = await headOf(path)
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const wide = withoutMark(head)
  if (wide) return wide
  if (head.includes(0)) return 'binary'
  if (await isUtf8(path)) return 'utf-8'
  return count(head, MACINTOSH_LETTERS) > count(head, WINDOWS_LETTERS) ? 'macintosh' : 'windows-1252'
}

export async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Sixteen-bit text without its mark: every other byte of Western text is 0. */
function withoutMark(head: Buffer): Encoding | undefined {
  const half = Math.floor(head.length / 2)
  if (half < 4) return undefined
  let [even, odd] = [0, 0]
  for (let at = 0; at < half * 2; at += 2) {
    if (head[at] === 0) even += 1
    if (head[at + 1] === 0) odd += 1
  }
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : undefined
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const stream = createReadStream(path, { highWaterMark: CHUNK })
  try {
    for await (const chunk of stream) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  } finally {
    stream.destroy()
  }
}

function count(head: Buffer, letters: ReadonlySet<number>): number {
  return head.reduce((sum, byte) => sum + (letters.has(byte) ? 1 : 0), 0)
}
