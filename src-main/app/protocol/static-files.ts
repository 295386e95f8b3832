import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { errorCode } from '../../store/error-code'
import { pagePolicy } from './csp'
import type { Given } from './given'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2'
}

const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

/**
 * Gives a file of a folder by its path in an address; undefined for what is not there or of no type a page uses.
 * @param path one that `readAddress` let through, with nothing in it but plain names
 */
export async function staticFile(folder: string, path: string): Promise<Given | undefined> {
  const type = TYPES[extname(path)]
  const bytes = type === undefined ? undefined : await read(join(folder, ...path.split('/')))
  if (type === undefined || bytes === undefined) return undefined
  const headers = {
    'Content-Type': type,
    'Content-Security-Policy': pagePolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store'
  }
  return { status: 200, headers, body: Readable.from([bytes]) }
}

async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (NOT_THERE.has(errorCode(error) ?? '')) return undefined
    throw error
  }
}
