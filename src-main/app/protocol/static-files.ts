import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { pagePolicy } from './csp'

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

/** Gives a built file by its path in an address, or undefined. */
export type StaticFiles = (path: string) => Promise<Response> | undefined

/** The files the build made, listed once: what was not there at the start does not exist. */
export async function staticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        `/${file
          .slice(folder.length + 1)
          .split(sep)
          .join('/')}`,
        file
      ])
  )
  return (path) => {
    const file = files.get(path)
    const type = TYPES[extname(path)]
    return file === undefined || type === undefined ? undefined : respond(file, type)
  }
}

async function respond(file: string, type: string): Promise<Response> {
  return new Response(new Uint8Array(await readFile(file)), {
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': pagePolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-store'
    }
  })
}
