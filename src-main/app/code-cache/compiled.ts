import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { constants, Script } from 'node:vm'

/** The files that Node compiles, and what V8 made of each of them when the application was built. */
export type OnCompiled = (file: string, script: Script) => void

/** Only the runtime that wrote it reads it: V8 refuses another version's, and the name keeps apart what it cannot tell. */
const RUNTIME = `${process.platform}-${process.arch}-${process.versions.v8}`

export function cacheFileOf(file: string): string {
  return `${file}.${RUNTIME}.cache`
}

/**
 * From here on every CommonJS file of a folder is compiled with what V8 kept of it, where there is something, and as
 * ever where there is nothing or V8 refuses it.
 * @param folder absolute
 * @param onCompiled hears of each, with what may be kept of it
 */
export function compileFromCache(folder: string, onCompiled: OnCompiled = () => undefined): void {
  const { extensions } = createRequire(import.meta.url)
  const usual = extensions['.js']
  extensions['.js'] = (module, file) => {
    if (dirname(file) !== folder) return usual(module, file)
    const script = compile(file)
    onCompiled(file, script)
    const run: unknown = script.runInThisContext()
    if (typeof run !== 'function') throw new Error(`${file} is no module`)
    run.call(module.exports, module.exports, createRequire(file), module, file, folder)
  }
}

// As Node wraps a CommonJS file; what is imported from it finds its way as from any other.
function compile(file: string): Script {
  const cachedData = keptOf(file)
  return new Script(`(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData })
  })
}

function keptOf(file: string): Buffer | undefined {
  try {
    return readFileSync(cacheFileOf(file))
  } catch {
    return undefined
  }
}
