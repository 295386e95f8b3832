import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Entry, ZipFile } from 'yauzl'
import { z } from 'zod'
import { ERASURE_TYPE, erasurePayload } from '../../../src-shared/domain/chain/erasure'
import { fieldOf, type JsonValue, parseJson } from '../../../src-shared/domain/chain/json'
import type { ErasureOf } from '../../../src-shared/domain/chain/verify-entry'
import {
  PACKAGE_FORMAT,
  type PackageEntry,
  type PackageInfo,
  packageEntry,
  packageFormat,
  packageInfo,
  packageLane
} from '../../../src-shared/domain/exchange/package'
import { type LaneFault, type ReadLane, readLanes } from '../../../src-shared/domain/exchange/read-lanes'
import { type EventId, eventId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { type BlobFile, readBlob } from '../../store/attachments/blob-reader'
import { nodeHasher } from '../../store/events/node-hasher'
import {
  BAG_INFO,
  BAGIT,
  ENTRIES,
  fileName,
  isPackageName,
  LANES,
  MANIFEST,
  PACKAGE,
  readManifest,
  signatureIn,
  TAG_MANIFEST
} from './bag'

/** Why a bag is not read. */
export type BagRefusal =
  /** Altered or cut: the piece that shows it. */
  | { readonly kind: 'damaged'; readonly where: string }
  /** Made by a newer version of the application. */
  | { readonly kind: 'newer-version' }
  | { readonly kind: 'too-large' }

export const damaged = (where: string): BagRefusal => ({ kind: 'damaged', where })

/** What a bag holds, verified: the digest of every piece, the chain of every lane. */
export interface ReadBag {
  readonly info: PackageInfo
  /** The list of everything in it, and what the machine that made it signed that list with. */
  readonly signed: { readonly list: Uint8Array; readonly signature: Uint8Array | undefined }
  readonly lanes: readonly ReadLane[]
  /** SHA-256 of every file it brings, and its bytes. */
  readonly files: ReadonlyMap<string, number>
  /** The content of a file, by its SHA-256. */
  readonly content: (sha256: string) => Promise<Readable>
  /** Open, for the contents; whoever asked closes it. */
  readonly zip: ZipFile
}

const MOST_ENTRIES = 20_000
/** Of the lists; a million entries fit. */
const MOST_LISTED = 1024 ** 3

/**
 * Reads the bag that was put down, from end to end.
 * @throws the signal's reason once it fires
 */
export async function readBag(blob: BlobFile, signal: AbortSignal | undefined): Promise<Result<ReadBag, BagRefusal>> {
  const zip = await openZip(blob)
  if (!zip) return refuse(damaged('archive'))
  const read = await readZip(zip, signal).catch((error: unknown) => {
    zip.close()
    throw error
  })
  if (!read.ok) zip.close()
  return read
}

async function openZip(blob: BlobFile): Promise<ZipFile | undefined> {
  const { fromRandomAccessReaderPromise, RandomAccessReader } = await import('yauzl')
  class StagedReader extends RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(readBlob(blob, { start, end }), { objectMode: false })
    }
  }
  try {
    return await fromRandomAccessReaderPromise(new StagedReader(), blob.size, {
      autoClose: false,
      strictFileNames: true
    })
  } catch {
    return undefined
  }
}

type Entries = ReadonlyMap<string, Entry>

async function readZip(zip: ZipFile, signal: AbortSignal | undefined): Promise<Result<ReadBag, BagRefusal>> {
  const entries = await listEntries(zip)
  if (!entries) return refuse(damaged('archive'))
  const parts = await verifyParts(zip, entries, signal)
  if (!parts.ok) return parts
  const format = packageFormat.safeParse(parsed(parts.value.get(PACKAGE)))
  if (format.success && format.data.format > PACKAGE_FORMAT) return refuse({ kind: 'newer-version' })
  const lists = readLists(parts.value)
  if (!lists.ok) return lists
  const files = new Map(
    [...entries].flatMap(([name, entry]) =>
      name.startsWith(fileName('')) ? [[name.slice(fileName('').length), entry.uncompressedSize] as const] : []
    )
  )
  if (files.size !== lists.value.info.files) return refuse(damaged(PACKAGE))
  const content = async (sha256: string) => {
    const entry = entries.get(fileName(sha256))
    if (!entry) throw new Error('No such file in the package')
    return zip.openReadStreamPromise(entry)
  }
  const signature = signatureIn(parts.value.get(BAG_INFO)?.toString() ?? '')
  const signed = { list: parts.value.get(MANIFEST) ?? Buffer.alloc(0), signature }
  return ok({ ...lists.value, signed, files, content, zip })
}

