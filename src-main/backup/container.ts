import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { syncFile } from '../store/atomic-file'
import { isEntryName } from './entry-names'

const STORED = 0
// Beyond it a list of attachments is not ours: a million of them fit.
const MOST_SMALL = 256 * 1024 * 1024

export interface PackEntry {
  /** Name inside the file, with slashes. */
  readonly name: string
  /** Absolute path of what to put there. */
  readonly path: string
}

export interface PackOptions {
  /** The date all entries carry. */
  readonly date: Date
  readonly signal?: AbortSignal
  /** Told how many bytes were written so far. */
  readonly onBytes?: (bytes: number) => void
}

/** Writes a ZIP file, everything stored as it is (what goes in is encrypted), and puts it on the disk. */
export async function pack(file: string, entries: readonly PackEntry[], options: PackOptions): Promise<void> {
  const { ZipFile: NewZip } = await import('yazl')
  const zip = new NewZip()
  const failure = new AbortController()
  zip.on('error', (error) => failure.abort(error))
  for (const { name, path } of entries)
    zip.addFile(path, name, { compress: false, mtime: options.date, mode: 0o100600 })
  zip.end()
  const signals = [failure.signal, ...(options.signal === undefined ? [] : [options.signal])]
  const sink = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  try {
    await pipeline(zip.outputStream, counter(options.onBytes), sink, { signal: AbortSignal.any(signals) })
  } catch (error) {
    throw failure.signal.aborted ? failure.signal.reason : error
  }
  await syncFile(file)
}

function counter(onBytes: ((bytes: number) => void) | undefined) {
  let bytes = 0
  return async function* count(chunks: AsyncIterable<string | Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length
      onBytes?.(bytes)
      yield chunk
    }
  }
}

/** A backup file opened for reading. */
export interface Container {
  /** Entry names and their sizes in bytes. */
  readonly sizes: ReadonlyMap<string, number>
  /** Opens one entry, once more for every call. */
  read(name: string): Promise<Readable>
  /** A small entry in one piece; undefined when it is missing, too large, or not what was packed. */
  readSmall(name: string): Promise<Buffer | undefined>
  close(): void
}

/** Opens a file `pack` made. Undefined when it is not one: damaged, or with a name or a form that has no place there. */
export async function openContainer(file: string): Promise<Container | undefined> {
  const zip = await openZip(file)
  if (zip === undefined) return undefined
  const entries = await listEntries(zip)
  if (entries === undefined) {
    zip.close()
    return undefined
  }
  return {
    sizes: new Map([...entries].map(([name, entry]) => [name, entry.uncompressedSize])),
    read: async (name) => {
      const entry = entries.get(name)
      if (entry === undefined) throw new Error(`No entry ${name}`)
      return zip.openReadStreamPromise(entry)
    },
    readSmall: async (name) => {
      const entry = entries.get(name)
      if (entry === undefined || entry.uncompressedSize > MOST_SMALL) return undefined
      const bytes = await buffer(await zip.openReadStreamPromise(entry))
      return crc32(bytes) === entry.crc32 ? bytes : undefined
    },
    close: () => zip.close()
  }
}

/** Whether a file begins as one that `pack` made with this entry first: one without its end, where it does not open. */
export async function startsAsPacked(file: string, first: string): Promise<boolean> {
  // A ZIP's local header: its mark, 22 bytes of facts, the lengths of the name and of what follows it, the name.
  const name = Buffer.from(first)
  const head = Buffer.alloc(30 + name.length)
  const handle = await open(file)
  try {
    const { bytesRead } = await handle.read(head, 0, head.length, 0)
    return bytesRead === head.length && head.readUInt32BE(0) === 0x504b0304 && head.subarray(30).equals(name)
  } finally {
    await handle.close()
  }
}

// File system errors go through; what is no ZIP file is nothing we made.
async function openZip(file: string): Promise<ZipFile | undefined> {
  const { openPromise } = await import('yauzl')
  try {
    return await openPromise(file, { autoClose: false, strictFileNames: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error
    return undefined
  }
}

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry> | undefined> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      const stored = entry.compressionMethod === STORED && entry.compressedSize === entry.uncompressedSize
      if (!isEntryName(entry.fileName) || entries.has(entry.fileName) || !stored) return undefined
      entries.set(entry.fileName, entry)
    }
    return entries
  } catch {
    return undefined
  }
}
