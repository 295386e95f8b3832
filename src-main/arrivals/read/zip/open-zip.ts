import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'
import { ok, type Result, refuse } from '../../../../src-shared/lib/result'
import type { ArrivingFile, ReadingRefusal } from '../arrival'
import { zipLimits } from '../limits'
import type { Remarks } from '../remarks'
import { strictUtf8 } from '../text/decode-text'
import { isClutter, safePath, sameName } from './entry-names'

export interface ZipEntry {
  /** Its place in the directory of the archive. */
  readonly index: number
  readonly path: string
  /** Bytes, unpacked. */
  readonly size: number
  readonly isEncrypted: boolean
}

export interface Zip {
  readonly entries: readonly ZipEntry[]
  /** The bytes, in pieces. Ends with an error where they are damaged, or more than the directory says. */
  stream(entry: ZipEntry): Promise<Readable>
  close(): void
}

const UTF8_NAMES = 0x800
const LINK = 0xa000
const KIND = 0xf000

/**
 * Opens an archive and looks at its directory alone. What claims to unpack to more than `zipLimits` is refused; names
 * that climb out, links, and names that would fall on each other are left out with a remark.
 */
export async function openZip(file: ArrivingFile, remarks: Remarks): Promise<Result<Zip, ReadingRefusal>> {
  const zip = await open(file)
  if (!zip) return refuse('damaged')
  try {
    const found = await directory(zip)
    const limit = found && overLimit(found, zip.fileSize)
    if (!found || limit) {
      zip.close()
      return refuse(limit ?? 'damaged')
    }
    return ok({
      entries: usable(found, remarks),
      stream: async ({ index }) => {
        const entry = found[index]
        if (!entry) throw new Error(`No entry ${index} in the archive`)
        return await zip.openReadStreamPromise(entry)
      },
      close: () => zip.close()
    })
  } catch (error) {
    zip.close()
    throw error
  }
}

// Names stay bytes: the library refuses a whole archive for one bad name.
const OPTIONS = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true }

async function open(file: ArrivingFile): Promise<ZipFile | undefined> {
  const { fromBufferPromise, openPromise } = await import('yauzl')
  try {
    if ('path' in file) return await openPromise(file.path, OPTIONS)
    const { buffer, byteOffset, byteLength } = file.bytes
    return await fromBufferPromise(Buffer.from(buffer, byteOffset, byteLength), OPTIONS)
  } catch {
    return undefined
  }
}

/** Undefined where it is damaged; one entry more than may be at most. */
async function directory(zip: ZipFile): Promise<readonly Entry[] | undefined> {
  const found: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      found.push(entry)
      if (found.length > zipLimits.entries) break
    }
    return found
  } catch {
    return undefined
  }
}

function overLimit(entries: readonly Entry[], fileSize: number): ReadingRefusal | undefined {
  if (entries.length > zipLimits.entries) return 'too-large'
  let unpacked = 0
  let packed = 0
  for (const entry of entries) {
    const isBlown = entry.uncompressedSize > zipLimits.ratioFrom
    if (isBlown && entry.uncompressedSize > entry.compressedSize * zipLimits.ratio) return 'bomb'
    unpacked += entry.uncompressedSize
    packed += entry.compressedSize
  }
  // Entries that share their bytes claim more than the file has.
  if (packed > fileSize) return 'bomb'
  return unpacked > zipLimits.total ? 'too-large' : undefined
}

function usable(entries: readonly Entry[], remarks: Remarks): readonly ZipEntry[] {
  const kept: ZipEntry[] = []
  const names = new Set<string>()
  for (const [index, entry] of entries.entries()) {
    const name = nameOf(entry)
    if (/[/\\]$/u.test(name) || isClutter(name)) continue
    const path = safePath(name)
    if (path === undefined) remarks.add('unsafe-name', name.slice(0, zipLimits.nameUnits))
    else if (((entry.externalFileAttributes >>> 16) & KIND) === LINK) remarks.add('link-left-out', path)
    else if (names.has(sameName(path))) remarks.add('double-name', path)
    else if (entry.uncompressedSize > zipLimits.entry) remarks.add('part-too-large', path)
    else {
      names.add(sameName(path))
      if (entry.isEncrypted()) remarks.add('part-encrypted', path)
      kept.push({ index, path, size: entry.uncompressedSize, isEncrypted: entry.isEncrypted() })
    }
  }
  return kept
}

/** UTF-8 where it says so or is so, as phones write without saying it; else what the first archives used. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw
  const says = (entry.generalPurposeBitFlag & UTF8_NAMES) !== 0
  return (says ? raw.toString('utf8') : (strictUtf8(raw) ?? oldName(raw))).normalize('NFC')
}

const CP437_HIGH =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

function oldName(raw: Buffer): string {
  return Array.from(raw, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (CP437_HIGH[byte - 0x80] ?? '\ufffd')
  ).join('')
}
