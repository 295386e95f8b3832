import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const manifest = z.object({ name: z.string(), version: z.string() })

/** The application's version, from the package.json with our name above this file, in a checkout as in the package. */
export function ownVersion(from = import.meta.dirname): string {
  const file = join(from, 'package.json')
  const read = existsSync(file) ? manifest.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data : undefined
  if (read?.name === 'entente') return read.version
  const above = dirname(from)
  if (above === from) throw new Error('package.json is missing from the installation')
  return ownVersion(above)
}
