import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { PlainDate } from '../../src-shared/lib/plain-date'
import { type Content, pour } from './pour'
import { directory, LARGEST_ENTRY, localRecord, type StoredEntry } from './zip-records'

/** A file of a package as it was written. */
export interface Written {
  /** Below the package, with slashes. */
  readonly name: string
  /** SHA-256, hexadecimal. */
  readonly digest: string
  readonly bytes: number
}

/** Where the files of a package go, one after the other. Each is hashed while it is written, and read no more. */
export interface PackageSink {
  readonly write: (name: string, content: Content) => Promise<Written>
  /** Takes a finished file over; it is no longer where it was, or need not be. */
  readonly take: (name: string, path: string) => Promise<Written>
  /** Once all is written. */
  readonly end: () => Promise<void>
  /** Lets go of what is open, whatever happened. */
  readonly close: () => Promise<void>
}

/** A folder. Its own bytes are those of its files. */
export function folderSink(folder: string, signal: AbortSignal): PackageSink {
  const place = async (name: string): Promise<string> => {
    const path = join(folder, ...name.split('/'))
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    return path
  }
  return {
    write: async (name, content) => {
      const handle = await open(await place(name), 'wx', 0o600)
      const hash = createHash('sha256')
      try {
        const bytes = await pour(content, { handle, from: 0 }, (part) => hash.update(part), signal)
        return { name, digest: hash.digest('hex'), bytes }
      } finally {
        await handle.close()
      }
    },
    take: async (name, path) => {
      const hash = createHash('sha256')
      let bytes = 0
      for await (const part of createReadStream(path, { signal })) {
        hash.update(part)
        bytes += part.length
      }
      await rename(path, await place(name))
      return { name, digest: hash.digest('hex'), bytes }
    },
    end: async () => undefined,
    close: async () => undefined
  }
}

/**
 * A ZIP file in which everything lies in one folder, as it is: pictures, films and PDFs are packed already. Written by
 * ourselves, because what a library of ZIP files sums up in JavaScript takes longer than all the rest, and because the
 * size and the sum stand before each file like this, so that any program can open it.
 * @param folder the name of the one folder in it
 */
export async function zipSink(
  file: string,
  { folder, date }: { readonly folder: string; readonly date: PlainDate },
  signal: AbortSignal
): Promise<PackageSink> {
  const handle = await open(file, 'wx', 0o600)
  const entries: StoredEntry[] = []
  let at = 0
  const write = async (name: string, content: Content): Promise<Written> => {
    const entry = { name: `${folder}/${name}`, bytes: 0, sum: 0 }
    const begin = at + localRecord(entry, date).length
    const hash = createHash('sha256')
    let sum = 0
    const look = (part: Uint8Array): void => {
      hash.update(part)
      sum = crc32(part, sum)
    }
    const bytes = await pour(content, { handle, from: begin }, look, signal)
    if (bytes > LARGEST_ENTRY) throw Object.assign(new Error('Too large for a ZIP file'), { code: 'EFBIG' })
    await writeWhole(handle, localRecord({ ...entry, bytes, sum }, date), at)
    entries.push({ ...entry, bytes, sum, offset: at })
    at = begin + bytes
    return { name, digest: hash.digest('hex'), bytes }
  }
  return {
    write,
    take: (name, path) => write(name, createReadStream(path, { highWaterMark: 1024 * 1024, signal })),
    end: () => writeWhole(handle, directory(entries, date, at), at),
    close: () => handle.close()
  }
}

async function writeWhole(handle: FileHandle, bytes: Buffer, at: number): Promise<void> {
  const never = new AbortController().signal
  await pour([bytes], { handle, from: at }, () => undefined, never)
}
