import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The `resources` folder, found upwards from this file: in the sources, in what is built from them, in the package. */
function findResources(from: string): string {
  const here = join(from, 'resources')
  if (existsSync(join(here, 'fonts'))) return here
  const above = dirname(from)
  if (above === from) throw new Error('The folder resources is missing from the installation')
  return findResources(above)
}

let found: string | undefined

/** @param name a folder under `resources`: `fonts`, `samples` */
export function resourceFolder(name: string): string {
  found ??= findResources(import.meta.dirname)
  return join(found, name)
}
