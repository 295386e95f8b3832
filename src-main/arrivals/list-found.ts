import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A plain file of a watched folder. */
export interface ListedFile {
  /** Within the folder, with the system's separators. */
  readonly path: string
  readonly size: number
  /** Whole milliseconds since 1970. */
  readonly modified: number
}

const DEEPEST = 4
/** What programs write beside files, or while they write them. */
const PASSING = /^(?:\.|~\$|~)|\.(?:tmp|temp|part|partial|crdownload|download|lnk|ini|db)$/iu

/** The plain files of a folder and of those below it; undefined where it cannot be read. Links are not followed. */
export async function listFound(root: string): Promise<readonly ListedFile[] | undefined> {
  const found: ListedFile[] = []
  try {
    await walk(root, [], found)
    return found
  } catch {
    return undefined
  }
}

async function walk(root: string, steps: readonly string[], found: ListedFile[]): Promise<void> {
  const entries = await readdir(join(root, ...steps), { withFileTypes: true })
  for (const entry of entries) {
    if (PASSING.test(entry.name)) continue
    const inside = [...steps, entry.name]
    if (entry.isDirectory() && inside.length < DEEPEST) await walk(root, inside, found)
    if (!entry.isFile()) continue
    const path = join(...inside)
    const seen = await stat(join(root, path)).catch(() => undefined)
    if (seen) found.push({ path, size: seen.size, modified: Math.trunc(seen.mtimeMs) })
  }
}
