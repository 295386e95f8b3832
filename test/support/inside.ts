import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { fromBuffer } from 'yauzl'

/** Every file below a folder, by its name in it. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(files.map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const))
  )
}

/** The members of a ZIP file, packed or not. */
export async function zipMembers(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await new Promise<import('yauzl').ZipFile>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, opened) =>
      error ? reject(error) : resolve(opened)
    )
  })
  const members = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    const parts: Buffer[] = []
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part)
    members.set(entry.fileName, Buffer.concat(parts))
  }
  return members
}

/** The streams of a PDF as they are and inflated, and the streams within those. */
export function pdfStreams(bytes: Buffer): readonly Buffer[] {
  const streams: Buffer[] = []
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 2 : 1)
    const end = bytes.indexOf('endstream', start)
    if (end < 0) break
    try {
      streams.push(inflateSync(bytes.subarray(start, end)))
    } catch {
      // Not deflated: it is searched with the file itself.
    }
  }
  return streams
}

/** What is drawn on the pages of a PDF whose fonts are cut down: letters are known by their fonts' tables alone. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const { readPdf } = await import('../../src-main/arrivals/read/read-pdf')
  const read = await readPdf(bytes, 'dossier.pdf')
  return read.ok ? read.value.text : ''
}

/** A word as programs may write it: plain, in two bytes a letter either way round, as hexadecimal figures. */
export function writings(word: string): readonly Buffer[] {
  const utf16 = Buffer.from(word, 'utf16le')
  const swapped = Buffer.from(utf16).swap16()
  const plain = Buffer.from(word, 'utf8')
  return [plain, utf16, swapped, Buffer.from(plain.toString('hex')), Buffer.from(swapped.toString('hex'))]
}
