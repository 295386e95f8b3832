import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isThere } from '../../store/is-there'

/** A package that lies in the folder which the machines of a firm share. */
export interface FoundPackage {
  readonly name: string
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly modified: number
}

const MOST = 200

/** The packages of a folder, the newest first; undefined where it cannot be read now: a share out of reach, a stick pulled. */
export async function packagesIn(folder: string): Promise<readonly FoundPackage[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined)
  if (!entries) return undefined
  const names = entries.flatMap((entry) =>
    entry.isFile() && entry.name.endsWith('.age') && !entry.name.startsWith('.') ? [entry.name] : []
  )
  const found = await Promise.all(names.map((name) => foundIn(folder, name)))
  return found
    .flat()
    .toSorted((a, b) => b.modified - a.modified || a.name.localeCompare(b.name))
    .slice(0, MOST)
}

/** One of them; none when it is gone. */
export async function foundIn(folder: string, name: string): Promise<readonly FoundPackage[]> {
  const known = await stat(join(folder, name)).catch(() => undefined)
  return known ? [{ name, bytes: known.size, modified: Math.round(known.mtimeMs) }] : []
}

/** What a package is remembered by without opening it. */
export const markOf = ({ name, bytes, modified }: FoundPackage): string => `${bytes} ${modified} ${name}`

/** A name in the folder that nothing has yet: `Colis.age`, `Colis 2.age`. */
export async function freeTarget(folder: string, stem: string): Promise<string> {
  for (let count = 1; ; count++) {
    const target = join(folder, count === 1 ? `${stem}.age` : `${stem} ${count}.age`)
    if (!(await isThere(target))) return target
  }
}
