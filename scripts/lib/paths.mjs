import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts)

export const isLinux = process.platform === 'linux'
export const isWindows = process.platform === 'win32'
export const isRoot = process.getuid?.() === 0

/** @param {string} file @returns {any} */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** First 16 hexadecimal digits of the SHA-256 of the parts. @param {...(string | Buffer)} parts */
export function contentKey(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/**
 * What is long to make and can be made again: it survives a fresh checkout on the same machine.
 * Root's lies where an ordinary user can read it, since the end-to-end tests run as one.
 */
export function cacheDir() {
  const candidates = [process.env.ENTENTE_CACHE_DIR, ...systemCacheDirs(), inRoot('.cache')]
  for (const dir of candidates) {
    if (dir !== undefined && dir !== '' && isWritable(dir)) return dir
  }
  throw new Error(`no writable folder for the cache among: ${candidates.filter(Boolean).join(', ')}`)
}

function systemCacheDirs() {
  if (isLinux && isRoot) return ['/var/cache/entente']
  if (isWindows) return [join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'entente', 'cache')]
  if (process.platform === 'darwin') return [join(homedir(), 'Library', 'Caches', 'entente')]
  return [join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'entente')]
}

/** @param {string} dir */
function isWritable(dir) {
  try {
    if (!existsSync(dir)) mkdirSync(dir, { recursive: true, mode: 0o755 })
    accessSync(dir, constants.W_OK)
    return true
  } catch {
    return false
  }
}
