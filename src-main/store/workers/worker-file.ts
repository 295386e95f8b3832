import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Where a worker's code is. From the sources it is the file beside its starter; in a bundle it lies beside the entry, above
 * the chunks.
 * @param starter `import.meta.url` of the module that starts it
 * @param name such as `store.worker`
 */
export function workerFile(starter: string, name: string): string {
  const here = fileURLToPath(starter)
  const folder = basename(dirname(here)) === 'chunks' ? dirname(dirname(here)) : dirname(here)
  return join(folder, `${name}${extname(here)}`)
}
