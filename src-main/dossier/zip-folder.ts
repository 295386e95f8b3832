import { createWriteStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Puts a folder into a ZIP file, under its own name: the same files and date give the same bytes. */
export async function zipFolder(folder: string, file: string, date: Date, signal: AbortSignal): Promise<void> {
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  const failure = new AbortController()
  zip.on('error', (error) => failure.abort(error))
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const path of paths.toSorted()) {
    const name = path.slice(folder.length).split(/[\\/]/u).filter(Boolean).join('/')
    // Pictures and PDFs are packed already.
    zip.addFile(path, `${basename(folder)}/${name}`, { compress: false, mtime: date, mode: 0o100600 })
  }
  zip.end()
  const sink = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  await pipeline(zip.outputStream, sink, { signal: AbortSignal.any([failure.signal, signal]) })
}
