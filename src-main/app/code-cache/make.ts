import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Script } from 'node:vm'
import { cacheFileOf, compileFromCache } from './compiled'

// Run once after a build, by the very Electron that will run it, before any window or display is looked for: keeps what
// V8 compiles of the files a start loads, the functions that their loading called included.
async function make(): Promise<void> {
  const scripts = new Map<string, Script>()
  compileFromCache(join(import.meta.dirname, 'chunks'), (file, script) => scripts.set(file, script))
  await import('../shell/services')
  for (const [file, script] of scripts) writeFileSync(cacheFileOf(file), script.createCachedData())
}

make().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  }
)
