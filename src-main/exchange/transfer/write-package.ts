import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { PackageEntry, PackageInfo, PackageLane } from '../../../src-shared/domain/exchange/package'
import { BlobAlteredError } from '../../store/attachments/blob-format'
import { type BlobFile, readBlob } from '../../store/attachments/blob-reader'
import { type SealOptions, sealInto } from './age-file'
import {
  BAG_INFO,
  BAGIT,
  BAGIT_TEXT,
  ENTRIES,
  fileName,
  LANES,
  MANIFEST,
  manifestText,
  PACKAGE,
  SIGNATURE_LABEL,
  type Summed,
  TAG_MANIFEST
} from './bag'

/** The content of a file, and where it lies. */
export interface PackedFile {
  readonly sha256: string
  readonly blob: BlobFile
}

export interface PackageContent {
  readonly info: PackageInfo
  readonly lanes: readonly PackageLane[]
  readonly entries: readonly PackageEntry[]
  /** Each content once. */
  readonly files: readonly PackedFile[]
}

export interface WriteOptions extends SealOptions {
  /** Signs the list of everything in it in the name of this machine. */
  readonly sign: (list: Uint8Array) => Promise<Uint8Array>
  /** Told how many bytes were written so far. */
  readonly onBytes?: (bytes: number) => void
}

interface Part extends Summed {
  readonly bytes: Buffer
}

/**
 * Writes a package into a new file and puts it on the disk.
 * @throws BlobAlteredError where a file of the vault is not what it was
 */
export async function writePackage(file: string, content: PackageContent, options: WriteOptions): Promise<void> {
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  const failure = new AbortController()
  zip.on('error', (error) => failure.abort(error))
  const form = { compress: false, mtime: new Date(content.info.madeAt), mode: 0o100600 }
  const payload = payloadParts(content)
  const sums = [...payload, ...content.files.map(({ sha256 }) => ({ name: fileName(sha256), sha256 }))]
  for (const part of [...payload, ...(await tagParts(content, sums, options.sign))])
    zip.addBuffer(part.bytes, part.name, form)
  for (const packed of content.files) {
    zip.addReadStreamLazy(fileName(packed.sha256), { ...form, size: packed.blob.size }, (give) => {
      const stream = Readable.from(checkedContent(packed), { objectMode: false })
      stream.on('error', (error) => failure.abort(error))
      give(null, stream)
    })
  }
  zip.end()
  const signals = [failure.signal, ...(options.signal ? [options.signal] : [])]
  try {
    await sealInto(file, counted(zip.outputStream, options.onBytes), { ...options, signal: AbortSignal.any(signals) })
  } catch (error) {
    throw failure.signal.aborted ? failure.signal.reason : error
  }
}

async function* counted(
  plain: AsyncIterable<string | Buffer>,
  onBytes: WriteOptions['onBytes']
): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of plain) {
    bytes += chunk.length
    onBytes?.(bytes)
    yield Buffer.from(chunk)
  }
}

async function* checkedContent({ blob, sha256 }: PackedFile): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const part of readBlob(blob)) {
    hash.update(part)
    yield part
  }
  if (hash.digest('hex') !== sha256) throw new BlobAlteredError('The content has another digest')
}

function payloadParts({ info, lanes, entries }: PackageContent): readonly Part[] {
  return [
    part(PACKAGE, JSON.stringify(info)),
    part(LANES, JSON.stringify(lanes)),
    part(ENTRIES, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  ]
}

async function tagParts(
  { info, files }: PackageContent,
  sums: readonly Summed[],
  sign: WriteOptions['sign']
): Promise<readonly Part[]> {
  const bytes = files.reduce((sum, { blob }) => sum + blob.size, 0)
  const manifest = part(MANIFEST, manifestText(sums))
  const signature = Buffer.from(await sign(manifest.bytes)).toString('base64')
  const about = [`Bagging-Date: ${info.madeAt.slice(0, 10)}`, `Payload-Oxum: ${bytes}.${files.length}`]
  const tags = [
    part(BAGIT, BAGIT_TEXT),
    part(BAG_INFO, [...about, `${SIGNATURE_LABEL}${signature}`].map((line) => `${line}\n`).join('')),
    manifest
  ]
  return [...tags, part(TAG_MANIFEST, manifestText(tags))]
}

function part(name: string, text: string): Part {
  const bytes = Buffer.from(text)
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
