import { type FileHandle, lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { zipLimits } from './limits'
import type { Inside } from './read-container'
import type { Remarks } from './remarks'
import { isClutter } from './zip/entry-names'

const DEEPEST = 5

/** The plain files of a folder and those below it, by name; undefined where it cannot be read. */
export async function listFolder(root: string, remarks: Remarks): Promise<readonly Inside[] | undefined> {
  const found: Inside[] = []
  const walk = async (steps: readonly string[]): Promise<void> => {
    const entries = await readdir(join(root, ...steps), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (found.length >= zipLimits.entries) break
      const inside = [...steps, entry.name]
      const path = inside.join('/')
      if (entry.isSymbolicLink()) remarks.add('link-left-out', path)
      else if (entry.isDirectory() && inside.length < DEEPEST) await walk(inside)
      else if (entry.isFile() && !isClutter(path)) found.push(await insideOf(join(root, ...inside), path))
    }
  }
  try {
    await walk([])
    return found
  } catch {
    return undefined
  }
}

async function insideOf(file: string, path: string): Promise<Inside> {
  const { size } = await lstat(file)
  return { path, size, content: { kind: 'file', path: file }, head: (most) => headOf(file, most) }
}

async function headOf(file: string, most: number): Promise<Buffer | undefined> {
  let handle: FileHandle | undefined
  try {
    handle = await open(file, 'r')
    const { size } = await handle.stat()
    const buffer = Buffer.alloc(Math.min(most, size))
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0)
    return buffer.subarray(0, bytesRead)
  } catch {
    return undefined
  } finally {
    await handle?.close()
  }
}