async function listEntries(zip: ZipFile): Promise<Entries | undefined> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      const stored = entry.compressionMethod === 0 && entry.compressedSize === entry.uncompressedSize
      const known = isPackageName(entry.fileName) && !entries.has(entry.fileName)
      if (!stored || !known || entries.size === MOST_ENTRIES) return undefined
      entries.set(entry.fileName, entry)
    }
    return entries
  } catch {
    return undefined
  }
}

const LISTS = [PACKAGE, LANES, ENTRIES] as const
const TAGS = [BAGIT, BAG_INFO, MANIFEST] as const

/** Reads everything once and compares it with the manifests, which must list it all and nothing else. */
async function verifyParts(
  zip: ZipFile,
  entries: Entries,
  signal: AbortSignal | undefined
): Promise<Result<ReadonlyMap<string, Buffer>, BagRefusal>> {
  const kept = new Map<string, Buffer>()
  for (const name of [TAG_MANIFEST, ...TAGS, ...LISTS]) {
    const entry = entries.get(name)
    if (!entry) return refuse(damaged(name))
    if (entry.uncompressedSize > MOST_LISTED) return refuse({ kind: 'too-large' })
    kept.set(name, await buffer(await zip.openReadStreamPromise(entry)))
  }
  const tags = readManifest(kept.get(TAG_MANIFEST)?.toString() ?? '')
  const sums = readManifest(kept.get(MANIFEST)?.toString() ?? '')
  if (!tags || !sums) return refuse(damaged(tags ? MANIFEST : TAG_MANIFEST))
  const listed = new Map([...tags, ...sums])
  const stray = [...entries.keys()].find((name) => name !== TAG_MANIFEST && !listed.has(name))
  if (stray !== undefined) return refuse(damaged(stray))
  for (const [name, sha256] of listed) {
    signal?.throwIfAborted()
    const entry = entries.get(name)
    if (!entry || (await digestOf(zip, entry, kept.get(name))) !== sha256) return refuse(damaged(name))
    if (name.startsWith(fileName('')) && name !== fileName(sha256)) return refuse(damaged(name))
  }
  return ok(kept)
}

async function digestOf(zip: ZipFile, entry: Entry, known: Buffer | undefined): Promise<string> {
  const hash = createHash('sha256')
  if (known) return hash.update(known).digest('hex')
  for await (const piece of await zip.openReadStreamPromise(entry)) hash.update(piece)
  return hash.digest('hex')
}

function parsed(bytes: Buffer | undefined): JsonValue | undefined {
  const text = bytes && nodeHasher.decodeUtf8(bytes)
  return text === undefined ? undefined : parseJson(text)
}

function readLists(parts: ReadonlyMap<string, Buffer>): Result<Pick<ReadBag, 'info' | 'lanes'>, BagRefusal> {
  const info = packageInfo.safeParse(parsed(parts.get(PACKAGE)))
  if (!info.success) return refuse(damaged(PACKAGE))
  const lanes = z.array(packageLane).safeParse(parsed(parts.get(LANES)))
  if (!lanes.success || lanes.data.some(({ vault }) => vault !== info.data.vault)) return refuse(damaged(LANES))
  const lines = (nodeHasher.decodeUtf8(parts.get(ENTRIES) ?? Buffer.alloc(0)) ?? '').split('\n').slice(0, -1)
  const entries = z.array(packageEntry).safeParse(lines.map((line) => parseJson(line)))
  if (!entries.success || entries.data.length !== info.data.entries) return refuse(damaged(ENTRIES))
  const read = readLanes(nodeHasher, lanes.data, entries.data, erasuresIn(entries.data))
  return isFault(read) ? refuse(damaged(read.where)) : ok({ info: info.data, lanes: read })
}

function isFault(read: readonly ReadLane[] | LaneFault): read is LaneFault {
  return 'kind' in read
}

/** What the erasures of the package name. */
function erasuresIn(entries: readonly PackageEntry[]): ErasureOf {
  const named = new Map<string, { readonly by: EventId; readonly hash: string }>()
  for (const { id, header, payload } of entries) {
    if (!payload || fieldOf(parseJson(header), 'type') !== ERASURE_TYPE) continue
    const erasure = erasurePayload.safeParse(fieldOf(parseJson(payload.body), 'payload'))
    if (!erasure.success) continue
    for (const { event, hash } of erasure.data.erased) named.set(event, { by: eventId.parse(id), hash })
  }
  return (id) => named.get(id)
}
